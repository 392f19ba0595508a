import { shiftMonth } from '../../../src/time/calendar.ts';
import type { NetworkEdge } from './network-graph.ts';

/** How many months the slider shows at once; null for all of time. */
export const WINDOWS = [1, 3, 12, null] as const;
export type WindowLength = (typeof WINDOWS)[number];

const indexOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

const monthOf = (index: number): string => {
  const { year, month } = shiftMonth(0, 1, index);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
};

/** Every month from the first to the last with an event; empty when no event has a month. */
export const monthsOf = (edges: readonly Pick<NetworkEdge, 'months'>[]): readonly string[] => {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { months } of edges)
    for (const { month } of months) {
      if (month === null) continue;
      first = Math.min(first, indexOf(month));
      last = Math.max(last, indexOf(month));
    }
  return first > last ? [] : Array.from({ length: last - first + 1 }, (_, i) => monthOf(first + i));
};

/** The stretch of a window that ends with a month; both inclusive, null for no bound. */
export const windowEnding = (
  month: string | undefined,
  length: WindowLength,
): readonly [string | null, string | null] =>
  month === undefined || length === null ? [null, null] : [monthOf(indexOf(month) - length + 1), month];
