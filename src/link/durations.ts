/** How long something lasts is nobody’s series. */
export const DURATIONS = new Set([
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
  'seconds',
  'decades',
  'centuries',
]);
