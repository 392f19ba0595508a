import type { Actor } from '../kinds/actor.ts';
import { fold } from '../text/fold.ts';

/** `in Kano, Nigeria`, `outside the southern town of Old Ford`, `in Norland's Lower Valley`, `hit the city of Kano` */
const PLACE =
  /\b(?:(?:in|at|near|outside|around) (?:(?:the|its|an?) )?(?:[\p{Ll}’'-]+ ){0,4}?|(?:city|town|village|suburb|port) of )(\p{Lu}[\p{L}’'-]+(?:,? \p{Lu}[\p{L}’'-]+){0,4})/gu;
const NO_PLACE =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|president|prime|king|minister|parliament|islam|un|eu|nato)\b/;
const DIRECTION = /^(?:north|south|east|west|upper|lower|northern|southern|eastern|western|new)$/;
/** What a place shares with others of its kind. */
const KIND_OF_PLACE =
  /^(?:the|of|and|city|town|village|province|region|district|square|street|valley|airport|university|embassy|governorate|county|state|island|islands|mountain|river|church|mosque)$/;

/** A place as words tell it: the sounds of its name, which spellings agree on, and the side of it that is meant. */
export interface PlaceTold {
  readonly sounds: ReadonlySet<string>;
  readonly directions: ReadonlySet<string>;
}

/** The places, states aside, at which something is said to be: `Taiz` and `Taez` sound alike. */
export const placesTold = (words: string, states: ReadonlySet<string>): readonly PlaceTold[] =>
  [...words.matchAll(PLACE)].flatMap(([, found]) =>
    found!.split(/,|[’']s\b/u).flatMap((part): readonly PlaceTold[] => {
      const name = fold(part.trim());
      if (name === '' || NO_PLACE.test(name) || states.has(name)) return [];
      const all = name.split(/[\s-]+/);
      const sounds = new Set(all.filter((word) => !DIRECTION.test(word) && !KIND_OF_PLACE.test(word)).map(soundOf));
      return sounds.size === 0 ? [] : [{ sounds, directions: new Set(all.filter((word) => DIRECTION.test(word))) }];
    }),
  );

/** Vowels, and what is written beside them in one script and left out in another, do not tell spellings apart. */
const soundOf = (word: string): string =>
  word.length < 4
    ? word
    : `${word[0]}${word
        .slice(1)
        .replace(/[aeiouyhw’'-]/g, '')
        .replace(/(.)\1+/g, '$1')}`;

/** True when both tell places and none of one can be one of the other. */
export const areElsewhere = (a: readonly PlaceTold[], b: readonly PlaceTold[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => mayBeOne(one, other)));

const mayBeOne = (a: PlaceTold, b: PlaceTold): boolean =>
  !a.sounds.isDisjointFrom(b.sounds) &&
  (a.directions.size === 0 || b.directions.size === 0 || !a.directions.isDisjointFrom(b.directions));

const STATES = new WeakMap<ReadonlyMap<string, Actor>, ReadonlySet<string>>();

/** The names of all states and of their people, folded. */
export const stateNames = (actors: ReadonlyMap<string, Actor>): ReadonlySet<string> => {
  const known = STATES.get(actors);
  if (known) return known;
  const names = new Set(
    [...actors.values()]
      .filter(({ kind }) => kind === 'state')
      .flatMap(({ name, names: others, demonyms }) => [name, ...others.map(({ text }) => text), ...demonyms].map(fold)),
  );
  STATES.set(actors, names);
  return names;
};
