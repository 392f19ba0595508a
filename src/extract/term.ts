import { type Lexeme, lexemes } from '../text/numbers/lexeme.ts';
import { readNumber } from '../text/numbers/read-number.ts';

const UNITS: Readonly<Record<string, string>> = {
  year: 'Y',
  years: 'Y',
  month: 'M',
  months: 'M',
  week: 'W',
  weeks: 'W',
  day: 'D',
  days: 'D',
};

/** A stretch of time in a line as an ISO 8601 duration: `9 years and 6 months` is P9Y6M. */
export interface Term {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

/** All terms of a line in order; parts that follow each other are one term. Linear. */
export const termsIn = (line: string): readonly Term[] => {
  const row = lexemes(line);
  const found: Term[] = [];
  for (let at = 0; at < row.length; at++) {
    const part = termAt(row, at);
    if (!part) continue;
    let { to } = part;
    let iso = part.iso;
    const next = termAt(row, row[to]?.key === 'and' ? to + 1 : to);
    if (next && next.iso.at(-1) !== part.iso.at(-1)) {
      iso += next.iso;
      ({ to } = next);
    }
    found.push({ iso: `P${iso}`, start: row[at]!.start, end: row[to - 1]!.end });
    at = to - 1;
  }
  return found;
};

const termAt = (row: readonly Lexeme[], at: number): { readonly iso: string; readonly to: number } | null => {
  const number = readNumber(row, at);
  const article = row[at]?.key === 'a' || row[at]?.key === 'an';
  const value = number?.value ?? (article ? 1 : null);
  let to = number?.to ?? at + 1;
  if (value === null || (row[at]!.glued && row[at - 1]?.form === 'word')) return null;
  if (row[to]?.text === '-') to++;
  const unit = UNITS[row[to]?.key ?? ''];
  if (!unit) return null;
  return Number.isInteger(value) ? { iso: `${value}${unit}`, to: to + 1 } : halves(value, unit, to + 1);
};

/** Two and a half years are two years and six months. */
const halves = (value: number, unit: string, to: number): { readonly iso: string; readonly to: number } | null =>
  unit === 'Y' && Number.isInteger(value * 12) ? { iso: `${Math.floor(value)}Y${(value % 1) * 12}M`, to } : null;
