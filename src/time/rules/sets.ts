import { type Candidate, NONE } from '../meaning.ts';
import { quantityAt } from '../quantity.ts';
import { durationValue } from '../resolve/units.ts';
import type { TokenList } from '../token-list.ts';

const setCandidate = (first: number, end: number, value: string): Candidate => ({
  first,
  end,
  type: 'SET',
  meaning: { kind: 'set', value },
  mod: null,
});

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'],
  ['nightly', 'XXXX-XX-XXTNI'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['monthly', 'P1M'],
  ['bimonthly', 'P2M'],
  ['quarterly', 'P3M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
  ['hourly', 'PT1H'],
]);

const pad = (month: number): string => String(month).padStart(2, '0');

/** What comes back: `every day`, `each Thursday`, `every two years`, `daily`, `twice a week`. */
export const sets = (t: TokenList, i: number): readonly Candidate[] => {
  const adverb = ADVERBS.get(t.at(i).lower);
  if (t.is(i, 'quarterly') && t.at(i + 1).kind === 'word' && !t.is(i + 1, 'by', 'to', 'in', 'and')) return NONE;
  if (
    t.is(i, 'daily', 'weekly') &&
    !t.isCapitalised(i) &&
    t.isCapitalised(i + 1) &&
    t.is(i - 1, 'party', 'the', 'newspaper', 'state', 'government')
  )
    return NONE;
  if (adverb !== undefined)
    return t.isCapitalised(i) && (t.isCapitalised(i + 1) || t.isCapitalised(i - 1))
      ? NONE
      : [setCandidate(i, i + 1, adverb)];
  if (t.is(i, 'once', 'twice') || t.is(i + 1, 'times')) {
    const article = t.is(i, 'once', 'twice') ? i + 1 : i + 2;
    const { unit, plural } = t.at(article + 1).lexeme ?? {};
    return t.is(article, 'a', 'an', 'every', 'per') && unit !== undefined && !plural
      ? [setCandidate(i, article + 2, durationValue(unit, 1))]
      : NONE;
  }
  if (!t.is(i, 'every', 'each')) return NONE;
  const other = t.is(i + 1, 'other', 'second') ? 1 : 0;
  const at = i + 1 + other;
  const { unit, plural, weekday, month, season, part } = t.at(at).lexeme ?? {};
  const every = other ? 2 : 1;
  if (weekday !== undefined && !plural) {
    const of = t.at(at + 1).lexeme?.part;
    return [setCandidate(i, of ? at + 2 : at + 1, `XXXX-WXX-${weekday}${of ? `T${of}` : ''}`)];
  }
  if (month !== undefined && t.isCapitalised(at)) return [setCandidate(i, at + 1, `XXXX-${pad(month)}`)];
  if (season !== undefined) return [setCandidate(i, at + 1, `XXXX-${season}`)];
  if (part !== undefined) return [setCandidate(i, at + 1, `XXXX-XX-XXT${part}`)];
  if (unit !== undefined && !plural)
    return t.is(at, 'second') ? NONE : [setCandidate(i, at + 1, durationValue(unit, every))];
  const quantity = other ? null : quantityAt(t, at);
  const counted = quantity ? t.at(quantity.end).lexeme : null;
  return quantity && counted?.unit !== undefined && !t.is(i, 'each') && !t.is(at, 'a', 'an')
    ? [setCandidate(i, quantity.end + 1, durationValue(counted.unit, quantity.amount))]
    : NONE;
};
