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
