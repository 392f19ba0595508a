import {
  classOf,
  DIGIT,
  isApostrophe,
  isHyphen,
  isLetter,
  isWordPart,
  LOWER,
  MARK,
  PUNCTUATION,
  UPPER,
} from './characters.ts';

const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const SLASH = 0x2f;
const AMPERSAND = 0x26;
const UNDERSCORE = 0x5f;
const AT = 0x40;
const PLUS = 0x2b;

const isDigit = (code: number): boolean => classOf(code) === DIGIT;

/** Prefixes that stay with their word: `anti-war`, `mid-May`; Universal Dependencies splits at every other hyphen. */
const PREFIXES: ReadonlySet<string> = new Set(
  'anti co counter cross e ex inter intra mid mini multi non over post pre pro psycho re semi socio sub'.split(' '),
);

/** Where the word that starts at `start` ends: letters and digits, and marks between them that bind. */
export function wordEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind >= UPPER && kind <= MARK) {
      at++;
      continue;
    }
    if (at === start || at + 1 >= end || kind !== PUNCTUATION) break;
    if (!isWordPart(text.charCodeAt(at + 1)) || !binds(text, start, at, end)) break;
    at += 2;
  }
  return at;
}

/** Whether the mark at `at` binds the letters before and behind it into one word. */
function binds(text: string, start: number, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  const digits = isDigit(before) && isDigit(after);
  if (code === FULL_STOP) {
    if (digits) return !isYearWithNote(text, start, at);
    // `U.S.A`, `a.m`: single letters. `end.The` and `end.5` lack a blank; files and sites are addresses.
    if (!isLetter(before) || !isLetter(after)) return isDigit(before) && isLetter(after) && classOf(after) === LOWER;
    const single = at - 1 === start || text.charCodeAt(at - 2) === FULL_STOP;
    if (single) return at + 2 >= end || !isWordPart(text.charCodeAt(at + 2)) || classOf(after) === LOWER;
    // A chain of them is a name (`alt.animals.cat`).
    return classOf(before) === LOWER && classOf(after) === LOWER && isDotted(text, start, at, end);
  }
  if (code === COMMA || code === COLON || code === SLASH || code === PLUS) return digits;
  if (isApostrophe(code)) return isLetter(after) && (isLetter(before) || isDigit(before));
  if (code === AMPERSAND) return isLetter(before) && isLetter(after);
  if (code === UNDERSCORE || code === AT) return true;
  if (isHyphen(code)) return isPhoneHyphen(text, start, at, end) || isPrefixHyphen(text, start, at);
  // Soft hyphens and middle dots inside a word.
  return code === 0xb7 && isLetter(before) && isLetter(after);
}

/** `2021.17 However`: a year at a sentence's end with the number of a footnote. */
function isYearWithNote(text: string, start: number, at: number): boolean {
  return at - start === 4 && /^(?:1[89]|20)\d\d\.\d{1,2}\s+\p{Lu}/u.test(text.slice(start, at + 8));
}

/** Whether the stretch around the full stop at `at` has another full stop between letters. */
function isDotted(text: string, start: number, at: number, end: number): boolean {
  for (let back = at - 1; back > start; back--) {
    if (text.charCodeAt(back) === FULL_STOP) return true;
    if (!isWordPart(text.charCodeAt(back))) break;
  }
  for (let next = at + 1; next < end - 1; next++) {
    if (text.charCodeAt(next) === FULL_STOP) return isLetter(text.charCodeAt(next + 1));
    if (!isWordPart(text.charCodeAt(next))) return false;
  }
  return false;
}

function isPrefixHyphen(text: string, start: number, at: number): boolean {
  return at - start <= 7 && PREFIXES.has(text.slice(start, at).toLowerCase());
}

/** `713-853-3989`, `11-20-2000`: two hyphens between digits; `1990-95` and `3-4` are ranges. */
function isPhoneHyphen(text: string, start: number, at: number, end: number): boolean {
  if (!isDigit(text.charCodeAt(at - 1)) || !isDigit(text.charCodeAt(at + 1))) return false;
  for (let back = at - 1, least = Math.max(start, at - 6); back >= least; back--) {
    if (isHyphen(text.charCodeAt(back))) return true;
    if (!isDigit(text.charCodeAt(back))) return false;
  }
  for (let next = at + 1, most = Math.min(end - 1, at + 6); next < most; next++) {
    if (isHyphen(text.charCodeAt(next))) return isDigit(text.charCodeAt(next + 1));
    if (!isDigit(text.charCodeAt(next))) return false;
  }
  return false;
}
