/**
 * Several values as one cell, `; ` between, an empty place for each that is not known; empty when none is. A semicolon
 * within a value is written as a comma, so that the cell parts into as many values as it was made of.
 */
export const joined = (values: readonly unknown[]): string =>
  values.every((value) => value === null || value === undefined)
    ? ''
    : values.map((value) => String(value ?? '').replaceAll(';', ',')).join('; ');
