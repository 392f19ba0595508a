import type { Lexeme } from './lexeme.ts';
import { DENOMINATORS, SCALE_ABBREVIATIONS, SCALES, SMALL_NUMBERS, TENS } from './number-words.ts';

/** A number that stands in a text: indexes of its first lexeme and one past its last. */
export interface ReadNumber {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  /** how it is written; `fraction` covers `half`, `a third`, `two-thirds` */
  readonly form: 'digits' | 'words' | 'fraction';
  /** four digits without a separator, which may be a year */
  readonly yearLike: boolean;
}

/**
 * The number that begins exactly at `lexemes[at]`, or null. Reads digits with separators, English words, both mixed
 * with scales (`2.2 billion`, `3 thousand 500`), halves (`two and a half`, `half a million`) and fractions.
 * Ordinals, dates and `a` by itself are no numbers.
 */
export const readNumber = (lexemes: readonly Lexeme[], at: number): ReadNumber | null => {
  const first = lexemes[at];
  if (!first) return null;
  if (first.form === 'digits') return readDigits(lexemes, at);
  if (first.form !== 'word') return null;
  return readFraction(lexemes, at) ?? readWords(lexemes, at);
};

const readDigits = (lexemes: readonly Lexeme[], at: number): ReadNumber | null => {
  const first = lexemes[at]!;
  const grouped = /^\d{1,3}$/.test(first.text) ? groupedBySpaces(lexemes, at) : null;
  let value = grouped ? grouped.value : digitsValue(first.text);
  if (value === null) return null;
  let to = grouped ? grouped.to : at + 1;
  const halved = andAHalf(lexemes, to);
  if (halved) {
    value += 0.5;
    to = halved;
  }
  const scaled = scaledSum(lexemes, value, to);
  const yearLike = !grouped && scaled.to === at + 1 && /^(1[5-9]|20)\d\d$/.test(first.text);
  return { value: scaled.value, from: at, to: scaled.to, form: 'digits', yearLike };
};

/** `2.2 billion`, `1 million 200 thousand`, `3 thousand 500`: what follows a number in digits. */
const scaledSum = (lexemes: readonly Lexeme[], start: number, at: number): { value: number; to: number } => {
  const first = scaleAt(lexemes, at);
  if (!first) return { value: start, to: at };
  let value = exact(start, first);
  let to = at + 1;
  const half = andAHalf(lexemes, to);
  if (half) return { value: value + first / 2, to: half };
  let last = first;
  for (;;) {
    const next = lexemes[to];
    if (next?.form !== 'digits') break;
    const amount = digitsValue(next.text);
    const scale = scaleAt(lexemes, to + 1);
    if (amount === null || (scale === null && (amount >= last || !/^\d{1,3}$/.test(next.text)))) break;
    if (scale === null) {
      // `1 million 200` is a sum only below a thousand: `5 million 300 people` would be two counts
      if (last !== 1e3) break;
      value += amount;
      to += 1;
      break;
    }
    if (scale >= last) break;
    value += exact(amount, scale);
    last = scale;
    to += 2;
  }
  return { value, to };
};

/** The scale word at `at`; glued abbreviations (`4.3bn`) count as well. */
const scaleAt = (lexemes: readonly Lexeme[], at: number): number | null => {
  const lexeme = lexemes[at];
  if (lexeme?.form !== 'word') return null;
  return SCALES.get(lexeme.key) ?? SCALE_ABBREVIATIONS.get(lexeme.key) ?? null;
};

/** Index after `and a half` at `at`, or null. */
const andAHalf = (lexemes: readonly Lexeme[], at: number): number | null =>
  skip(lexemes, at, ['and', 'a', 'half']) ?? skip(lexemes, at, ['-', 'and', '-', 'a', '-', 'half']);

const skip = (lexemes: readonly Lexeme[], at: number, keys: readonly string[]): number | null =>
  keys.every((key, offset) => lexemes[at + offset]?.key === key) ? at + keys.length : null;

/** `10 000`, `1 250 000`, with blanks of any width. */
const groupedBySpaces = (lexemes: readonly Lexeme[], at: number): { value: number; to: number } | null => {
  let text = lexemes[at]!.text;
  if (text.startsWith('0')) return null;
  let to = at + 1;
  for (;;) {
    const next = lexemes[to];
    const before = lexemes[to - 1]!;
    if (next?.form !== 'digits' || !/^\d{3}$/.test(next.text) || next.start !== before.end + 1) break;
    text += next.text;
    to++;
  }
  return to > at + 1 ? { value: Number(text), to } : null;
};

const digitsValue = (text: string): number | null => {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d+\.\d+$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^\d+,\d{1,2}$/.test(text)) return Number(text.replace(',', '.'));
  return null;
};

/** `half`, `half a million`, `a third`, `two-thirds`, `three quarters`, `one and a half` is left to words. */
const readFraction = (lexemes: readonly Lexeme[], at: number): ReadNumber | null => {
  const first = lexemes[at]!;
  const fraction = (value: number, to: number): ReadNumber => {
    const article = lexemes[to]?.key === 'a' || lexemes[to]?.key === 'an';
    const scale = article ? scaleAt(lexemes, to + 1) : null;
    const dozen = article && lexemes[to + 1]?.key === 'dozen';
    if (scale || dozen) return { value: value * (scale ?? 12), from: at, to: to + 2, form: 'words', yearLike: false };
    return { value, from: at, to, form: 'fraction', yearLike: false };
  };
  if (first.key === 'half') return fraction(0.5, at + 1);
  const numerator = first.key === 'a' ? 1 : SMALL_NUMBERS.get(first.key);
  if (!numerator) return null;
  const hyphen = lexemes[at + 1]?.text === '-' ? 1 : 0;
  const word = lexemes[at + 1 + hyphen];
  const denominator = word?.form === 'word' ? DENOMINATORS.get(word.key) : undefined;
  if (!word || !denominator || numerator >= denominator) return null;
  const plural = /s$/.test(word.key);
  if (numerator > 1 ? !plural : plural) return null;
  // `a second`, `a third state`, `a quarter` of a year are no fractions unless something is divided
  const divided = lexemes[at + 2 + hyphen]?.key;
  if (first.key === 'a' && divided !== 'of' && divided !== 'the' && !isStep(lexemes, at, lexemes[at + 2])) return null;
  return fraction(numerator / denominator, at + 2 + hyphen);
};

/** `fell by more than a third in May`: by how much something changed. */
const isStep = (lexemes: readonly Lexeme[], at: number, next: Lexeme | undefined): boolean =>
  lexemes.slice(Math.max(0, at - 3), at).some(({ key }) => key === 'by') &&
  (next?.form !== 'word' ||
    /^(?:in|to|from|since|this|last|over|during|on|compared|and|but|between|after|within)$/.test(next.key));

const readWords = (lexemes: readonly Lexeme[], at: number): ReadNumber | null => {
  let total = 0;
  let current: number | null = null;
  let last = Number.POSITIVE_INFINITY;
  let to = at;
  let i = at;
  const first = lexemes[at]!;
  if (first.key === 'a' || first.key === 'an') {
    const next = lexemes[at + 1]?.key ?? '';
    if (next !== 'hundred' && next !== 'dozen' && !SCALES.has(next)) return null;
    current = 1;
    i = at + 1;
  }
  for (;;) {
    const key = lexemes[i]?.form === 'word' ? lexemes[i]!.key : '';
    const small = SMALL_NUMBERS.get(key);
    const tens = TENS.get(key);
    const scale = scaleAt(lexemes, i) ?? undefined;
    if (small !== undefined && fits(current, small)) current = (current ?? 0) + small;
    else if (tens !== undefined && fits(current, tens)) current = (current ?? 0) + tens;
    else if (key === 'hundred' && current !== null && current > 0 && current < 100) current *= 100;
    else if (key === 'dozen' && current !== null && total === 0) current *= 12;
    else if (scale !== undefined && current !== null && scale < last) {
      total += current * scale;
      current = null;
      last = scale;
    } else break;
    to = i + 1;
    const half = andAHalf(lexemes, to);
    if (half) {
      if (current === null) total += last / 2;
      else current += 0.5;
      to = half;
    }
    i = to;
    const joint = lexemes[i];
    // `twenty-one` and `two hundred and five`, but not `two and three`
    if (joint?.text === '-' && joint.glued && TENS.has(lexemes[i - 1]!.key)) i++;
    else if (joint?.key === 'and' && (lexemes[i - 1]!.key === 'hundred' || SCALES.has(lexemes[i - 1]!.key))) i++;
  }
  if (to === at) return null;
  return { value: total + (current ?? 0), from: at, to, form: 'words', yearLike: false };
};

/** Whether a word of this value can follow inside the part below a thousand: tens after hundreds, ones after tens. */
const fits = (current: number | null, value: number): boolean => {
  if (current === null) return true;
  if (value === 0 || !Number.isInteger(current)) return false;
  if (value >= 10) return current % 100 === 0 && current > 0;
  return current % 10 === 0 && current % 100 !== 10 && current > 0;
};

/** Product without the noise of binary fractions: 2.2 × 1e9 is 2200000000. */
const exact = (value: number, scale: number): number => Number((value * scale).toPrecision(15));
