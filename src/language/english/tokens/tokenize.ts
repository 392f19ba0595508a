import type { RawToken } from '../stages.ts';
import { addressEnd, addressRunEnd } from './addresses.ts';
import { BLANK, classOf, DIGIT, isApostrophe, isLetter, isWordPart, LOWER, SURROGATE, UPPER } from './characters.ts';
import { cliticStart, isClipped } from './clitics.ts';
import { keepsFullStop } from './full-stops.ts';
import { wordEnd } from './word-end.ts';

/** Units that are tokens of their own though they are glued to their number. */
const UNITS: ReadonlySet<string> = new Set(
  `mm cm km m kg g k ft in am pm AM PM lb lbs oz mph kmh ml l mg hrs hr h min mins sec bn mn tn mln bln K M MW GW kW kV TWh
  GWh MWh kWh ha GB MB TB Hz MHz GHz nm mi yd bcm bbl p c`.split(/\s+/),
);

const EMOTICONS: ReadonlySet<string> = new Set(
  ':) :( :-) :-( ;) ;-) :D :P :p :/ :-/ =) =( (: :-D :-P ^_^ -_- <3 <- -> => :] :['.split(' '),
);

const FULL_STOP = 0x2e;
const COLON = 0x3a;
const SLASH = 0x2f;
const AT = 0x40;
const PLUS = 0x2b;
const HASH = 0x23;
const BACKSLASH = 0x5c;
const DOLLAR = 0x24;

/**
 * The tokens of a text in order, as Universal Dependencies counts them in English EWT: clitics, hyphens and
 * punctuation are tokens of their own; addresses, numbers, abbreviations and initials stay whole. Offsets are exact; a
 * token's text is what stands there, without the backslash of a Markdown escape (`\$` is the token `$`). Linear in the
 * length of the text; never throws.
 */
export function tokenize(text: string): RawToken[] {
  const tokens: RawToken[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    while (at < length && classOf(text.charCodeAt(at)) === BLANK) at++;
    if (at >= length) break;
    const start = at;
    let plain = true;
    while (at < length) {
      const kind = classOf(text.charCodeAt(at));
      if (kind === BLANK) break;
      if (kind !== LOWER && kind !== UPPER) plain = false;
      at++;
    }
    if (plain) pushWord(text, start, at, tokens);
    else splitStretch(text, start, at, tokens);
  }
  return tokens;
}

function push(text: string, start: number, end: number, tokens: RawToken[]): void {
  tokens.push({ text: text.slice(start, end), start, end });
}

/** A word without punctuation at its ends: its clitics go off, last first. */
function pushWord(text: string, start: number, end: number, tokens: RawToken[]): void {
  const cut = cliticStart(text, start, end);
  if (cut < 0) {
    push(text, start, end, tokens);
    return;
  }
  const inner = cliticStart(text, start, cut);
  if (inner < 0) push(text, start, cut, tokens);
  else {
    push(text, start, inner, tokens);
    push(text, inner, cut, tokens);
  }
  push(text, cut, end, tokens);
}

/** A stretch of text without blanks that is more than letters. */
function splitStretch(text: string, start: number, end: number, tokens: RawToken[]): void {
  // Whether any address can stand here, asked once, keeps the scan linear.
  const mayHoldAddress = end - start > 4 && hasAddressMark(text, start, end);
  let tryFrom = start;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (mayHoldAddress && at >= tryFrom && isWordPart(code)) {
      const found = addressEnd(text, at, end);
      if (found < 0) tryFrom = addressRunEnd(text, at, end);
      if (found > at) {
        push(text, at, found, tokens);
        at = found;
        continue;
      }
    }
    if (isWordPart(code)) at = takeWord(text, at, end, tokens);
    else at = takeMark(text, start, at, end, tokens);
  }
}

function hasAddressMark(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end - 1; at++) {
    const code = text.charCodeAt(at);
    if (code === AT || code === SLASH || code === COLON) return true;
    if (code === FULL_STOP && isLetter(text.charCodeAt(at + 1))) return true;
  }
  return false;
}

const isDigit = (code: number): boolean => classOf(code) === DIGIT;

function takeWord(text: string, start: number, end: number, tokens: RawToken[]): number {
  let last = wordEnd(text, start, end);
  if (text.charCodeAt(last) === FULL_STOP && last < end && keepsFullStop(text, start, last, end, tokens)) last++;
  if (text.charCodeAt(last) === PLUS && text.charCodeAt(last + 1) === PLUS && last - start === 1) last += 2;
  if (
    text.charCodeAt(last) === DOLLAR &&
    last + 1 < end &&
    isDigit(text.charCodeAt(last + 1)) &&
    last - start <= 3 &&
    classOf(text.charCodeAt(start)) === UPPER
  )
    last++;
  const glued = gluedNumber(text, start, last);
  if (glued > start) {
    pushWord(text, start, glued, tokens);
    push(text, glued, last, tokens);
    return last;
  }
  const unit = gluedUnit(text, start, last);
  if (unit > start) {
    push(text, start, unit, tokens);
    push(text, unit, last, tokens);
    return last;
  }
  if (last === start) last++;
  pushWord(text, start, last, tokens);
  return last;
}

/** Start of the digits of a footnote glued to a word (`border12`), or -1. Names such as `COP29` and `mp3` stay whole. */
function gluedNumber(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && end - at <= 3 && isDigit(text.charCodeAt(at - 1))) at--;
  if (at === end || end - at > 3 || at - start < 4) return -1;
  for (let back = at - 1, least = at - 3; back >= least; back--)
    if (classOf(text.charCodeAt(back)) !== LOWER) return -1;
  for (let back = at - 1; back >= start; back--) {
    const code = text.charCodeAt(back);
    if (!isLetter(code) && !isApostrophe(code)) return -1;
  }
  return at;
}

/** Start of a unit glued to its number (`35mm`, `5pm`, `3bn`), or -1. */
function gluedUnit(text: string, start: number, end: number): number {
  if (!isDigit(text.charCodeAt(start))) return -1;
  let at = end;
  while (at > start && end - at <= 4 && isLetter(text.charCodeAt(at - 1))) at--;
  if (at === end || end - at > 4 || !isDigit(text.charCodeAt(at - 1))) return -1;
  return UNITS.has(text.slice(at, end)) ? at : -1;
}

function takeMark(text: string, stretch: number, start: number, end: number, tokens: RawToken[]): number {
  const code = text.charCodeAt(start);
  const next = start + 1 < end ? text.charCodeAt(start + 1) : 0;
  // A Markdown escape: the backslash goes with the mark that it protects.
  if (code === BACKSLASH && next > 0x20 && next < 0x7f && !isWordPart(next)) {
    const last = start + 2;
    tokens.push({ text: text.slice(start + 1, last), start, end: last });
    return last;
  }
  if (end - start <= 3 && start === stretch && EMOTICONS.has(text.slice(start, end))) {
    push(text, start, end, tokens);
    return end;
  }
  if (isApostrophe(code) || code === 0x2018) {
    const taken = takeApostrophe(text, start, end, tokens);
    if (taken > start) return taken;
  }
  if (code === HASH && isLetter(next)) return pushMarkedWord(text, start, end, tokens);
  if (code === AT && isWordPart(next)) return pushMarkedWord(text, start, end, tokens);
  if (code === PLUS && isDigit(next) && start === stretch) return pushMarkedWord(text, start, end, tokens);
  const last = runEnd(text, start, end, code);
  push(text, start, last, tokens);
  return last;
}

function pushMarkedWord(text: string, start: number, end: number, tokens: RawToken[]): number {
  const word = wordEnd(text, start + 1, end);
  const cut = cliticStart(text, start + 1, word);
  push(text, start, cut < 0 ? word : cut, tokens);
  if (cut > 0) push(text, cut, word, tokens);
  return word;
}

/** `'90s`, `'em`, `''` and a clitic that stands alone (`the minister 's`); start when it is a mere mark. */
function takeApostrophe(text: string, start: number, end: number, tokens: RawToken[]): number {
  const next = start + 1 < end ? text.charCodeAt(start + 1) : 0;
  if (next === text.charCodeAt(start)) {
    push(text, start, start + 2, tokens);
    return start + 2;
  }
  const before = start === 0 ? 0x20 : text.charCodeAt(start - 1);
  const alone = classOf(before) === BLANK || '([{“"‘-–—/'.includes(text[start - 1]!);
  if (!alone || !isWordPart(next)) return start;
  const last = wordEnd(text, start + 1, end);
  const word = text.slice(start + 1, Math.min(last, start + 8));
  const isYear = /^\d\ds?$/.test(word) && last === start + 1 + word.length;
  const isClitic = tokens.length > 0 && /^(?:s|ll|re|ve|m|d)$/i.test(word) && last === end;
  if (!isYear && !isClitic && !isClipped(word)) return start;
  push(text, start, last, tokens);
  return last;
}

/** Marks that stand in runs are one token: `...`, `--`, `?!`, and so do emoji with what joins them. */
function runEnd(text: string, start: number, end: number, code: number): number {
  let at = start + 1;
  if (code === 0x21 || code === 0x3f) {
    while (at < end && (text.charCodeAt(at) === 0x21 || text.charCodeAt(at) === 0x3f)) at++;
    return at;
  }
  const kind = classOf(code);
  if (kind === SURROGATE) {
    while (at < end && (classOf(text.charCodeAt(at)) === SURROGATE || text.charCodeAt(at) === 0x200d)) at++;
    return at;
  }
  if ('.-*=_~+#<>`|$'.includes(text[start]!) || code === 0x2026) {
    while (at < end && text.charCodeAt(at) === code) at++;
    return at;
  }
  return at;
}
