import type { EventFinding } from '../../kinds/event.ts';
import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';

/** Who of two acts towards the other; `joint` when they act together. */
export type Direction = 'fromFirst' | 'fromSecond' | 'joint';

const MOST_STEPS = 5;

/** True for the actor itself and for what belongs to it: a minister acts for the ministry, that for the state. */
const speaksFor = (id: string | null, actor: string, { actors }: Pick<Knowledge, 'actors'>): boolean => {
  let at = id;
  for (let step = 0; at !== null && step < MOST_STEPS; step++) {
    if (at === actor) return true;
    at = actors.get(at)?.of ?? null;
  }
  return false;
};

/** Ids of the actor and of all that acts for it. */
export const actingFor = (actor: string, knowledge: Pick<Knowledge, 'actors'>): readonly string[] => [
  ...new Set([actor, ...[...knowledge.actors.keys()].filter((id) => speaksFor(id, actor, knowledge))]),
];

/**
 * How an event lies between two actors; null when it is none between them. What both do to a third is none.
 * @param first id of an actor
 * @param second id of another
 */
export const directionOf = (
  { actor, recipient }: Pick<EventFinding, 'actor' | 'recipient'>,
  first: string,
  second: string,
  knowledge: Pick<Knowledge, 'actors'>,
): Direction | null => {
  const has = (parties: readonly Party[], id: string) => parties.some((party) => speaksFor(party.actor, id, knowledge));
  const firstActs = has(actor, first);
  const secondActs = has(actor, second);
  if (firstActs && secondActs) return recipient.length === 0 ? 'joint' : null;
  if (firstActs && has(recipient, second)) return 'fromFirst';
  if (secondActs && has(recipient, first)) return 'fromSecond';
  return null;
};
