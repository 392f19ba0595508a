/**
 * For so many seconds a document may be read, for each megabyte of it begun: many times of what reading takes on a busy
 * machine, so that only a reader that goes round in circles meets it and the same input stays the same record.
 */
export const READING_SECONDS = 300;

const MEGABYTE = 1_000_000;
/** A timer of Node takes no more milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Milliseconds that a document of so many bytes may be read for. */
export const readingLimit = (bytes: number, seconds: number): number =>
  Math.min(LONGEST_TIMER, Math.max(1, Math.ceil(bytes / MEGABYTE)) * seconds * 1000);

/** A time in words: `5 minutes`, `90 seconds`. */
export const inWords = (milliseconds: number): string => {
  const seconds = Math.round(milliseconds / 1000);
  const [count, unit] = seconds >= 120 && seconds % 60 === 0 ? [seconds / 60, 'minute'] : [seconds, 'second'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
};
