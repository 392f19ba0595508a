import type { DayNumber } from '../../../src/time/calendar.ts';
import { type DrawnExtent, drawnExtent } from './drawn-extent.ts';
import { type TimeScale, xOf } from './time-scale.ts';

export interface TimelineItem {
  readonly id: string;
  readonly date: string | null;
  /** EDTF; what its document covers */
  readonly documentTime?: string | null;
}

/** One item on the axis: its bar in pixels, and the row in which it meets no other. */
export interface PlacedItem<T extends TimelineItem> {
  readonly item: T;
  readonly extent: DrawnExtent;
  readonly x: number;
  readonly width: number;
  readonly row: number;
  /** goes on beyond the left or right edge: it began before, ends later, or nobody says when */
  readonly cut: { readonly left: boolean; readonly right: boolean };
}

export interface TimelineLayout<T extends TimelineItem> {
  readonly placed: readonly PlacedItem<T>[];
  readonly rows: number;
  /** without any date, in the order given; to be listed beside the axis */
  readonly undated: readonly T[];
  /** dated, but wholly outside the scale */
  readonly outside: number;
}

/** A day is never drawn narrower than this, in pixels. */
export const LEAST_WIDTH = 7;
const GAP = 2;

/**
 * Places items on the axis, each in the first row that is free there. Precise dates come first, so that they stand
 * near the axis and vague ones behind them. Linear in the number of items times rows.
 * @param labelWidth room kept free behind each bar, in pixels, as far as the scale reaches
 */
export const timelineLayout = <T extends TimelineItem>(
  items: readonly T[],
  scale: TimeScale,
  labelWidth = 0,
): TimelineLayout<T> => {
  const undated: T[] = [];
  let outside = 0;
  const bars: Omit<PlacedItem<T>, 'row'>[] = [];
  for (const item of items) {
    const extent = drawnExtent(item.date, item.documentTime);
    if (extent.form === 'unknown') undated.push(item);
    else if (isOutside(extent, scale)) outside++;
    else bars.push(barOf(item, extent, scale));
  }
  bars.sort((a, b) => vagueness(a.extent) - vagueness(b.extent) || a.x - b.x);
  const ends: number[][] = [];
  const placed = bars.map(
    (bar): PlacedItem<T> => ({ ...bar, row: takeRow(ends, bar.x, bar.x + bar.width + labelWidth) }),
  );
  return { placed, rows: ends.length, undated, outside };
};

const isOutside = ({ first, last }: DrawnExtent, scale: TimeScale): boolean =>
  (first !== null && first > scale.last) || (last !== null && last < scale.first);

const barOf = <T extends TimelineItem>(item: T, extent: DrawnExtent, scale: TimeScale): Omit<PlacedItem<T>, 'row'> => {
  const left = extent.first === null || extent.first < scale.first;
  const right = extent.last === null || extent.last > scale.last;
  const from = left ? 0 : xOf(scale, extent.first!);
  const to = right ? scale.width : xOf(scale, extent.last! + 1);
  const width = Math.max(LEAST_WIDTH, to - from);
  return { item, extent, x: Math.min(from, scale.width - width), width, cut: { left, right } };
};

const FORMS: readonly DrawnExtent['form'][] = ['day', 'range', 'within', 'open', 'borrowed', 'unknown'];
const vagueness = ({ form }: DrawnExtent): number => FORMS.indexOf(form);

/** Takes the first row in which nothing lies between the two, and notes that something does now. */
const takeRow = (rows: number[][], from: number, to: number): number => {
  for (const [number, taken] of rows.entries()) {
    let free = true;
    for (let i = 0; i < taken.length && free; i += 2) free = to + GAP <= taken[i]! || from >= taken[i + 1]! + GAP;
    if (!free) continue;
    taken.push(from, to);
    return number;
  }
  rows.push([from, to]);
  return rows.length - 1;
};

/** The first and last day that dated items can mean, for a scale that shows them all; null when none has a date. */
export const extentOfAll = (items: readonly TimelineItem[]): readonly [DayNumber, DayNumber] | null => {
  let first: DayNumber | null = null;
  let last: DayNumber | null = null;
  for (const { date, documentTime } of items) {
    const extent = drawnExtent(date, documentTime);
    const low = extent.first ?? extent.last;
    const high = extent.last ?? extent.first;
    if (low === null || high === null) continue;
    if (first === null || low < first) first = low;
    if (last === null || high > last) last = high;
  }
  return first === null || last === null ? null : [first, last];
};
