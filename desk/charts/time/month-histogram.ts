import { periodTitle } from '../../../src/publish/bulletin/period-title.ts';
import { monthAt, monthIndex } from './months.ts';

/** What lies in one month, `2024-10`. */
export interface MonthCount {
  readonly month: string;
  readonly count: number;
}

/** One column of the histogram. `months` is more than one when a long record is drawn by quarter, year or decade. */
export interface HistogramBin {
  /** `2024-10`: the first month */
  readonly first: string;
  /** the last month, inclusive */
  readonly last: string;
  readonly count: number;
  readonly label: string;
}

const BIN_MONTHS = [1, 3, 12, 60, 120, 1200] as const;

/**
 * Every month from the first to the last in bins, empty ones too; as fine as `most` columns allow. What is dated by less
 * than a month is in no bin: the caller says its number beside the chart.
 */
export const monthHistogram = (counts: readonly MonthCount[], most = 120): readonly HistogramBin[] => {
  const known = counts.filter(({ month }) => /^\d{4}-\d{2}$/.test(month));
  if (known.length === 0) return [];
  const indexes = known.map(({ month }) => monthIndex(month));
  const first = Math.min(...indexes);
  const last = Math.max(...indexes);
  const size = BIN_MONTHS.find((months) => (last - first + 1) / months <= most) ?? 1200;
  const start = Math.floor(first / size) * size;
  const totals = new Array<number>(Math.floor((last - start) / size) + 1).fill(0);
  for (const [i, { count }] of known.entries()) totals[Math.floor((indexes[i]! - start) / size)]! += count;
  return totals.map((count, i): HistogramBin => {
    const from = monthAt(start + i * size);
    const to = monthAt(start + (i + 1) * size - 1);
    return { first: from, last: to, count, label: binLabel(from, to, size) };
  });
};

const binLabel = (from: string, to: string, size: number): string => {
  const year = from.slice(0, 4);
  if (size === 1) return periodTitle(from);
  if (size === 3) return `${periodTitle(from).replace(` ${year}`, '')} to ${periodTitle(to)}`;
  return size === 12 ? year : `${year}–${to.slice(0, 4)}`;
};

/** The filter dates of a stretch of bins, first and last in either order. */
export const brushedDates = (
  bins: readonly HistogramBin[],
  one: number,
  other: number,
): { from: string; to: string } => {
  const [low, high] = one <= other ? [one, other] : [other, one];
  return { from: bins[Math.max(0, low)]!.first, to: bins[Math.min(bins.length - 1, high)]!.last };
};

/** Which bins a filter covers: the first and the last index; null when it covers none or sets no bound. */
export const coveredBins = (
  bins: readonly HistogramBin[],
  from: string | undefined,
  to: string | undefined,
): readonly [number, number] | null => {
  if (from === undefined && to === undefined) return null;
  const first = bins.findIndex((bin) => from === undefined || bin.last >= from.slice(0, 7).padEnd(7, '-01'));
  const last = bins.findLastIndex((bin) => to === undefined || bin.first <= (to.length === 4 ? `${to}-12` : to));
  return first < 0 || last < first ? null : [first, last];
};
