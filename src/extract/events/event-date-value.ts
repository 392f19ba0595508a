/** True for a day or a stretch of days. */
export const isDay = (edtf: string): boolean => /^\d{4}-\d\d-\d\d/.test(edtf);

/** `since May` said of something over: from then to the end of the time that the document covers; of what goes on: open. */
export const openSince = (edtf: string, end: string | null): string => {
  const start = edtf.split('/')[0]!;
  const until = end?.split('/').at(-1) ?? null;
  return until !== null && until >= start.slice(0, until.length) ? `${start}/${until}` : `${start}/..`;
};

/** The day, month or year in which all these dates lie; null when they share none. */
export const commonDate = (dates: readonly string[]): string | null => {
  const [first, ...rest] = dates;
  if (first === undefined) return null;
  if (rest.every((date) => date === first)) return first;
  for (const length of [10, 7, 4]) {
    const prefix = first.slice(0, length);
    if (prefix.length === length && dates.every((date) => date.split('/').every((end) => end.startsWith(prefix))))
      return prefix;
  }
  return null;
};

const DAY = 86_400_000;

/** The first such weekday (1 Monday … 7 Sunday) on or after an ISO date. */
export const weekdayAfter = (date: string, weekday: number): string => {
  const start = Date.parse(`${date}T00:00:00Z`);
  const own = new Date(start).getUTCDay() || 7;
  return new Date(start + ((weekday - own + 7) % 7) * DAY).toISOString().slice(0, 10);
};

/** The ISO day so many days before another. */
export const dayBefore = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - days * DAY).toISOString().slice(0, 10);

/** Whole days from one ISO day to another; of a stretch of days its first counts. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / DAY);

/** First and last month of a season (21 spring … 24 winter, which ends in the next year) or month. */
const monthsOf = (edtf: string): readonly [first: string, last: string] | null => {
  const [, year, part] = /^(\d{4})-(\d\d)$/.exec(edtf) ?? [];
  if (!year || !part) return null;
  if (Number(part) <= 12) return [edtf, edtf];
  const first = 3 * (Number(part) - 20);
  if (first < 3 || first > 12) return null;
  const last = first === 12 ? `${Number(year) + 1}-02` : `${year}-${String(first + 2).padStart(2, '0')}`;
  return [`${year}-${String(first).padStart(2, '0')}`, last];
};

/** `in the summer and autumn of 2022`: months or seasons that follow each other, as one stretch; else null. */
export const stretchOf = (dates: readonly string[]): string | null => {
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined || dates.length < 2) return null;
  const [from, to] = [monthsOf(first), monthsOf(last)];
  return from && to && from[0] < to[1] ? `${from[0]}/${to[1]}` : null;
};

/** `on 3 and 4 April`: days of which each follows the one before, as one stretch; else null. */
export const daysInARow = (dates: readonly string[]): string | null => {
  const first = dates[0];
  if (first === undefined || dates.length < 2 || !dates.every((date) => /^\d{4}-\d\d-\d\d$/.test(date))) return null;
  const follows = dates.every((date, i) => i === 0 || daysBetween(dates[i - 1]!, date) === 1);
  return follows ? `${first}/${dates.at(-1)!}` : null;
};
