import { type Lexeme, lexemes } from '../../text/numbers/lexeme.ts';
import type { ReadNumber } from '../../text/numbers/read-number.ts';
import { type Amount, scaledLike } from './amount.ts';
import type { AmountLine } from './amount-line.ts';
import type { Unit } from './figure-codebook.ts';
import { isDuring, qualifierBefore } from './qualifier-before.ts';
import type { Quantity } from './quantity.ts';
import { unitAfter, withSmallerPart } from './unit-after.ts';

/** An amount with what stands around it: the unit or noun behind it, and the words that set its bound. */
export const quantityOf = (line: AmountLine, amount: Amount): Quantity => {
  const { row, codebook } = line;
  const [first, second = null] = amount.numbers;
  const { values, unit, attributive, counted, ...measured } = withShape(
    line,
    asShare(line, first, measuredIn(line, amount)),
  );
  const during = unit?.dimension === 'time' && isDuring(line, amount.from);
  const qualifier = during ? { from: amount.from, bound: '=' as const } : qualifierBefore(line, amount.from);
  const later = codebook.after.beginningAt(row, measured.to);
  const to = later?.to ?? measured.to;
  const plus = row[to]?.text === '+' && row[to]!.glued;
  return {
    start: row[qualifier.from]!.start,
    end: row[plus ? to : to - 1]!.end,
    value: second ? null : values[0]!,
    min: second ? values[0]! : null,
    max: second ? values[1]! : null,
    bound: plus ? '>=' : (later?.value ?? qualifier.bound),
    unit,
    number: { start: row[first.from]!.start, end: row[(second ?? first).to - 1]!.end },
    form: first.form,
    yearLike: first.yearLike || (second?.yearLike ?? false),
    qualified: qualifier.from < amount.from,
    attributive,
    counted,
  };
};

/** An amount as far as it is read: what it is measured in, and where it ends. */
interface Measured {
  readonly values: readonly number[];
  readonly unit: Unit | null;
  /** one past its last lexeme */
  readonly to: number;
  readonly attributive: boolean;
  readonly counted: string | null;
  /** true where the unit stands behind the number */
  readonly unitFollows: boolean;
}

const measuredIn = (line: AmountLine, amount: Amount): Measured => {
  const { row, units } = line;
  const values = valuesOf(row, amount);
  const { currency: unit, to } = amount;
  const plain: Measured = { values, unit, to, attributive: false, counted: null, unitFollows: false };
  if (unit) {
    // `$5 million dollars`
    const again = units.names.beginningAt(row, to);
    return again?.value.dimension === 'currency' ? { ...plain, to: again.to } : plain;
  }
  const after = unitAfter(line, to);
  if (!after) return withHyphenatedNoun(line, amount, plain);
  const measured = inBillionsOfCubicMetres(line, after.unit, values);
  const more = amount.numbers.length > 1 ? null : withSmallerPart(line, after.to, measured.unit, measured.values[0]!);
  return { ...plain, ...measured, to: after.to, attributive: after.hyphenated, unitFollows: true, ...more };
};

const valuesOf = (row: readonly Lexeme[], { numbers: [first, second], factor }: Amount): readonly number[] => {
  const value = first.value * factor;
  if (!second) return [value];
  const greater = second.value * factor;
  // 5 to 7 million: the scale of the second holds for the first
  const isScaled = greater >= 1000 && first.value < 1000 && second.to > second.from + 1;
  return [isScaled ? scaledLike(first.value, row, second) : value, greater];
};

const inBillionsOfCubicMetres = (
  { units }: AmountLine,
  unit: Unit,
  values: readonly number[],
): { readonly unit: Unit; readonly values: readonly number[] } => {
  const bcm = unit.id === 'm3' && values[0]! >= 1e9 ? units.names.beginningAt(lexemes('bcm'), 0)?.value : undefined;
  return bcm ? { unit: bcm, values: values.map((value) => value / 1e9) } : { unit, values };
};

/** `a five-point plan`. */
const withHyphenatedNoun = ({ row, codebook }: AmountLine, { numbers: [first] }: Amount, plain: Measured): Measured => {
  const { to } = plain;
  if (first.yearLike || row[to]?.text !== '-' || !row[to]!.glued || !row[to + 1]?.glued) return plain;
  const counted = codebook.hyphenated.get(row[to + 1]!.key);
  return counted === undefined ? plain : { ...plain, counted, attributive: true, to: to + 2 };
};

/** `half an hour`; without a unit a fraction is a share: `a third of the fleet` is 33.3 percent. */
const asShare = (line: AmountLine, { form }: ReadNumber, read: Measured): Measured => {
  if (form !== 'fraction') return read;
  const half = /^an?$/.test(line.row[read.to]?.key ?? '') ? unitAfter(line, read.to + 1) : null;
  const { unit, to } = half ?? read;
  if (unit) return { ...read, unit, to };
  const percent = line.units.names.beginningAt(lexemes('percent'), 0)?.value ?? null;
  return { ...read, to, unit: percent, values: read.values.map((value) => Number((value * 100).toPrecision(12))) };
};

/** `44-km-long`, `ten years old`: in which direction it is measured belongs to the amount. */
const withShape = ({ row }: AmountLine, read: Measured): Measured => {
  const hyphen = row[read.to]?.text === '-' && row[read.to]!.glued ? 1 : 0;
  const shape = row[read.to + hyphen]?.key ?? '';
  if (!read.unitFollows || !/^(?:long|old|deep|wide|high|tall|thick|strong)$/.test(shape)) return read;
  return { ...read, to: read.to + 1 + hyphen, attributive: read.attributive || hyphen === 1 };
};
