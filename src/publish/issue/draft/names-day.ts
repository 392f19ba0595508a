import type { EdtfDate } from '../../../kinds/edtf-date.ts';

/** True when the words name the day themselves: `On 4 October, …`. */
export const namesDay = (text: string, date: EdtfDate): boolean => {
  const day = /^\d{4}-\d\d-(\d\d)$/.exec(date)?.[1];
  return day !== undefined && new RegExp(`\\b0?${Number(day)}(?:st|nd|rd|th)?\\b`).test(text);
};
