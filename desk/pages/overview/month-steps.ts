const NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2024-10` as October 2024. */
export const monthName = (month: string): string => {
  const [year, number] = month.split('-');
  return `${NAMES[Number(number) - 1] ?? number} ${year}`;
};

/** The month so many months later; before, when negative. */
export const monthPlus = (month: string, by: number): string => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const count = year * 12 + number - 1 + by;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
};
