import { calendarDay, type DayNumber, dayNumber, shiftMonth } from '../../../src/time/calendar.ts';
import { SHORT_MONTHS } from '../../design/edtf-label.ts';

/** Days on a line of so many pixels. `last` is inclusive: it has a width of its own. */
export interface TimeScale {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly width: number;
}

export interface TimeTick {
  readonly day: DayNumber;
  readonly label: string;
  /** begins a year, or the first tick: the label says the year */
  readonly major: boolean;
}

/** The left edge of a day in pixels. */
export const xOf = ({ first, last, width }: TimeScale, day: DayNumber): number =>
  ((day - first) / (last - first + 1)) * width;

/** The day under a pixel, within the scale. */
export const dayAt = ({ first, last, width }: TimeScale, x: number): DayNumber =>
  Math.min(last, Math.max(first, first + Math.floor((x / width) * (last - first + 1))));

const LEAST_GAP = 64;
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200] as const;
const DAY_STEPS = [1, 2, 7, 14] as const;

/** Ticks on days, months or years, whichever leave room for their labels. At most some dozens. */
export const timeTicks = (scale: TimeScale): readonly TimeTick[] => {
  const perDay = scale.width / (scale.last - scale.first + 1);
  const days = DAY_STEPS.find((step) => step * perDay >= LEAST_GAP);
  return days === undefined ? monthTicks(scale, perDay) : dayTicks(scale, days);
};

const dayTicks = ({ first, last }: TimeScale, step: number): readonly TimeTick[] => {
  const ticks: TimeTick[] = [];
  for (let day = first; day <= last; day += step) {
    const { year, month, day: ofMonth } = calendarDay(day);
    const major = day === first || ofMonth <= step;
    ticks.push({ day, label: `${ofMonth} ${SHORT_MONTHS[month - 1]}${major ? ` ${year}` : ''}`, major });
  }
  return ticks;
};

const monthTicks = ({ first, last }: TimeScale, perDay: number): readonly TimeTick[] => {
  const step = MONTH_STEPS.find((months) => months * 30.4 * perDay >= LEAST_GAP) ?? 1200;
  const start = calendarDay(first);
  const ticks: TimeTick[] = [];
  const index = Math.floor((start.year * 12 + start.month - 1) / step) * step;
  let { year, month } = shiftMonth(0, 1, index);
  for (;;) {
    const day = dayNumber(year, month, 1);
    if (day > last) return ticks;
    if (day >= first) {
      const major = month === 1 || ticks.length === 0;
      const label = step >= 12 ? String(year) : `${SHORT_MONTHS[month - 1]}${major ? ` ${year}` : ''}`;
      ticks.push({ day, label, major });
    }
    ({ year, month } = shiftMonth(year, month, step));
  }
};
