import { stripVTControlCharacters } from 'node:util';

/** A column of a table on the terminal. */
export interface Column<Row> {
  readonly title: string;
  readonly value: (row: Row) => string;
  readonly align?: 'left' | 'right';
  /** the widest that it may grow, in characters; the last column takes what is left of the line */
  readonly most?: number;
  readonly color?: (text: string) => string;
}

/**
 * Rows in aligned columns under their titles.
 * @param width of the terminal; null leaves the last column whole
 */
export const table = <Row>(rows: readonly Row[], columns: readonly Column<Row>[], width: number | null): string => {
  const cells = rows.map((row) => columns.map((column) => column.value(row)));
  const widths = columns.map((column, i) =>
    Math.min(
      i === columns.length - 1 || width === null ? Number.POSITIVE_INFINITY : (column.most ?? 30),
      Math.max(column.title.length, ...cells.map((row) => length(row[i]!))),
    ),
  );
  const last = columns.length - 1;
  widths[last] = width === null ? Number.POSITIVE_INFINITY : lastWidth(widths, width);
  const line = (row: readonly string[], colored: boolean) =>
    row
      .map((cell, i) => {
        const { align, color } = columns[i]!;
        const fitting = fitted(cell, widths[i]!);
        const blanks =
          i === last && align !== 'right' ? '' : ' '.repeat(Math.max(0, finite(widths[i]!) - length(fitting)));
        const text = colored && color ? color(fitting) : fitting;
        return align === 'right' ? blanks + text : text + blanks;
      })
      .join(GAP)
      .trimEnd();
  const head = line(
    columns.map((column) => column.title),
    false,
  );
  return [head, ...cells.map((row) => line(row, true))].map((each) => `${each}\n`).join('');
};

const GAP = '  ';

/** What the last column needs to be worth reading, and the narrowest that others are made for it. */
const ENOUGH = 32;
const NARROW = 12;

/** The width that is left for the last column; takes from the widest of the others where it would be too little. */
const lastWidth = (widths: number[], width: number): number => {
  const others = widths.slice(0, -1);
  let left = width - others.reduce((sum, each) => sum + each + GAP.length, 0);
  while (left < Math.min(ENOUGH, widths.at(-1)!)) {
    const widest = others.indexOf(Math.max(...others));
    if (widest < 0 || others[widest]! <= NARROW) break;
    others[widest]! -= 1;
    widths[widest] = others[widest]!;
    left++;
  }
  return Math.max(NARROW, left);
};

const finite = (width: number): number => (Number.isFinite(width) ? width : 0);

const length = (text: string): number => [...stripVTControlCharacters(text)].length;

const fitted = (text: string, width: number): string =>
  length(text) <= width
    ? text
    : `${[...text]
        .slice(0, Math.max(0, width - 1))
        .join('')
        .trimEnd()}…`;
