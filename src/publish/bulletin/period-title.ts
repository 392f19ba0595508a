import type { EdtfDate } from '../../kinds/edtf-date.ts';
import { MONTHS } from '../../time/calendar-names.ts';

/** An EDTF date in English words: `October 2024`, `24 October 2024`, `2–3 October 2024`, without its time of day; what has no such form stays as it is. */
export const periodTitle = (date: EdtfDate): string => {
  const [from, to] = date.split('/') as [string, string | undefined];
  if (to === undefined) return inWords(from);
  const a = /^(\d{4}-\d\d)-(\d\d)$/.exec(from);
  const b = /^(\d{4}-\d\d)-(\d\d)$/.exec(to);
  if (a && b && a[1] === b[1]) return `${Number(a[2])}–${inWords(to)}`;
  if (to === '..') return `since ${inWords(from)}`;
  if (from === '..') return `until ${inWords(to)}`;
  return `${inWords(from)} – ${inWords(to)}`;
};

const inWords = (date: string): string => {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?([~?%])?$/.exec(date);
  if (!match) return date;
  const [, year, month, day, vague] = match;
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  if (month && !name) return date;
  const words = [day ? String(Number(day)) : '', name ?? '', year].filter(Boolean).join(' ');
  return vague ? `about ${words}` : words;
};

/** A date as it is written in an issue of this period: the issue’s own year goes without saying. */
export const dayTitle = (date: EdtfDate, period: EdtfDate): string => {
  const year = /^\d{4}/.exec(period)?.[0];
  return /^\d{4}-\d\d-\d\d/.test(date) && year !== undefined && !date.replaceAll(year, '').match(/\d{4}/)
    ? periodTitle(date).replaceAll(` ${year}`, '')
    : periodTitle(date);
};
