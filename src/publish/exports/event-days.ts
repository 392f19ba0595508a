import type { EventFinding } from '../../kinds/event.ts';
import { daysFrom } from '../../time/days-from.ts';
import { earliestDay, isEdtf, latestDay } from '../../time/edtf.ts';

/** The days between which an event lies. */
export interface EventDays {
  readonly from: string;
  readonly to: string;
  /** how many days apart they are: 0 for an event of one day */
  readonly days: number;
}

/** First and last day of an event by its own date; null when they are not known. */
export const daysOf = ({ date }: Pick<EventFinding, 'date'>): EventDays | null => {
  if (date === null || !isEdtf(date)) return null;
  const [from, to] = [earliestDay(date), latestDay(date)];
  if (from === null || to === null) return null;
  return { from, to, days: (Date.parse(to) - Date.parse(from)) / 86_400_000 };
};

/** The day in the middle, by which data sets date what they know no nearer; of two the earlier. */
export const middleDay = ({ from, days }: EventDays): string => daysFrom(from, Math.floor(days / 2));

/** True of an event that tables of days can hold: one with a date of its own, neither planned nor denied. */
export const canBeDated = (event: Pick<EventFinding, 'date' | 'status'>): boolean =>
  event.status !== 'planned' && event.status !== 'denied' && daysOf(event) !== null;
