import { type Lexeme, lexemes } from '../../text/numbers/lexeme.ts';
import { ORDINAL_WORDS } from '../../text/numbers/number-words.ts';
import type { AmountLine } from './amount-line.ts';
import type { Quantity } from './quantity.ts';

/** Words that lead into a stretch of time which is still running: for the 53rd day, enters its fifth year. */
const LEADING_IN = /^(?:for|into|enter(?:s|ed|ing)?|reach(?:es|ed|ing)?|mark(?:s|ed|ing)?|begin(?:s|ning)?|beg[au]n)$/;

/**
 * How long something has lasted by an ordinal: `for the 53rd day`, `enters its fifth year`, `now in its third week`, and
 * the age of `his 100th birthday`; other ordinals measure nothing.
 */
export const lastingPeriod = ({ row, units }: AmountLine, at: number): Quantity | null => {
  const first = row[at]!;
  const suffixed = first.form === 'digits' && row[at + 1]?.glued === true && /^(?:st|nd|rd|th)$/.test(row[at + 1]!.key);
  const value = suffixed ? Number(first.text) : ORDINAL_WORDS.get(first.key);
  if (value === undefined || value < 2) return null;
  const noun = row[at + (suffixed ? 2 : 1)];
  const birthday = noun?.key === 'birthday';
  if (!noun || (!birthday && !(/^(?:day|week|month|year)$/.test(noun.key) && isRunning(row, at)))) return null;
  const unit = units.names.beginningAt(birthday ? YEARS : [noun], 0)?.value ?? null;
  if (!unit) return null;
  const number = { start: first.start, end: suffixed ? row[at + 1]!.end : first.end };
  const plain = {
    min: null,
    max: null,
    bound: '=' as const,
    yearLike: false,
    qualified: false,
    attributive: false,
    counted: null,
  };
  return { start: first.start, end: noun.end, value, unit, number, form: suffixed ? 'digits' : 'words', ...plain };
};

const YEARS = lexemes('years');

const isRunning = (row: readonly Lexeme[], at: number): boolean => {
  const determiner = row[at - 1]?.key ?? '';
  if (LEADING_IN.test(determiner) && determiner !== 'for') return true;
  const before = row[at - 2]?.key ?? '';
  if (/^(?:its|their|his|her|our)$/.test(determiner) && before === 'in') return true;
  return /^(?:the|a|its|their|his|her|our)$/.test(determiner) && LEADING_IN.test(before);
};
