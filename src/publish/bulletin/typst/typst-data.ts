import { PAPER_PALETTES } from '../chart/chart-palettes.ts';
import { type ChartPalette, chartSvg } from '../chart/chart-svg.ts';
import { columnWidths } from '../layout/column-widths.ts';
import type { IssueLayout, LaidOutBlock } from '../layout/issue-layout.ts';
import { noteWords } from '../layout/note-words.ts';

/** The layout as the template reads it: JSON in which charts are pictures, and notes have only what is printed. */
export const typstData = (layout: IssueLayout): string => {
  const data = {
    ...layout,
    author: layout.publisher ?? layout.masthead,
    lines: [layout.number, layout.edition, layout.state].filter((line) => line !== null),
    parts: layout.parts.map((part) => ({
      ...part,
      blocks: part.blocks.map((block) => blockData(block, PAPER_PALETTES[layout.theme])),
    })),
    notes: layout.notes.map(({ number, citation, passages }) => ({ number, words: noteWords(citation, passages) })),
  };
  return JSON.stringify(data, (key, value: unknown) => {
    if (key === 'passages') return undefined;
    return typeof value === 'string' && key !== 'svg' ? printable(value) : value;
  });
};

const blockData = (block: LaidOutBlock, palette: ChartPalette): unknown => {
  if (block.kind === 'table') return { ...block, widths: columnWidths(block, false) };
  if (block.kind !== 'figure') return block;
  const { id, chart, table } = block;
  return {
    ...block,
    chart: chart && { svg: chartSvg(chart, palette, id), description: chart.description },
    table: { ...table, widths: columnWidths(table, true) },
  };
};

/** A word longer than this gets places where a line may break: no measure of the page holds it. */
const LONGEST_WORD = 34;
const LONG_WORD = new RegExp(`[^\\s\\u200B]{${LONGEST_WORD + 1},}`, 'gu');

/**
 * Words as they can be set: without controls (those for direction can reorder what is read), blanks as blanks, places to
 * break in what is longer than a line.
 */
const printable = (text: string): string =>
  text
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(LONG_WORD, (word) =>
      word.replace(/([/?&=._-])(?=[^/?&=._-])/g, '$1\u200B').replace(/[^\u200B]{24}(?=[^\u200B])/gu, '$&\u200B'),
    );
