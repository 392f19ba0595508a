import { lexemes } from '../../text/numbers/lexeme.ts';
import { type Amount, amountAt, foldAt } from './amount.ts';
import type { AmountLine } from './amount-line.ts';
import { withUnitBefore, withUnitBehind } from './borrowed-unit.ts';
import type { FigureCodebook, UnitTable } from './figure-codebook.ts';
import { isNoAmount } from './is-no-amount.ts';
import { joinedNumber } from './joined-number.ts';
import { lastingPeriod } from './lasting-period.ts';
import { proportionAt } from './proportion.ts';
import type { Quantity } from './quantity.ts';
import { quantityOf } from './quantity-of.ts';

/** All amounts of a line, in order, without overlaps. Linear in the length of the line. */
export const readQuantities = (text: string, units: UnitTable, codebook: FigureCodebook): readonly Quantity[] => {
  const line: AmountLine = { text, row: lexemes(text), units, codebook };
  const { row } = line;
  const found: Quantity[] = [];
  /** last lexeme of the number before that was a label: `Articles 4, 7 and 9` */
  let labelled = -1;
  for (let at = 0; at < row.length; at++) {
    const word = inOneWord(line, at);
    if (word) {
      found.push(word);
      continue;
    }
    const share = proportionAt(line, at);
    if (share) {
      found.push(share);
    } else {
      const amount = amountAt(line, at);
      if (!amount) continue;
      const [first] = amount.numbers;
      if (isListed(line, first.from, labelled) || quantifiesNothing(line, amount)) {
        at = first.to - 1;
        if (first.form === 'digits') labelled = at;
        continue;
      }
      const read = belowZero(line, at, withUnitBefore(line, amount, readAmount(line, amount), found));
      if (goesOnInLetters(line, amount, read)) {
        at = amount.to;
        continue;
      }
      found.push(read);
    }
    const { end } = found.at(-1)!;
    while (at + 1 < row.length && row[at + 1]!.start < end) at++;
  }
  return found;
};

/** `tenfold`, `the fifth year`, `a threeday visit`. */
const inOneWord = (line: AmountLine, at: number): Quantity | null => {
  const fold = foldAt(line, at);
  return fold ? quantityOf(line, fold) : (lastingPeriod(line, at) ?? joinedNumber(line, at));
};

const readAmount = (line: AmountLine, amount: Amount): Quantity =>
  withUnitBehind(line, amount, quantityOf(line, amount));

/** `Articles 4, 7 and 9`: what goes on after a label is one. */
const isListed = ({ row }: AmountLine, first: number, labelled: number): boolean =>
  labelled === first - 2 && /^(?:,|and|or|-|–)$/.test(row[first - 1]!.key);

/** Part of a name, a date, a label; money never is. */
const quantifiesNothing = ({ row, codebook }: AmountLine, { currency, numbers }: Amount): boolean =>
  !currency && numbers.some((number, i) => number !== undefined && isNoAmount(row, number, codebook.naming, i > 0));

/** `33e`, `4x4`: digits that go on in letters which are no unit. */
const goesOnInLetters = ({ row }: AmountLine, { to }: Amount, { unit, counted }: Quantity): boolean =>
  row[to]?.glued === true && row[to]?.form === 'word' && unit === null && counted === null;

/** `minus 20 degrees`, `-3 %`: a temperature or share below nought. */
const belowZero = ({ row }: AmountLine, at: number, read: Quantity): Quantity => {
  const sign = row[at - 1];
  const isMinus =
    sign?.key === 'minus' || (/^[-−–]$/.test(sign?.text ?? '') && row[at]!.glued && !sign!.glued && sign!.start > 0);
  if (!isMinus || read.value === null || read.qualified || !/^(?:share|temperature)$/.test(read.unit?.dimension ?? ''))
    return read;
  return { ...read, start: sign!.start, value: -read.value };
};
