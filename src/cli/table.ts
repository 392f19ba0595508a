import { cutTo, shownLength } from './cut-to.ts';
import { stackedRows } from './stacked-rows.ts';

/** A column of a table on the terminal. */
export interface Column<Row> {
  readonly title: string;
  readonly value: (row: Row) => string;
  readonly align?: 'left' | 'right';
  /** the widest that it may grow, in characters; the last column takes what is left of the line */
  readonly most?: number;
  /** true of what is typed again, such as an id: it is never cut */
  readonly whole?: boolean;
  /** true of what is left out where the line is too narrow for all columns */
  readonly spare?: boolean;
  readonly color?: (text: string) => string;
}

/**
 * Rows in aligned columns under their titles; where not even the narrowest columns have room, one below the other.
 * @param width of the terminal; null leaves the last column whole
 */
export const table = <Row>(rows: readonly Row[], all: readonly Column<Row>[], width: number | null): string => {
  const { columns, cells, widths } = fittedColumns(rows, all, width);
  const taken = widths.reduce((sum, each) => sum + each, GAP.length * (widths.length - 1));
  if (width !== null && taken > width) return stackedRows(rows, all, width);
  const last = columns.length - 1;
  const line = (row: readonly string[], colored: boolean) =>
    row
      .map((cell, i) => {
        const { align, color } = columns[i]!;
        const fitting = cutTo(cell, widths[i]!);
        const blanks =
          i === last && align !== 'right' ? '' : ' '.repeat(Math.max(0, finite(widths[i]!) - shownLength(fitting)));
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

interface Fitted<Row> {
  readonly columns: readonly Column<Row>[];
  readonly cells: readonly (readonly string[])[];
  readonly widths: readonly number[];
}

/** The columns with their widths; where the line is too narrow, without those that are empty or can be spared. */
const fittedColumns = <Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  width: number | null,
): Fitted<Row> => {
  const cells = rows.map((row) => columns.map((column) => column.value(row)));
  const needed = columns.map((column, i) => Math.max(column.title.length, ...cells.map((row) => shownLength(row[i]!))));
  const widths = columns.map((column, i) => (width === null ? needed[i]! : Math.min(column.most ?? 30, needed[i]!)));
  const last = columns.length - 1;
  const fitted = { columns, cells, widths };
  if (width === null) {
    widths[last] = Number.POSITIVE_INFINITY;
    return fitted;
  }
  const enough = Math.min(ENOUGH, needed[last]!);
  const left = leftForLast(widths, columns, enough, width);
  widths[last] = Math.max(Math.min(NARROW, enough), left);
  if (left >= enough) return fitted;
  const spared = columns.findLastIndex(
    (column, i) => i < last && (column.spare === true || cells.every((row) => row[i] === '')),
  );
  return spared < 0 || rows.length === 0 ? fitted : fittedColumns(rows, columns.toSpliced(spared, 1), width);
};

const GAP = '  ';

/** What the last column needs to be worth reading, and the narrowest that others are made for it. */
const ENOUGH = 32;
const NARROW = 12;

/**
 * The width that is left for the last column; takes from the widest of the others where it would be too little.
 * @param enough for it
 */
const leftForLast = <Row>(widths: number[], columns: readonly Column<Row>[], enough: number, width: number): number => {
  const others = widths.slice(0, -1);
  let left = width - others.reduce((sum, each) => sum + each + GAP.length, 0);
  while (left < enough) {
    const widest = others.reduce(
      (at, each, i) => (columns[i]!.whole !== true && (at < 0 || each > others[at]!) ? i : at),
      -1,
    );
    if (widest < 0 || others[widest]! <= NARROW) break;
    others[widest]! -= 1;
    widths[widest] = others[widest]!;
    left++;
  }
  return left;
};

const finite = (width: number): number => (Number.isFinite(width) ? width : 0);
