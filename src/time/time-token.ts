import type { Span } from '../kinds/span.ts';
import { LEXICON, type Lexeme } from './lexicon.ts';

/**
 * `number` is a chain of digits with the marks that hold it together (`2,500`, `01.10.24`, `10:35`, `2007-2009`) and the
 * letters that follow at once (`24th`, `1990s`); `break` stands for a blank line, which no expression crosses.
 */
export type TimeTokenKind = 'word' | 'number' | 'mark' | 'break';

export interface TimeToken extends Span {
  readonly kind: TimeTokenKind;
  readonly text: string;
  readonly lower: string;
  /** what the dictionary of time words says of it; null for all other words */
  readonly lexeme: Lexeme | null;
  /** the value of a plain integer, with or without ordinal ending; null for chains */
  readonly integer: number | null;
  /** letters that follow the digits at once, in lower case */
  readonly suffix: string;
  /** true when white space stands before it */
  readonly spaced: boolean;
}

export const NO_TOKEN: TimeToken = {
  kind: 'break',
  start: -1,
  end: -1,
  text: '',
  lower: '',
  lexeme: null,
  integer: null,
  suffix: '',
  spaced: true,
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f));
const isBlank = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2009 || code === 0x202f;
/** . , : / - and the dashes: they join digits to one chain when a digit follows at once. */
const joinsDigits = (code: number): boolean =>
  (code >= 44 && code <= 47) || code === 58 || (code >= 0x2010 && code <= 0x2014);

/**
 * A comma joins thousands alone, and a year's number is not joined to the footnote that is stuck to it (`2022,8`,
 * `2021.17`).
 */
const endsNumber = (text: string, start: number, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code !== 44 && code !== 46) return false;
  let digits = 1;
  while (digits < 4 && isDigit(text.charCodeAt(at + 1 + digits))) digits++;
  if (code === 44) return digits !== 3;
  const next = text.charCodeAt(at + 1 + digits);
  return (
    at - start === 4 && digits < 3 && next !== 46 && (text.startsWith('19', start) || text.startsWith('20', start))
  );
};

/** No time word is longer. */
const LONGEST_WORD = 16;

/** One pass over the text; linear. */
export const timeTokens = (text: string): readonly TimeToken[] => {
  const tokens: TimeToken[] = [];
  let at = 0;
  let spaced = true;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      const { end, lineEnds } = blanksAt(text, at);
      if (lineEnds > 1 && tokens.length > 0) tokens.push({ ...NO_TOKEN, start: at, end });
      at = end;
      spaced = true;
      continue;
    }
    const token = isDigit(code)
      ? numberAt(text, at, spaced)
      : isLetter(code)
        ? wordAt(text, at, spaced)
        : markAt(text, at, spaced);
    tokens.push(token);
    at = token.end;
    spaced = false;
  }
  return tokens;
};

/** The blanks that begin here, and how many lines end in them. */
const blanksAt = (text: string, start: number): { readonly end: number; readonly lineEnds: number } => {
  let end = start;
  let lineEnds = 0;
  while (end < text.length && isBlank(text.charCodeAt(end))) {
    const blank = text.charCodeAt(end++);
    if (blank === 10 || (blank === 13 && text.charCodeAt(end) !== 10) || blank === 12) lineEnds++;
  }
  return { end, lineEnds };
};

/** A number with the letters that hang on it: `10.5`, `1990s`, `24th`. */
const numberAt = (text: string, start: number, spaced: boolean): TimeToken => {
  let end = start + 1;
  while (end < text.length) {
    const next = text.charCodeAt(end);
    if (isDigit(next)) end++;
    else if (joinsDigits(next) && isDigit(text.charCodeAt(end + 1)) && !endsNumber(text, start, end)) end += 2;
    else break;
  }
  const digits = text.slice(start, end);
  const digitsEnd = end;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  const word = text.slice(start, end);
  return {
    kind: 'number',
    start,
    end,
    text: word,
    lower: word.toLowerCase(),
    lexeme: null,
    integer: digits.length <= 9 && /^\d+$/.test(digits) ? Number(digits) : null,
    suffix: text.slice(digitsEnd, end).toLowerCase(),
    spaced,
  };
};

const wordAt = (text: string, start: number, spaced: boolean): TimeToken => {
  let end = start;
  let small = true;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code >= 97 && code <= 122) continue;
    if (!isLetter(code)) break;
    small = false;
  }
  const word = text.slice(start, end);
  const lower = word.length > LONGEST_WORD ? '' : small ? word : word.toLowerCase();
  const lexeme = lower === '' ? null : (LEXICON.get(lower) ?? null);
  return { kind: 'word', start, end, text: word, lower, lexeme, integer: null, suffix: '', spaced };
};

/** One character that is neither; apostrophes and hyphens of all forms are one. */
const markAt = (text: string, start: number, spaced: boolean): TimeToken => {
  const mark = text[start]!;
  const lower = mark === '’' ? "'" : mark === '–' || mark === '—' || mark === '‑' || mark === '‐' ? '-' : mark;
  return { kind: 'mark', start, end: start + 1, text: mark, lower, lexeme: null, integer: null, suffix: '', spaced };
};
