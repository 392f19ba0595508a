import { type Amount, amountAt, scaledLike } from './amount.ts';
import type { AmountLine } from './amount-line.ts';
import type { Quantity } from './quantity.ts';
import { quantityOf } from './quantity-of.ts';

/** Between an amount and the one that it is compared with: `12 billion cubic metres, compared with`, `up from`. */
const COMPARING = /^[^.;:?!]{0,60}(?:\b(?:compared (?:with|to)|from|against|than|to|versus)|\()\s*$/i;

/** What may follow an amount that leaves its unit to the one before it. */
const ENDS_AMOUNT = /^(?:in|a|an|at|by|during|for|on|last|this|next|the|per|and|or|to)$/;

/** Smaller numbers may count anything. */
const LEAST_SCALED = 1e6;

/** `11 billion cubic metres, compared with 8 billion in 2021`: an amount in millions takes its unit from the one before. */
export const withUnitBefore = (
  { row, text }: AmountLine,
  { to }: Amount,
  read: Quantity,
  found: readonly Quantity[],
): Quantity => {
  if (read.unit !== null || read.counted !== null || read.value === null || read.value < LEAST_SCALED) return read;
  const before = found.findLast(({ yearLike }) => !yearLike);
  if (!before?.unit || before.unit.dimension === 'time' || before.unit.dimension === 'share') return read;
  if (!COMPARING.test(text.slice(before.end, read.start))) return read;
  const after = row[to];
  if (after && after.form !== 'sign' && !ENDS_AMOUNT.test(after.key)) return read;
  return { ...read, unit: before.unit, value: before.unit.id === 'bcm' ? read.value / 1e9 : read.value };
};

/** `rose from 5 to 7 million euros`, `from 3 to 4 per cent`: the first amount has the unit and the scale of the second. */
export const withUnitBehind = (line: AmountLine, { from, to, numbers }: Amount, read: Quantity): Quantity => {
  const { row } = line;
  if (read.unit !== null || read.counted !== null || read.value === null || numbers.length > 1) return read;
  if (row[to]?.key !== 'to' || row[from - 1]?.key !== 'from') return read;
  const next = amountAt(line, to + 1);
  if (next === null) return read;
  const { unit, value } = quantityOf(line, next);
  if (unit === null || unit.dimension === 'time' || value === null) return read;
  const [number] = next.numbers;
  const isScaled = value >= 1000 && read.value < 1000 && number.to > number.from + 1;
  return { ...read, unit, value: isScaled ? scaledLike(read.value, row, number) : read.value };
};
