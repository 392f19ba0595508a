import { monthAt, monthFrom, monthIndex } from '../time/months.ts';
import type { NetworkEdge } from './network-graph.ts';

/** How many months the slider shows at once; null for all of time. */
export const WINDOWS = [1, 3, 12, null] as const;
export type WindowLength = (typeof WINDOWS)[number];

/** Every month from the first to the last with an event; empty when no event has a month. */
export const monthsOf = (edges: readonly Pick<NetworkEdge, 'months'>[]): readonly string[] => {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { months } of edges)
    for (const { month } of months) {
      if (month === null) continue;
      first = Math.min(first, monthIndex(month));
      last = Math.max(last, monthIndex(month));
    }
  return first > last ? [] : Array.from({ length: last - first + 1 }, (_, i) => monthAt(first + i));
};

/** The stretch of a window that ends with a month; both inclusive, null for no bound. */
export const windowEnding = (
  month: string | undefined,
  length: WindowLength,
): readonly [string | null, string | null] =>
  month === undefined || length === null ? [null, null] : [monthFrom(month, 1 - length), month];
