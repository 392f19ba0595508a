import type { Lexeme } from '../../text/numbers/lexeme.ts';
import type { ReadNumber } from '../../text/numbers/read-number.ts';

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const MAY_STAND_BEFORE = new Set([
  '(',
  '[',
  '{',
  '"',
  '“',
  '„',
  '«',
  '‘',
  "'",
  '—',
  '~',
  '≈',
  '<',
  '>',
  '≤',
  '≥',
  '*',
  '_',
  '|',
  '=',
]);
const ORDINAL_SUFFIX = /^(?:st|nd|rd|th)$/;

/**
 * Numbers that quantify nothing because of the signs and words directly around them: parts of names (COP29, 3+3,
 * JF-17), dates, times of day, footnote marks, list numbers, article and resolution numbers. The number that ends a
 * range has the first one before it.
 */
export const isNoAmount = (
  row: readonly Lexeme[],
  number: ReadNumber,
  naming: ReadonlySet<string>,
  endsRange = false,
): boolean =>
  gluedToName(row, number, endsRange) ||
  isOrdinal(row, number) ||
  isDayOrTime(row, number) ||
  isPartInOrder(row, number) ||
  isLabel(row, number, naming) ||
  isNumberInName(row, number);

const gluedToName = (row: readonly Lexeme[], number: ReadNumber, endsRange: boolean): boolean => {
  const first = row[number.from]!;
  const before = row[number.from - 1];
  if (first.glued && before && !endsRange) {
    if (before.form !== 'sign') return true;
    if (before.glued && !MAY_STAND_BEFORE.has(before.text) && number.form === 'digits') return true;
    if (before.glued && (before.text === '-' || before.text === '.')) return true;
  }
  const after = row[number.to];
  if (!after?.glued) return false;
  const beyond = row[number.to + 1];
  // 17:07, 3+3, 9/10, %20
  if (/^[+:/_=&@#\\]$/.test(after.text) && beyond?.glued) return true;
  return after.text === '%' && beyond?.glued === true && beyond.form !== 'sign';
};

const isOrdinal = (row: readonly Lexeme[], number: ReadNumber): boolean => {
  const after = row[number.to];
  return after?.glued === true && (ORDINAL_SUFFIX.test(after.key) || after.key === 's');
};

const isDayOrTime = (row: readonly Lexeme[], number: ReadNumber): boolean => {
  if (number.form !== 'digits') return false;
  const after = row[number.to];
  if (after?.form === 'word' && /^(?:a|p)m$/.test(after.key)) return true;
  if (/^[ap]$/.test(after?.key ?? '') && row[number.to + 1]?.text === '.' && row[number.to + 2]?.key === 'm')
    return true;
  if (after?.key === "o'clock") return true;
  if (number.value > 31 || !Number.isInteger(number.value) || number.to > number.from + 1) return false;
  const before = row[number.from - 1];
  if (before && isMonth(before)) return true;
  if (after && isMonth(after)) return true;
  // October 2-3, 11 to 22 November, May 6 and 7
  const farBefore = row[number.from - 3];
  if (
    before &&
    /^(?:[-–—,/]|to|and|or)$/.test(before.key) &&
    row[number.from - 2]?.form === 'digits' &&
    farBefore &&
    isMonth(farBefore)
  )
    return true;
  const farAfter = row[number.to + 2];
  return (
    after !== undefined &&
    /^(?:[-–—,/]|to|and|or)$/.test(after.key) &&
    row[number.to + 1]?.form === 'digits' &&
    farAfter !== undefined &&
    isMonth(farAfter)
  );
};

/** `the first half`, `the latter half of the year`: one part named by its order, no share of anything. */
const isPartInOrder = (row: readonly Lexeme[], number: ReadNumber): boolean =>
  number.form === 'fraction' &&
  /^(?:first|second|latter|last|other|final|top|bottom)$/.test(row[number.from - 1]?.key ?? '');

/** `May` and `March` only with a capital. */
const isMonth = (lexeme: Lexeme): boolean => MONTH.test(lexeme.key) && /^\p{Lu}/u.test(lexeme.text);

const isLabel = (row: readonly Lexeme[], number: ReadNumber, naming: ReadonlySet<string>): boolean => {
  const after = row[number.to];
  if (number.from === 0 && number.form === 'digits' && (after?.text === '.' || after?.text === ')') && row.length > 2)
    return !row[number.to + 1]?.glued || row[number.to + 1]?.form === 'word';
  // (1) first, (2) second
  if (row[number.from - 1]?.text === '(' && after?.text === ')' && number.form === 'digits') return true;
  let at = number.from - 1;
  if (row[at]?.text === '(') at--;
  if (row[at]?.text === '.' || row[at]?.text === '°') at--;
  const name = row[at];
  if (
    name?.form === 'word' &&
    naming.has(name.key) &&
    !(name.key === 'no' && row[at + 1]?.text !== '.' && name.text === 'no')
  )
    return true;
  return name?.text === '#' || name?.text === '№';
};

/** `Channel Four`, `Seven Sisters`: a capitalised number word inside a name. */
const isNumberInName = (row: readonly Lexeme[], number: ReadNumber): boolean => {
  const first = row[number.from]!;
  if (number.form !== 'words' || !/^\p{Lu}/u.test(first.text) || number.from === 0) return false;
  const before = row[number.from - 1]!;
  const after = row[number.to];
  if (before.form === 'sign' && before.text !== ',') return false;
  return (
    (before.form === 'word' && /^\p{Lu}/u.test(before.text)) || (after?.form === 'word' && /^\p{Lu}/u.test(after.text))
  );
};
