import type { RawToken } from '../stages.ts';
import { BEFORE_NUMBERS, CALENDAR, GENERAL, STARTERS, TITLES } from './abbreviations.ts';
import { BLANK, classOf, DIGIT, isHyphen, isLetter, isWordPart, LOWER, UPPER } from './characters.ts';

const FULL_STOP = 0x2e;
const COMMA = 0x2c;

const isDigit = (code: number): boolean => classOf(code) === DIGIT;

/** Whether the full stop at `stop` belongs to the word before it. */
export function keepsFullStop(
  text: string,
  start: number,
  stop: number,
  end: number,
  tokens: readonly RawToken[],
): boolean {
  const following = text.charCodeAt(stop + 1);
  const length = stop - start;
  // `…, D.C..` has the full stop of the sentence too; `no...` trails off.
  if (following === FULL_STOP && (text.charCodeAt(stop - 2) !== FULL_STOP || text.charCodeAt(stop + 2) === FULL_STOP))
    return false;
  if (length > 9) return false;
  const first = text.charCodeAt(start);
  if (!isLetter(first)) return false;
  if (length === 1) return classOf(first) === UPPER ? isInitial(text, start, stop, tokens) : isShortLetter(text, stop);
  // Letters with full stops between them: `U.S.`, `a.m.`, `Ph.D.`
  if (text.charCodeAt(stop - 2) === FULL_STOP) return isLetter(text.charCodeAt(stop - 1));
  const word = text.slice(start, stop);
  if (TITLES.has(word)) return true;
  if (BEFORE_NUMBERS.has(word) && startsNumber(text, stop + 1)) return true;
  if (CALENDAR.has(word)) return !isWordPart(following) || isDigit(following);
  if (GENERAL.has(word)) return stop + 1 >= end || !isWordPart(following);
  return false;
}

function nextWordStart(text: string, from: number): number {
  let at = from;
  // A bounded look: what stands farther off does not bind to this word.
  const most = Math.min(text.length, from + 8);
  while (at < most && classOf(text.charCodeAt(at)) === BLANK) at++;
  return at;
}

function startsNumber(text: string, from: number): boolean {
  const at = nextWordStart(text, from);
  const code = text.charCodeAt(at);
  if (isDigit(code)) return true;
  if (code !== 0x49 && code !== 0x56 && code !== 0x58) return false;
  // Roman numerals, followed by no letter.
  let next = at;
  while (next < at + 6 && 'IVXLC'.includes(text.charAt(next) || ' ')) next++;
  return !isWordPart(text.charCodeAt(next));
}

/** `p. 12`, `v. 3`; a lone small letter elsewhere ends its sentence. */
function isShortLetter(text: string, stop: number): boolean {
  const letter = text[stop - 1]!;
  if (BEFORE_NUMBERS.has(letter) && startsNumber(text, stop + 1)) return true;
  return letter === 'v' || letter === 'c';
}

/** `J. Smith`, `George W. Bush`, but not the last letter of `vitamin C.` or `he and I.` */
function isInitial(text: string, start: number, stop: number, tokens: readonly RawToken[]): boolean {
  const at = nextWordStart(text, stop + 1);
  const next = text.charCodeAt(at);
  if (text.charCodeAt(stop + 1) === COMMA) return true;
  if (Number.isNaN(next)) return false;
  const previous = tokens[tokens.length - 1];
  const afterName =
    previous !== undefined &&
    (classOf(previous.text.charCodeAt(0)) === UPPER || previous.text === '(') &&
    !STARTERS.has(previous.text);
  const letter = text.charCodeAt(start);
  if (previous === undefined) return true;
  // `E. coli`
  if (classOf(next) === LOWER) return letter !== 0x49;
  if (classOf(next) !== UPPER) return afterName && isHyphen(next);
  if (letter === 0x49) return afterName && !startsSentence(text, at);
  return !startsSentence(text, at);
}

/** Whether the word at `at` is one that starts sentences. */
function startsSentence(text: string, at: number): boolean {
  let end = at;
  while (end < at + 12 && isLetter(text.charCodeAt(end))) end++;
  return STARTERS.has(text.slice(at, end));
}
