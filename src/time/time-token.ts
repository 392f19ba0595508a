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
  const length = text.length;
  let at = 0;
  let spaced = true;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      let lineEnds = 0;
      const start = at;
      while (at < length && isBlank(text.charCodeAt(at))) {
        const blank = text.charCodeAt(at++);
        if (blank === 10 || (blank === 13 && text.charCodeAt(at) !== 10) || blank === 12) lineEnds++;
      }
      if (lineEnds > 1 && tokens.length > 0) tokens.push({ ...NO_TOKEN, start, end: at });
      spaced = true;
      continue;
    }
    const start = at;
    if (isDigit(code)) {
      at++;
      while (at < length) {
        const next = text.charCodeAt(at);
        if (isDigit(next)) at++;
        else if (joinsDigits(next) && isDigit(text.charCodeAt(at + 1)) && !endsNumber(text, start, at)) at += 2;
        else break;
      }
      const digitsEnd = at;
      while (at < length && isLetter(text.charCodeAt(at))) at++;
      const word = text.slice(start, at);
      const suffix = text.slice(digitsEnd, at).toLowerCase();
      const plain = digitsEnd - start <= 9 && /^\d+$/.test(text.slice(start, digitsEnd));
      tokens.push({
        kind: 'number',
        start,
        end: at,
        text: word,
        lower: word.toLowerCase(),
        lexeme: null,
        integer: plain ? Number(text.slice(start, digitsEnd)) : null,
        suffix,
        spaced,
      });
    } else if (isLetter(code)) {
      let small = code >= 97 && code <= 122;
      at++;
      while (at < length) {
        const next = text.charCodeAt(at);
        if (next >= 97 && next <= 122) at++;
        else if (isLetter(next)) {
          small = false;
          at++;
        } else break;
      }
      const word = text.slice(start, at);
      const lower = at - start > LONGEST_WORD ? '' : small ? word : word.toLowerCase();
      const lexeme = lower === '' ? null : (LEXICON.get(lower) ?? null);
      tokens.push({ kind: 'word', start, end: at, text: word, lower, lexeme, integer: null, suffix: '', spaced });
    } else {
      at++;
      const mark = text[start]!;
      tokens.push({
        kind: 'mark',
        start,
        end: at,
        text: mark,
        lower: mark === '’' ? "'" : mark === '–' || mark === '—' || mark === '‑' || mark === '‐' ? '-' : mark,
        lexeme: null,
        integer: null,
        suffix: '',
        spaced,
      });
    }
    spaced = false;
  }
  return tokens;
};
