/**
 * Several values as one cell, `; ` between, an empty place for each that is not known; empty when none is. A semicolon
 * within a value is written as a full-width one, so that the cell parts into as many values as it was made of and each can
 * be had back as it was.
 */
export const joined = (values: readonly unknown[]): string =>
  values.every((value) => value === null || value === undefined)
    ? ''
    : values.map((value) => String(value ?? '').replaceAll(';', FULL_WIDTH)).join('; ');

/** U+FF1B, which no Latin or Cyrillic text has. */
const FULL_WIDTH = '；';
