import { shiftMonth } from '../../../src/time/calendar.ts';

/** Whether a text, such as one in an address, is a month. */
export const isMonth = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);

/** Months of all years as numbers in a row, so that they can be counted and compared: `2024-10` is 24297. */
export const monthIndex = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

/** The inverse of `monthIndex`. */
export const monthAt = (index: number): string => {
  const { year, month } = shiftMonth(0, 1, index);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
};

/** The month so many months later; before, when negative. */
export const monthFrom = (month: string, by: number): string => monthAt(monthIndex(month) + by);
