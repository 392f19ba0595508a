import { Actor } from '../../kinds/actor.ts';
import { Place } from '../../kinds/place.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { NameKind } from '../../record/name-decision.ts';
import type { NameResolver, RecordEntry } from '../../record/name-resolver.ts';
import { nameSpelling } from '../../record/name-spelling.ts';

/**
 * The packs' knowledge with what a record knows beside it: actors and places of its own, under the ids that its findings
 * bear, and the names that analysts merged into those of the packs. Of which kind those of the record are nobody has said.
 */
export const withRecordNames = (knowledge: Knowledge, resolver: NameResolver): Knowledge => {
  if (resolver.isEmpty) return knowledge;
  const own = (kind: NameKind) => resolver.entries.filter((entry) => entry.kind === kind).map(fieldsOf);
  const actors = [
    ...own('actor').map((fields) => Actor.parse({ ...fields, kind: 'organisation' })),
    ...mergedInto(knowledge.actors, 'actor', resolver),
  ];
  const places = [
    ...own('place').map((fields) => Place.parse({ ...fields, kind: 'area' })),
    ...mergedInto(knowledge.places, 'place', resolver),
  ];
  const actorsById = new Map([...knowledge.actors, ...actors.map((actor) => [actor.id, actor] as const)]);
  const placesById = new Map([...knowledge.places, ...places.map((place) => [place.id, place] as const)]);
  return {
    ...knowledge,
    actors: actorsById,
    places: placesById,
    actorsNamed: (name) => named(actors, knowledge.actorsNamed(name), name, actorsById),
    placesNamed: (name) => named(places, knowledge.placesNamed(name), name, placesById),
  };
};

const fieldsOf = ({ id, name, names }: RecordEntry) => ({ id, name, names: names.map((text) => ({ text })) });

/** The packs' entries into which names were merged, these names added. */
const mergedInto = <E extends Actor | Place>(
  known: ReadonlyMap<string, E>,
  kind: NameKind,
  resolver: NameResolver,
): readonly E[] => {
  const targets = new Set(resolver.resolutions.flatMap((each) => (each.kind === kind ? [each.target] : [])));
  return [...targets].flatMap((id) => {
    const entry = known.get(id);
    const added = resolver.namesOf(kind, id).map((text) => ({ text, language: null, side: null }));
    return entry && added.length > 0 ? [{ ...entry, names: [...entry.names, ...added] }] : [];
  });
};

/** Those of the record that have the name, then those of the packs, as the record has them. */
const named = <E extends Actor | Place>(
  own: readonly E[],
  ofPacks: readonly E[],
  name: string,
  byId: ReadonlyMap<string, E>,
): readonly E[] => {
  const key = nameSpelling(name);
  const found = own.filter(
    (entry) =>
      key !== '' && [entry.name, ...entry.names.map(({ text }) => text)].some((text) => nameSpelling(text) === key),
  );
  return [...new Set([...found, ...ofPacks.map((entry) => byId.get(entry.id) ?? entry)])];
};
