import type { Place } from '../kinds/place.ts';
import { fold } from '../text/fold.ts';
import { wordKeys } from './name-key.ts';
import { wordsOf } from './person-name.ts';

/** Finds places by name under any side's spelling, then by a key of the spelling. */
export class PlaceIndex {
  readonly #exact = new Map<string, Place[]>();
  readonly #key = new Map<string, Place[]>();

  constructor(places: Iterable<Place>) {
    for (const place of places)
      for (const text of [place.name, ...place.names.map((name) => name.text)]) {
        push(this.#exact, plain(text), place);
        if (plain(text).length >= 5) push(this.#key, keyOf(text), place);
      }
  }

  named(name: string): readonly Place[] {
    const folded = plain(name);
    if (folded === '') return [];
    return this.#exact.get(folded) ?? (folded.length >= 5 ? this.#key.get(keyOf(name)) : undefined) ?? [];
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

const push = (map: Map<string, Place[]>, key: string, place: Place): void => {
  const list = map.get(key);
  if (!list) map.set(key, [place]);
  else if (!list.includes(place)) list.push(place);
};
