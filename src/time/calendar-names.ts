/** The English names of the months and of the days of the week, in lower case. */
export const MONTH_NAMES: readonly string[] = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];
export const WEEKDAY_NAMES: readonly string[] = [
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
];

/** The short forms of the months, in three letters and lower case; `sept` is the only other one that is common. */
export const SHORT_MONTH_NAMES: readonly string[] = MONTH_NAMES.map((name) => name.slice(0, 3));

const capitalised = (name: string): string => name[0]!.toUpperCase() + name.slice(1);

/** The names as they are written: `January`, `Jan`, `Monday`. */
export const MONTHS: readonly string[] = MONTH_NAMES.map(capitalised);
export const SHORT_MONTHS: readonly string[] = SHORT_MONTH_NAMES.map(capitalised);
export const WEEKDAYS: readonly string[] = WEEKDAY_NAMES.map(capitalised);
export const MONTHS_AND_DAYS: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS]);
