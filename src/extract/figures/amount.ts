import { type Lexeme, lexemes } from '../../text/numbers/lexeme.ts';
import { CURRENCY_SCALES, SMALL_NUMBERS } from '../../text/numbers/number-words.ts';
import { type ReadNumber, readNumber } from '../../text/numbers/read-number.ts';
import type { AmountLine } from './amount-line.ts';
import type { Unit } from './figure-codebook.ts';

/** One number or the two of a range, with the currency before them and the letter of a scale behind. */
export interface Amount {
  /** index of its first lexeme */
  readonly from: number;
  /** one past its last */
  readonly to: number;
  readonly numbers: readonly [first: ReadNumber, second?: ReadNumber];
  readonly currency: Unit | null;
  /** by which the numbers are multiplied: a million of `$2m` */
  readonly factor: number;
}

/** The amount that begins at a lexeme; null when none does. */
export const amountAt = (line: AmountLine, at: number): Amount | null => {
  const { row } = line;
  const prefix = prefixAt(line, at);
  const first = readNumber(row, prefix?.to ?? at);
  if (!first) return null;
  const currency = prefix?.value ?? null;
  const scale = currency ? currencyScale(row, first.to) : countScale(row, first.to);
  const single: Amount = {
    from: at,
    to: scale ? first.to + 1 : first.to,
    numbers: [first],
    currency,
    factor: scale ?? 1,
  };
  return withRangeEnd(line, single, first);
};

/** `tenfold`, `twofold`. */
export const foldAt = ({ row, units }: AmountLine, at: number): Amount | null => {
  const { form, key } = row[at]!;
  if (form !== 'word' || !key.endsWith('fold')) return null;
  const value = SMALL_NUMBERS.get(key.slice(0, -4)) ?? (key === 'hundredfold' ? 100 : undefined);
  const unit = units.names.beginningAt(lexemes('times'), 0)?.value;
  if (value === undefined || !unit) return null;
  const to = at + 1;
  return {
    from: at,
    to,
    numbers: [{ value, from: at, to, form: 'words', yearLike: false }],
    currency: unit,
    factor: 1,
  };
};

/** Letter codes count as a currency only in capitals: `TRY 5 million`, but `try 5 times`; or glued to digits: `Sh28 billion`. */
const prefixAt = ({ row, units }: AmountLine, at: number) => {
  const match = units.prefixes.beginningAt(row, at);
  if (!match) return null;
  const words = row.slice(at, match.to).filter((lexeme) => lexeme.form === 'word');
  const glued = row[match.to]?.form === 'digits' && row[match.to]!.glued && /^\p{Lu}/u.test(row[at]!.text);
  return glued || words.every((lexeme) => lexeme.text === lexeme.text.toUpperCase()) ? match : null;
};

const currencyScale = (row: readonly Lexeme[], at: number): number | null =>
  row[at]?.glued ? (CURRENCY_SCALES.get(row[at]!.key) ?? null) : null;

/** `1.5m people`, `2bn doses`: before what is counted the letter is a million, no metre. */
const countScale = (row: readonly Lexeme[], at: number): number | null => {
  const next = row[at + 1];
  if (next?.form !== 'word' || next.glued || !/^(?:\p{L}{3,}s|people|men|women|children)$/u.test(next.key)) return null;
  return /^(?:this|was|has|across|towards|versus|metres|meters)$/.test(next.key) ? null : currencyScale(row, at);
};

/** With the second number of `1.5-2`, `5 to 7 million`, `two or three`, `between 5 and 10`, the lesser one first. */
const withRangeEnd = (line: AmountLine, single: Amount, first: ReadNumber): Amount => {
  const { row } = line;
  const { from, to: at, currency, factor } = single;
  const joint = row[at];
  if (!joint || first.form === 'fraction') return single;
  const dash = /^[-–—‑]$/.test(joint.text) && joint.glued;
  if (!dash && !joinsRange(line, joint, at, first)) return single;
  const prefix = prefixAt(line, at + 1);
  if (dash && !row[at + 1]?.glued) return single;
  const second = readNumber(row, prefix?.to ?? at + 1);
  if (!second || second.form === 'fraction' || second.value <= first.value) return single;
  if (dash && first.form === 'words' && second.form === 'words' && first.value >= 20) return single;
  const scale = currency || prefix ? currencyScale(row, second.to) : null;
  return {
    from,
    to: scale ? second.to + 1 : second.to,
    numbers: [first, second],
    currency: currency ?? prefix?.value ?? null,
    factor: scale && scale !== 1 ? scale : factor,
  };
};

/** `from 5 to 10` is a range where nothing before it moved from the one to the other. */
const joinsRange = ({ row, codebook }: AmountLine, { key }: Lexeme, at: number, first: ReadNumber): boolean => {
  const before = row[first.from - 1]?.key;
  if (key === 'or') return first.value <= 20;
  if (key === 'and') return before === 'between';
  if (key !== 'to') return false;
  if (before !== 'from') return true;
  const isYear = /^(?:19|20)\d\d$/.test(row[first.from]!.text);
  return !isYear && !row.slice(Math.max(0, at - 8), at).some((lexeme) => codebook.moving.test(lexeme.key));
};

/** `5 to 7 million`: the first number has the scale of the second. */
export const scaledLike = (value: number, row: readonly Lexeme[], like: ReadNumber): number => {
  const unscaled = readNumber(row.slice(like.from, like.from + 1), 0)?.value ?? 1;
  const scale = like.value / unscaled;
  return Number.isFinite(scale) && scale >= 1000 ? value * scale : value;
};
