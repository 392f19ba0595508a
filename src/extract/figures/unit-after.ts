import { readNumber } from '../../text/numbers/read-number.ts';
import type { AmountLine } from './amount-line.ts';
import type { Unit } from './figure-codebook.ts';

/** The unit behind a number, also after a hyphen: `40 km`, `40-km`. */
export const unitAfter = (
  { row, units }: AmountLine,
  at: number,
): { readonly unit: Unit; readonly to: number; readonly hyphenated: boolean } | null => {
  const hyphen = /^[-‑]$/.test(row[at]?.text ?? '') && row[at]!.glued && row[at + 1]?.glued ? 1 : 0;
  const match = units.names.beginningAt(row, at + hyphen);
  if (!match) return null;
  const first = row[at + hyphen]!;
  // single letters count as units only in their own case and beside the digits or before a sign or blank
  if (/^(?:M|G|W|T|K|PP)$/.test(first.text)) return null;
  if (first.text === 'second' || (first.key === 'm' && first.text !== 'm')) return null;
  return { unit: match.value, to: match.to, hyphenated: hyphen === 1 };
};

/** `4 tonnes 881 kg`, `9 years and 6 months`: the amount with what a second, smaller unit adds. */
export const withSmallerPart = (
  line: AmountLine,
  at: number,
  unit: Unit,
  value: number,
): { readonly unit: Unit; readonly to: number; readonly values: readonly [number] } | null => {
  const { row } = line;
  const [here, next] = [row[at], row[at + 1]];
  const joined = here?.key === 'and' || here?.text === ',' || (here?.text === '.' && next?.form === 'digits');
  const number = readNumber(row, joined ? at + 1 : at);
  if (!number) return null;
  const after = unitAfter(line, number.to);
  if (!after || after.unit.dimension !== unit.dimension || unit.dimension === 'share') return null;
  if (after.unit.factor >= unit.factor) return null;
  const total = value * unit.factor + number.value * after.unit.factor;
  const shown = unit.dimension === 'time' ? unit : after.unit;
  return { unit: shown, to: after.to, values: [Number((total / shown.factor).toPrecision(10))] };
};
