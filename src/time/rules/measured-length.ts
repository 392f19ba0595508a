import type { Unit } from '../lexicon.ts';
import { type Quantity, quantityAt } from '../quantity.ts';
import type { TokenList } from '../token-list.ts';

/** Words that may stand between a number and its unit. */
const BETWEEN: ReadonlySet<string> = new Set(
  'more additional full consecutive straight trading business working calendar long whole solid fiscal successive further extra other'.split(
    ' ',
  ),
);

/** A number with a unit of time, and how the two are written. */
export interface Measure {
  readonly quantity: Quantity;
  readonly unit: Unit;
  readonly plural: boolean;
  readonly hyphenated: boolean;
  readonly end: number;
  /** the quantity is the article `a` */
  readonly article: boolean;
}

/** A number with a unit of time: `two and a half years`, `18-month`, `a few more weeks`, `two or three days`. */
export const measureAt = (t: TokenList, i: number): Measure | null => {
  const quantity = rangeOfQuantities(t, i);
  if (!quantity) return null;
  const article = t.is(i, 'a', 'an') && quantity.end === i + 1;
  let at = quantity.end;
  const hyphenated = t.is(at, '-') && t.isGlued(at) && (t.isGlued(at + 1) || t.at(at + 1).spaced);
  if (hyphenated) at++;
  if (
    t.at(at).kind === 'word' &&
    BETWEEN.has(t.at(at).lower) &&
    (!article || t.is(at, 'additional', 'extra', 'full', 'whole', 'further'))
  )
    at++;
  const token = t.at(at);
  const { unit, plural = false, short } = token.lexeme ?? {};
  if (unit === undefined || unit === 'WE') return null;
  if (
    short &&
    (token.lower === 'min' || token.lower === 'sec' || token.lower === 'mo') &&
    t.at(quantity.end - 1).kind !== 'number'
  )
    return null;
  if (token.lower === 'second' && !hyphenated && quantity.amount !== 1) return null;
  if (hyphenated && plural) return null;
  if (unit === 'Q' && quantity.amount === 3 && t.is(at + 1, 'of')) return null;
  if (
    token.text !== token.lower &&
    token.text !== token.text.toUpperCase() &&
    t.isCapitalised(at) &&
    t.at(i).kind === 'number'
  )
    return null;
  if (article && (unit === 'Q' || token.lower === 'second' || short)) return null;
  if (
    !plural &&
    !hyphenated &&
    !article &&
    quantity.amount !== 1 &&
    quantity.amount !== 0.5 &&
    !singularAfterNumber(t, at)
  )
    return null;
  if (quantity.amount === 1 && !article && unit === 'TS' && !plural && t.at(i).kind === 'word') return null;
  const weeks = token.lower.startsWith('fortnight') && quantity.amount !== null ? 2 * quantity.amount : quantity.amount;
  return { quantity: { ...quantity, amount: weeks }, unit, plural, hyphenated, end: at + 1, article };
};

/** Transcripts and loose styles write `two day visit`. */
const singularAfterNumber = (t: TokenList, i: number): boolean =>
  t.at(i).lexeme?.unit !== 'TS' && t.at(i + 1).kind === 'word' && !t.at(i).lexeme?.short;

/** `two`, `two to six`, `two or three`, `12 to 18`, `5-10`. */
const rangeOfQuantities = (t: TokenList, i: number): Quantity | null => {
  const first = quantityAt(t, i);
  if (!first) {
    const pair =
      t.at(i).kind === 'number' && t.at(i).suffix === '' ? /^(\d{1,3})[-–—](\d{1,3})$/.exec(t.at(i).text) : null;
    return pair ? { end: i + 1, amount: null, mod: null } : null;
  }
  if (t.is(first.end, 'to', 'or') && !t.is(i, 'a', 'an')) {
    const second = quantityAt(t, first.end + 1);
    if (
      second &&
      first.amount !== null &&
      second.amount !== null &&
      second.amount > first.amount &&
      !t.is(first.end + 1, 'a')
    )
      return { end: second.end, amount: first.amount, mod: 'EQUAL_OR_MORE' };
  }
  return first;
};
