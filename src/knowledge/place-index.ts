import type { Place } from '../kinds/place.ts';
import { editDistance } from '../text/edit-distance.ts';
import { fold } from '../text/fold.ts';
import { wordKeys } from './name-key.ts';
import { wordsOf } from './person-name.ts';

/**
 * Finds places by name under any side's spelling, then by a key of the spelling among names that differ in a letter or
 * two: the key alone would take `Libyan` for Lebanon.
 */
export class PlaceIndex {
  readonly #exact = new Map<string, Place[]>();
  readonly #key = new Map<string, { readonly place: Place; readonly spelling: string }[]>();

  readonly #actorsNamed: (name: string) => readonly { readonly id: string }[];

  /** @param actorsNamed whom a name means: what names somebody else is no slip in the name of a place */
  constructor(places: Iterable<Place>, actorsNamed: (name: string) => readonly { readonly id: string }[]) {
    this.#actorsNamed = actorsNamed;
    for (const place of places)
      for (const text of [place.name, ...place.names.map((name) => name.text)]) {
        const spelling = plain(text);
        push(this.#exact, spelling, place);
        if (spelling.length >= 5) push(this.#key, keyOf(text), { place, spelling });
      }
  }

  named(name: string): readonly Place[] {
    const folded = plain(name);
    if (folded === '') return [];
    return this.#exact.get(folded) ?? (folded.length >= 5 ? this.#spelledAlike(name, folded) : []);
  }

  #spelledAlike(name: string, folded: string): readonly Place[] {
    const most = folded.length < 8 ? 1 : 2;
    const alike = (this.#key.get(keyOf(name)) ?? []).filter(({ spelling }) => editDistance(spelling, folded) <= most);
    const places = [...new Set(alike.map(({ place }) => place))];
    if (places.length === 0) return [];
    return this.#actorsNamed(name).every(({ id }) => places.some((place) => place.id === id)) ? places : [];
  }
}

const KINDS =
  /\b(?:city|town|village|district|region|province|marz|rayon|raion|oblast|settlement|municipality|community)\b/g;

const plain = (name: string): string => {
  const folded = fold(name.replace(/['’]s$/, '')).replace(/^the /, '');
  const bare = folded.replace(KINDS, ' ').replace(/ of /, ' ').replace(/\s+/g, ' ').trim();
  return bare === '' ? folded : bare;
};

const keyOf = (name: string): string =>
  wordsOf(name)
    .map((word) => wordKeys(word)[0] ?? '')
    .join(' ');

const push = <Entry>(map: Map<string, Entry[]>, key: string, entry: Entry): void => {
  const list = map.get(key);
  if (!list) map.set(key, [entry]);
  else if (!list.includes(entry)) list.push(entry);
};
