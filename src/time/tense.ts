import type { Span } from '../kinds/span.ts';
import { firstWhere } from '../text/first-where.ts';
import type { TokenList } from './token-list.ts';

/** The time that a clause tells of, as far as its verbs show; `over` where the date itself is said to lie behind. */
export type Tense = 'over' | 'past' | 'present' | 'future' | null;

/** A stretch of text whose main verb has this tense; given by a parser when there is one. */
export interface TenseHint extends Span {
  readonly tense: 'past' | 'present' | 'future';
}

/** Verbs and auxiliaries that point ahead of the moment of writing. */
const FUTURE: ReadonlySet<string> = new Set(
  'will shall ll would expects expect expected plans plan planned planning scheduled intends intend hopes hope going due slated upcoming'.split(
    ' ',
  ),
);
/** Participles that point ahead when `to` or `for` follows: `set to resume`, `a summit set for April`. */
const AHEAD_WITH_TO: ReadonlySet<string> = new Set([
  'set',
  'due',
  'ready',
  'is',
  'are',
  'was',
  'were',
  'ordered',
  'asked',
]);
const PRESENT: ReadonlySet<string> = new Set(['is', 'are', 'am', 'says', 're']);
const PAST: ReadonlySet<string> = new Set(
  'was were had did said told been fell rose took gave made held went came became began left met won lost sold bought sent got ran saw found brought thought kept felt led set cut hit stood paid spoke wrote drew grew knew flew broke chose drove ate threw'.split(
    ' ',
  ),
);

const tenseOfWord = (t: TokenList, i: number): Tense => {
  const { lower, text, kind } = t.at(i);
  if (kind !== 'word') return null;
  if (AHEAD_WITH_TO.has(lower) && t.is(i + 1, 'to', 'for') && !(lower === 'was' || lower === 'were')) return 'future';
  if (FUTURE.has(lower)) return t.is(i - 1, 'been') ? 'past' : 'future';
  if (t.is(i - 1, 'be')) return null;
  if (PRESENT.has(lower)) return 'present';
  if (PAST.has(lower)) return FUTURE.has(t.at(i - 1).lower) ? 'future' : 'past';
  return lower.length > 4 && lower.endsWith('ed') && text === lower && !isBehindWill(t, i) ? 'past' : null;
};

/** `will resume suspended talks`: a participle that only says which. */
const isBehindWill = (t: TokenList, i: number): boolean =>
  [2, 3, 4].some((back) => t.is(i - back, 'will', 'shall') && t.at(i - 1).kind !== 'break') &&
  !t.is(i - 1, 'have', 'be', 'and', 'or', ',');

/** How many tokens away a verb may stand. */
const REACH = 30;

/** Words right before a date that put it after the moment of writing. */
const AHEAD: ReadonlySet<string> = new Set(['by', 'until', 'till']);

/**
 * Light cues of tense around an expression: the nearest verb before it in its sentence; where none stands before it
 * (`On Friday, the council met`), the nearest after it.
 */
export const tenseAround = (t: TokenList, first: number, end: number): Tense => {
  if (AHEAD.has(t.at(first - 1).lower)) return hadBefore(t, first, end) ? 'past' : 'future';
  if (t.is(first - 1, 'as') && t.is(first - 2, 'early', 'soon', 'late')) return 'future';
  if (t.is(end, "'") && t.is(end + 1, 's')) return 'past';
  if (t.is(first - 1, 'since', 'ended')) return 'over';
  for (let away = 1; away <= REACH; away++) {
    const at = first - away;
    if (endsSentence(t, at)) break;
    const before = tenseOfWord(t, at);
    if (before) return before;
  }
  for (let away = 0; away < REACH; away++) {
    if (endsSentence(t, end + away)) break;
    const after = tenseOfWord(t, end + away);
    if (after) return after;
  }
  return null;
};

const HAD_REACH = 12;

/** `had filed by Wednesday`, `until Thursday, they had not`: what was over by then. */
const hadBefore = (t: TokenList, first: number, end: number): boolean => {
  for (let away = 1; away <= HAD_REACH && !endsSentence(t, first - away); away++)
    if (t.is(first - away, 'had')) return true;
  for (let away = 0; away < 6 && !endsSentence(t, end + away); away++) {
    if (t.is(end + away, 'had', 'was', 'were')) return true;
    if (FUTURE.has(t.at(end + away).lower)) return false;
  }
  return false;
};

export const endsSentence = (t: TokenList, i: number): boolean => {
  const token = t.at(i);
  if (token.kind === 'break') return true;
  if (token.kind !== 'mark' || !(token.text === '.' || token.text === '!' || token.text === '?')) return false;
  const next = t.at(i + 1);
  return (
    next.kind === 'break' ||
    (next.spaced &&
      (t.isCapitalised(i + 1) || next.kind === 'mark') &&
      t.at(i - 1).text.length > 2 &&
      !t.at(i - 1).lexeme?.short)
  );
};

/** The tense that a parser gave for a position; hints are ascending and do not overlap. */
export const hintedTense = (hints: readonly TenseHint[], position: number): Tense => {
  const hint = hints[firstWhere(hints, ({ start }) => start > position) - 1];
  return hint && position < hint.end ? hint.tense : null;
};
