import { Actor } from '../../kinds/actor.ts';
import { Place } from '../../kinds/place.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { NameResolver } from '../../record/name-resolver.ts';

/**
 * The packs' knowledge with the actors and places that a record knows beside them, under the ids that its findings
 * bear. They have the names that analysts merged; of which kind they are, nobody has said.
 */
export const withRecordNames = <K extends Pick<Knowledge, 'actors' | 'places'>>(
  knowledge: K,
  { entries }: NameResolver,
): K => {
  if (entries.length === 0) return knowledge;
  const named = ({ id, name, names }: (typeof entries)[number]) => ({
    id,
    name,
    names: names.map((text) => ({ text })),
  });
  const of = (kind: 'actor' | 'place') => entries.filter((entry) => entry.kind === kind).map(named);
  return {
    ...knowledge,
    actors: new Map([
      ...knowledge.actors,
      ...of('actor').map((entry) => [entry.id, Actor.parse({ ...entry, kind: 'organisation' })] as const),
    ]),
    places: new Map([
      ...knowledge.places,
      ...of('place').map((entry) => [entry.id, Place.parse({ ...entry, kind: 'area' })] as const),
    ]),
  };
};
