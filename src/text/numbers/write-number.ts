import { SCALES, SMALL_NUMBERS, TENS } from './number-words.ts';

const SMALL_WORDS = [...SMALL_NUMBERS.keys()];
const TENS_WORDS = [...TENS.keys()];
const DESCENDING_SCALES = [...SCALES].reverse();

/**
 * A whole number in English words, British style: `two hundred and fifty-three thousand and four`.
 * @throws RangeError for negative, fractional or unsafe numbers.
 */
export const numberInWords = (value: number): string => {
  if (!Number.isSafeInteger(value) || value < 0 || value >= 1e15)
    throw new RangeError(`${value} is not a whole number from 0 to a thousand trillion`);
  if (value < 1000) return belowThousand(value);
  const parts: string[] = [];
  let rest = value;
  for (const [word, scale] of DESCENDING_SCALES) {
    if (rest < scale) continue;
    parts.push(`${belowThousand(Math.floor(rest / scale))} ${word}`);
    rest %= scale;
  }
  if (rest > 0) parts.push(rest < 100 ? `and ${belowThousand(rest)}` : belowThousand(rest));
  return parts.join(' ');
};

const belowThousand = (value: number): string => {
  if (value < 20) return SMALL_WORDS[value] ?? '';
  if (value < 100) {
    const tens = TENS_WORDS[Math.floor(value / 10) - 2] ?? '';
    return value % 10 === 0 ? tens : `${tens}-${SMALL_WORDS[value % 10]}`;
  }
  const hundreds = `${SMALL_WORDS[Math.floor(value / 100)]} hundred`;
  return value % 100 === 0 ? hundreds : `${hundreds} and ${belowThousand(value % 100)}`;
};

/** A number in digits with commas between thousands and a decimal point: `13,110`, `0.3`. */
export const numberInDigits = (value: number): string => {
  const [whole = '0', fraction] = plain(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction ? `${grouped}.${fraction}` : grouped;
};

/** Without an exponent, as long as the number needs. */
const plain = (value: number): string => {
  const text = String(value);
  return text.includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : text;
};
