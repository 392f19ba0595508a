/** Numbers between 0 (or the least, when negative) and a round number at or above the greatest, for the axis of a chart. */
export const axisTicks = (values: readonly number[]): readonly number[] => {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const step = roundStep((most - least || 1) / 3);
  const ticks: number[] = [];
  for (let k = Math.floor(least / step); (k - 1) * step < most; k++) ticks.push(Number((k * step).toPrecision(12)));
  return ticks;
};

/** The next of 1, 2, 2.5, 5, 10 times a power of ten. */
const roundStep = (rough: number): number => {
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * [1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough * 0.999)!;
};

const SCALES = [
  [1e12, ' tn'],
  [1e9, ' bn'],
  [1e6, ' m'],
] as const;

/** A number as it fits into a chart: `13.5 bn`, `12 500`. */
export const shortNumber = (value: number): string => {
  const scale = SCALES.find(([size]) => Math.abs(value) >= size);
  const scaled = scale ? value / scale[0] : value;
  const digits = String(Math.round(scaled * 100) / 100);
  const [whole, fraction] = digits.split('.') as [string, string | undefined];
  const grouped = whole.replace('-', '').length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u202F') : whole;
  return `${grouped}${fraction ? `.${fraction}` : ''}${scale ? scale[1] : ''}`.replace('-', '−');
};
