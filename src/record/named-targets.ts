import type { Knowledge } from '../knowledge/knowledge.ts';
import type { NamedTarget } from './finding-filter.ts';

/** Actors looked for, each by id or by a name in any spelling. */
export const actorTarget = (
  names: readonly string[],
  knowledge: Pick<Knowledge, 'actors' | 'actorsNamed'>,
): NamedTarget => ({
  ids: names.flatMap((name) =>
    knowledge.actors.has(name) ? [name] : knowledge.actorsNamed(name).map((actor) => actor.id),
  ),
  names: names.filter((name) => !knowledge.actors.has(name)),
});

/** Places looked for, each by id or by any side’s name for it. */
export const placeTarget = (
  names: readonly string[],
  knowledge: Pick<Knowledge, 'places' | 'placesNamed'>,
): NamedTarget => ({
  ids: names.flatMap((name) =>
    knowledge.places.has(name) ? [name] : knowledge.placesNamed(name).map((place) => place.id),
  ),
  names: names.filter((name) => !knowledge.places.has(name)),
});
