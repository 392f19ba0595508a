import type { Knowledge } from '../knowledge/knowledge.ts';

const MOST_STEPS = 5;

/** The id of the state that an actor is or belongs to; null for what no pack knows or what belongs to none. */
export const sideOf = (id: string | null, { actors }: Pick<Knowledge, 'actors'>): string | null => {
  let at = id;
  for (let step = 0; at && step < MOST_STEPS; step++) {
    const actor = actors.get(at);
    if (!actor || actor.kind === 'state') return actor?.id ?? null;
    at = actor.of;
  }
  return null;
};
