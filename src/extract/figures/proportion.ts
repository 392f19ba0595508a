import { readNumber } from '../../text/numbers/read-number.ts';
import type { AmountLine } from './amount-line.ts';
import { qualifierBefore } from './qualifier-before.ts';
import type { Quantity } from './quantity.ts';

/** `one in five children`, `nine out of ten schools`: a share, its span the proportion with what qualifies it. */
export const proportionAt = (line: AmountLine, at: number): Quantity | null => {
  const { row, units } = line;
  const part = readNumber(row, at);
  if (!part || part.form === 'fraction' || part.value > 9 || part.to !== at + 1) return null;
  const out = row[part.to]?.key === 'out' && row[part.to + 1]?.key === 'of';
  if (!out && row[part.to]?.key !== 'in') return null;
  const whole = readNumber(row, part.to + (out ? 2 : 1));
  if (!whole || whole.form === 'fraction' || whole.form !== part.form || whole.value > 1000) return null;
  // `three in ten days`, `two in 2020`: when, not of how many
  const next = row[whole.to];
  if (whole.value <= part.value || whole.yearLike || next?.form !== 'word' || units.names.beginningAt(row, whole.to))
    return null;
  if (
    !/(?:s|people|men|women|children)$/.test(next.key) &&
    !row.slice(whole.to, whole.to + 3).some(({ key }) => /(?:[^s]s|people|men|women|children)$/.test(key))
  )
    return null;
  const unit = units.names.beginningAt([{ ...next, key: 'percent', text: 'percent' }], 0)?.value;
  if (!unit) return null;
  const { from, bound } = qualifierBefore(line, at);
  const number = { start: row[at]!.start, end: row[whole.to - 1]!.end };
  return {
    start: row[from]!.start,
    end: number.end,
    value: Number(((part.value / whole.value) * 100).toPrecision(12)),
    min: null,
    max: null,
    bound,
    unit,
    number,
    form: 'digits',
    yearLike: false,
    qualified: from < at,
    attributive: false,
    counted: null,
  };
};
