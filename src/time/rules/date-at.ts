import { LEXICON } from '../lexicon.ts';
import type { Candidate } from '../meaning.ts';
import type { TokenList } from '../token-list.ts';
import { dayFirst, dayOfMonth, monthFirst } from './calendar-dates.ts';
import { holidays } from './holidays.ts';
import { relativeMonths, seasons } from './months-and-seasons.ts';
import { numericDates } from './numeric-dates.ts';
import { quarters } from './quarters.ts';
import { deictics } from './references.ts';
import { definiteUnits, relativeUnits } from './units.ts';
import { weekdays } from './weekdays.ts';
import { bareYear, centuries, decades } from './years.ts';

/**
 * A rule reads the expression that starts at a token: one candidate, several for a list that shares a month or year
 * (`10 and 11 October`), none when nothing starts there. It looks a bounded number of tokens ahead.
 */
export type Read = (t: TokenList, i: number) => readonly Candidate[];

/** A rule and the tokens that it can start at. */
export interface Rule {
  readonly read: Read;
  /** words and marks, in lower case */
  readonly words?: string;
  /** any word that the dictionary has this of */
  readonly having?: readonly ('month' | 'weekday' | 'unit' | 'cardinal' | 'ordinal' | 'season' | 'part')[];
  readonly numbers?: true;
}

const SHIFTS = 'the this last past next coming upcoming previous preceding following';

/** The rules for plain dates, which other expressions are built around (`early 1990`, `9 a.m. Tuesday`). */
export const DATE_RULES: readonly Rule[] = [
  { read: monthFirst, having: ['month'] },
  { read: dayFirst, having: ['ordinal'], numbers: true, words: 'the twenty thirty' },
  { read: dayOfMonth, words: 'the' },
  { read: numericDates, numbers: true },
  { read: relativeMonths, having: ['month'], words: SHIFTS },
  { read: bareYear, having: ['cardinal'], numbers: true },
  { read: decades, numbers: true, words: "the ' `" },
  { read: centuries, having: ['ordinal'], numbers: true, words: 'the' },
  { read: weekdays, having: ['weekday'], words: SHIFTS },
  {
    read: holidays,
    words: `${SHIFTS} new christmas easter good thanksgiving halloween labor memorial valentine`,
  },
  { read: seasons, having: ['season'], words: SHIFTS },
  {
    read: quarters,
    having: ['ordinal'],
    numbers: true,
    words: `${SHIFTS} a final comparable corresponding same similar year fiscal financial q h`,
  },
  { read: deictics, words: 'the today yesterday tomorrow tonight overnight' },
  { read: relativeUnits, words: `${SHIFTS} that same` },
  { read: definiteUnits, words: 'the' },
];

/** Which rules to try at which word; the rules for numbers under `NUMBERS`. */
export const indexRules = (rules: readonly Rule[]): ReadonlyMap<string, readonly Read[]> => {
  const index = new Map<string, Read[]>();
  const add = (key: string, read: Read) => {
    const reads = index.get(key);
    if (!reads) index.set(key, [read]);
    else if (!reads.includes(read)) reads.push(read);
  };
  for (const { read, words, having, numbers } of rules) {
    if (numbers) add(NUMBERS, read);
    for (const word of words?.split(' ') ?? []) add(word, read);
    if (having)
      for (const [word, lexeme] of LEXICON) if (having.some((part) => lexeme[part] !== undefined)) add(word, read);
  }
  return index;
};

/** The key of the rules that start at a number. */
export const NUMBERS = '0';

const INDEX = indexRules(DATE_RULES);

/** The longest plain date that starts at a token; the first one of a list. */
export const dateAt = (t: TokenList, i: number): Candidate | null => {
  const token = t.at(i);
  const reads = INDEX.get(token.kind === 'number' ? NUMBERS : token.lower);
  if (!reads) return null;
  let best: Candidate | null = null;
  for (const read of reads) {
    const date = read(t, i)[0];
    if (date && date.first === i && (!best || date.end > best.end)) best = date;
  }
  return best;
};
