import type { Knowledge } from '../knowledge/knowledge.ts';
import type { NamedTarget } from './finding-filter.ts';
import { RECORD_ID } from './name-resolver.ts';

/** Actors looked for, each by id or by a name in any spelling. */
export const actorTarget = (
  names: readonly string[],
  knowledge: Pick<Knowledge, 'actors' | 'actorsNamed'>,
): NamedTarget => ({
  ids: names.flatMap((name) =>
    isId(name, knowledge.actors) ? [name] : knowledge.actorsNamed(name).map((actor) => actor.id),
  ),
  names: names.filter((name) => !isId(name, knowledge.actors)),
});

/** Places looked for, each by id or by any side’s name for it. */
export const placeTarget = (
  names: readonly string[],
  knowledge: Pick<Knowledge, 'places' | 'placesNamed'>,
): NamedTarget => ({
  ids: names.flatMap((name) =>
    isId(name, knowledge.places) ? [name] : knowledge.placesNamed(name).map((place) => place.id),
  ),
  names: names.filter((name) => !isId(name, knowledge.places)),
});

const isId = (text: string, known: ReadonlyMap<string, unknown>): boolean =>
  known.has(text) || text.startsWith(RECORD_ID);
