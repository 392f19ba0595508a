import { cutTo, shownLength } from './cut-to.ts';
import type { Column } from './table.ts';

const GAP = '  ';

/** A date in EDTF or the dash of one that is missing, which does not say of itself what it is of. */
const DATE = /^(?:—|(?:\.\.|\d{4})[\dX./~?%-]*)$/;

/**
 * Rows for a terminal that is too narrow for their columns: what each row says one after the other, on as many lines as
 * it takes, those behind the first one indented. Numbers and dates stand behind their title; what is empty or can be spared is left
 * out, what is typed again is never cut.
 */
export const stackedRows = <Row>(rows: readonly Row[], columns: readonly Column<Row>[], width: number): string =>
  rows.map((row) => `${linesOf(row, columns, width).join('\n')}\n`).join('\n');

const linesOf = <Row>(row: Row, columns: readonly Column<Row>[], width: number): readonly string[] => {
  const lines: string[] = [];
  let room = 0;
  for (const { title, value, align, whole, spare, color = asItIs } of columns) {
    const said = value(row);
    if (said === '' || spare) continue;
    const cell = align === 'right' || (!whole && DATE.test(said)) ? `${title} ${said}` : said;
    const text = whole ? cell : cutTo(cell, width - GAP.length);
    const needed = GAP.length + shownLength(text);
    const fits = needed <= room;
    if (fits) lines.push(`${lines.pop()}${GAP}${color(text)}`);
    else lines.push(`${lines.length > 0 ? GAP : ''}${color(text)}`);
    room = (fits ? room : width) - needed;
  }
  return lines;
};

const asItIs = (text: string): string => text;
