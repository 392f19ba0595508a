/** Whether the record’s last day says that no end is told. */
export const goesOn = (day: string | null): boolean => day === '9999-12-31';

/** An open end of the record’s days is no day. */
export const dayOrNull = (day: string | null): string | null => (day === '0001-01-01' || goesOn(day) ? null : day);

/**
 * The first day of a stretch as no more than is known of it: the first of a year or month is where a date that is known
 * to the year or month begins.
 * @param exact the first day that is known to the day
 */
export const firstAsKnown = (day: string | null, exact: string | null = null): string | null => {
  const first = dayOrNull(day);
  return first === null || first === exact ? first : first.replace(/-01-01$/, '').replace(/-01$/, '');
};

/** The same of a last day. @param exact the last day that is known to the day */
export const lastAsKnown = (day: string | null, exact: string | null = null): string | null => {
  const last = dayOrNull(day);
  if (last === null || last === exact) return last;
  const [year, month] = last.split('-').map(Number);
  if (last.endsWith('-12-31')) return last.slice(0, 4);
  return Number(last.slice(8)) === new Date(Date.UTC(year!, month!, 0)).getUTCDate() ? last.slice(0, 7) : last;
};
