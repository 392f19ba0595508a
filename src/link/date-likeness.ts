import type { EventTraits } from './event-traits.ts';

/** What reports may be late by, in days; the newspaper of the next day tells of yesterday. */
export const MOST_DAYS_APART = 2;
/** On one day, a day apart, two: a day late is common, two days later something else has mostly happened. */
const APART = [1, 0.6, -0.2] as const;
const WIDE = 0.2;
/** A visit of a few days is dated as exactly as an act of one. */
const MOST_DAYS_AS_ONE = 4;

export interface DateLikeness {
  /** 1 for the same day; negative where it speaks against one event */
  readonly value: number;
  readonly reason: string;
}

/** Null when the days of two events lie apart, or one has none. */
export const dateLikeness = (
  { days: a }: Pick<EventTraits, 'days'>,
  { days: b }: Pick<EventTraits, 'days'>,
): DateLikeness | null => {
  if (!a || !b) return null;
  if (a[0] === a[1] && b[0] === b[1]) {
    const apart = Math.abs(a[0] - b[0]);
    if (apart === 0) return { value: 1, reason: 'same day' };
    if (apart > MOST_DAYS_APART) return null;
    return { value: APART[apart]!, reason: apart === 1 ? 'a day apart' : `${apart} days apart` };
  }
  if (a[0] === b[0] && a[1] === b[1] && a[1] - a[0] < MOST_DAYS_AS_ONE) return { value: 1, reason: 'same days' };
  if (a[0] > b[1] || b[0] > a[1]) return null;
  return { value: WIDE, reason: 'dates that may be the same' };
};
