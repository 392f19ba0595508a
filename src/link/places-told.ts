import { classPattern, classPatternWith } from '../extract/class-pattern.ts';
import { wordClass } from '../extract/word-class.ts';
import type { Actor } from '../kinds/actor.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../text/fold.ts';
import { oncePer } from '../text/once-per.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../time/calendar-names.ts';

/** `Kano, Nigeria`, `Old Ford` */
const NAMES = /\p{Lu}[\p{L}’'-]+(?:,? \p{Lu}[\p{L}’'-]+){0,4}/u;
const BEFORE = /(?:in|at|near|outside|around) (?:(?:the|its|an?) )?(?:[\p{Ll}’'-]+ ){0,4}?/u;
/** `in Kano, Nigeria`, `outside the southern town of Old Ford`, `in Norland's Lower Valley`, `hit the city of Kano` */
const PLACE = classPatternWith('g')`\b(?:${BEFORE}|${'places-by-kind'} of )(${NAMES})`;
const DATE = new RegExp(`^(?:${[...MONTH_NAMES, ...WEEKDAY_NAMES].join('|')})\\b`);
const NOWHERE = classPattern`^${'named-but-nowhere'}\b`;
const DIRECTIONS = wordClass('directions');
const KINDS = wordClass('kinds-of-places');
const SMALL = /^(?:the|of|and)$/;

/** A place as words tell it: the sounds of its name, which spellings agree on, and the side of it that is meant. */
export interface PlaceTold {
  readonly sounds: ReadonlySet<string>;
  readonly directions: ReadonlySet<string>;
}

/** The places, states aside, at which something is said to be: `Taiz` and `Taez` sound alike. */
export const placesTold = (words: string, knowledge: Pick<Knowledge, 'actors' | 'codebook'>): readonly PlaceTold[] => {
  const found = [...words.matchAll(PLACE(knowledge))].flatMap(([, names]) => names!.split(/,|[’']s\b/u));
  if (found.length === 0) return [];
  const states = stateNames(knowledge.actors);
  const [directions, kinds] = [DIRECTIONS(knowledge), KINDS(knowledge)];
  return found.flatMap((part): readonly PlaceTold[] => {
    const name = fold(part.trim());
    if (name === '' || DATE.test(name) || NOWHERE(knowledge).test(name) || states.has(name)) return [];
    const all = name.split(/[\s-]+/);
    const own = all.filter((word) => !directions.has(word) && !kinds.has(word) && !SMALL.test(word));
    if (own.length === 0) return [];
    return [{ sounds: new Set(own.map(soundOf)), directions: new Set(all.filter((word) => directions.has(word))) }];
  });
};

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

/** The names of all states and of their people, folded. */
export const stateNames = oncePer(
  (actors: ReadonlyMap<string, Actor>): ReadonlySet<string> =>
    new Set(
      [...actors.values()]
        .filter(({ kind }) => kind === 'state')
        .flatMap(({ name, names: others, demonyms }) =>
          [name, ...others.map(({ text }) => text), ...demonyms].map(fold),
        ),
    ),
);
