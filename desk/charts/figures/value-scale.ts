/** Amounts on a line of so many pixels, from the bottom up. */
export interface ValueScale {
  readonly low: number;
  readonly high: number;
  readonly height: number;
  /** powers of ten are equally far apart; only for amounts above nought that differ a hundredfold */
  readonly logarithmic: boolean;
}

/** Smaller amounts than this are drawn at nought. */
const LEAST = 1e-9;
const drawn = (amount: number): number => (Math.abs(amount) < LEAST ? 0 : amount);

/** A linear scale begins at nought, so that lengths can be compared; a logarithmic one at a power of ten. */
export const valueScale = (given: readonly number[], height: number): ValueScale => {
  const amounts = given.map(drawn);
  if (amounts.length === 0) return { low: 0, high: 1, height, logarithmic: false };
  const least = Math.min(...amounts);
  const most = Math.max(...amounts);
  if (least > 0 && most / least >= 100)
    return {
      low: 10 ** Math.floor(Math.log10(least)),
      high: 10 ** Math.ceil(Math.log10(most)),
      height,
      logarithmic: true,
    };
  const step = niceStep(Math.max(most, 0) - Math.min(least, 0), 5);
  const low = Math.min(0, Math.floor(least / step) * step);
  return { low, high: Math.max(low + step, Math.ceil(most / step) * step), height, logarithmic: false };
};

/** Pixels from the top. */
export const yOf = ({ low, high, height, logarithmic }: ValueScale, amount: number): number => {
  const share = logarithmic
    ? (Math.log10(amount) - Math.log10(low)) / (Math.log10(high) - Math.log10(low))
    : (drawn(amount) - low) / (high - low);
  return height - share * height;
};

export const valueTicks = ({ low, high, logarithmic }: ValueScale): readonly number[] => {
  if (logarithmic) {
    const powers = Math.round(Math.log10(high / low));
    const skip = Math.ceil(powers / 6);
    return Array.from({ length: Math.floor(powers / skip) + 1 }, (_, i) => low * 10 ** (i * skip));
  }
  const step = niceStep(high - low, 5);
  const first = Math.ceil(low / step);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
};

/** 1, 2 or 5 times a power of ten, so that about so many steps fill the span. */
const niceStep = (span: number, steps: number): number => {
  if (!(span > 0)) return 1;
  const raw = span / steps;
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= raw * (1 - 1e-9)) ?? 10;
  return factor * power;
};
