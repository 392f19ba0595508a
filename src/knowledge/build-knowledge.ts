import type { Actor } from '../kinds/actor.ts';
import type { Place } from '../kinds/place.ts';
import { fold } from '../text/fold.ts';
import { ActorIndex } from './actor-index.ts';
import type { Knowledge } from './knowledge.ts';
import { MentionFinder } from './mentions.ts';
import { holdsOn, OfficeIndex } from './office-index.ts';
import type { Pack } from './pack.ts';
import { PlaceIndex } from './place-index.ts';
import { inOrder } from './read-pack.ts';
import { indexCities, type WorldCities } from './world-cities.ts';

/**
 * Joins packs into one body of knowledge: a pack that comes `after` another replaces its entries by id. The indexes are
 * built when they are first asked for.
 * @param worldCities gives the cities of the world when they are first asked for
 */
export const buildKnowledge = (
  unordered: readonly Pack[],
  worldCities: () => WorldCities = () => indexCities([]),
): Knowledge => {
  const packs = inOrder(unordered);
  const merge = <E extends { readonly id: string }>(listOf: (pack: Pack) => readonly E[]): ReadonlyMap<string, E> =>
    new Map(packs.flatMap(listOf).map((entry) => [entry.id, entry]));
  const actors = merge((pack) => pack.actors);
  const places = new Map([...merge((pack) => pack.places)].map(([id, place]) => [id, withStateNames(place, actors)]));
  const agreements = merge((pack) => pack.agreements);
  const offices = merge((pack) => pack.offices);
  const persons = (name: string): readonly Actor[] =>
    actorIndex()
      .named(name)
      .filter(({ kind }) => kind === 'person');
  const shared = packs.flatMap((pack) => pack.sharedFamilyNames);
  const noGivenNames = new Set(packs.flatMap((pack) => pack.noGivenNames.map(fold)));
  const finder = once(
    () => new MentionFinder(persons, actors, places.values(), agreements.values(), shared, noGivenNames),
  );
  const actorIndex = once(() => new ActorIndex(actors));
  const placeIndex = once(() => new PlaceIndex(places.values(), (name) => actorIndex().named(name)));
  const cities = once(worldCities);
  const officeIndex = once(() => new OfficeIndex(actors, offices.values()));
  return {
    packs: packs.map(({ manifest }) => ({ name: manifest.name, version: manifest.version })),
    actors,
    places,
    agreements,
    offices,
    noGivenNames,
    terms: merge((pack) => pack.terms),
    threads: merge((pack) => pack.threads),
    codebook: new Map(packs.flatMap((pack) => [...pack.codebook])),
    mentions: (text) => finder().find(text),
    actorsNamed: remembered((name): readonly Actor[] => actorIndex().named(name)),
    citiesNamed: (name) => cities().named(name),
    placesNamed: remembered((name): readonly Place[] => placeIndex().named(name)),
    officeHolder: (office, body, date) => {
      const holders = officeIndex().holders(office, body, date);
      return holders.length === 1 ? holders[0]! : null;
    },
    officeHolders: (office, body, date) => officeIndex().holders(office, body, date),
    officeId: (title) => officeIndex().officeId(title),
    officesOf: (actor, date) =>
      (actors.get(actor)?.offices ?? []).filter((term) => date === null || holdsOn(term, date)),
  };
};

/** A country has the names of the state with the same id, so that packs need not give them twice. */
const withStateNames = (place: Place, actors: ReadonlyMap<string, Actor>): Place => {
  const state = place.kind === 'country' ? actors.get(place.id) : undefined;
  return state ? { ...place, names: [...place.names, ...state.names] } : place;
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** A bound for memory: a name that is remembered may hold on to the text in which it stood. */
const MOST_NAMES = 2000;

/** A text says the same names again and again: each is looked up once, until so many were asked for. */
const remembered = <T extends object>(find: (name: string) => T): ((name: string) => T) => {
  const known = new Map<string, T>();
  return (name) => {
    let found = known.get(name);
    if (!found) {
      found = find(name);
      if (known.size >= MOST_NAMES) known.clear();
      known.set(name, found);
    }
    return found;
  };
};
