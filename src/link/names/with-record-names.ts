import { Actor } from '../../kinds/actor.ts';
import { Place } from '../../kinds/place.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { NameResolver, RecordEntry } from '../../record/name-resolver.ts';
import { nameSpelling } from '../../record/name-spelling.ts';

/**
 * The packs' knowledge with the actors and places that a record knows beside them, under the ids that its findings
 * bear, found by the names that analysts merged. Of which kind they are nobody has said.
 */
export const withRecordNames = (knowledge: Knowledge, { entries }: NameResolver): Knowledge => {
  if (entries.length === 0) return knowledge;
  const of = (kind: RecordEntry['kind']) => entries.filter((entry) => entry.kind === kind).map(fieldsOf);
  const actors = of('actor').map((fields) => Actor.parse({ ...fields, kind: 'organisation' }));
  const places = of('place').map((fields) => Place.parse({ ...fields, kind: 'area' }));
  return {
    ...knowledge,
    actors: new Map([...knowledge.actors, ...actors.map((actor) => [actor.id, actor] as const)]),
    places: new Map([...knowledge.places, ...places.map((place) => [place.id, place] as const)]),
    actorsNamed: (name) => [...named(actors, name), ...knowledge.actorsNamed(name)],
    placesNamed: (name) => [...named(places, name), ...knowledge.placesNamed(name)],
  };
};

const fieldsOf = ({ id, name, names }: RecordEntry) => ({ id, name, names: names.map((text) => ({ text })) });

const named = <E extends Actor | Place>(entries: readonly E[], name: string): readonly E[] => {
  const key = nameSpelling(name);
  return entries.filter((entry) =>
    [entry.name, ...entry.names.map(({ text }) => text)].some((text) => nameSpelling(text) === key),
  );
};
