import {
  BorderStyle,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ChartPicture } from '../chart/chart-pictures.ts';
import { columnWidths } from '../layout/column-widths.ts';
import type {
  LaidOutBlock,
  LaidOutFigure,
  LaidOutMark,
  LaidOutSentence,
  LaidOutTable,
} from '../layout/issue-layout.ts';
import { docxText } from './docx-text.ts';

type Piece = Paragraph | Table;
type Run = TextRun | FootnoteReferenceRun;

const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'B5B0A6' } as const;
const STRONG_RULE = { style: BorderStyle.SINGLE, size: 8, color: '1A1A1A' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/**
 * A block as paragraphs and tables of Word.
 * @param pictures of charts, by the id of their figure
 */
export const docxPieces = (block: LaidOutBlock, pictures: ReadonlyMap<string, ChartPicture>): readonly Piece[] => {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: docxText(block.text), heading: HeadingLevel.HEADING_2 })];
    case 'paragraph':
      return block.look === 'own'
        ? [labelled('OwnView', 'Our view: ', sentencesOf(block.sentences, false))]
        : [
            new Paragraph({
              style: STYLES[block.look],
              children: sentencesOf(block.sentences, block.look !== 'small'),
            }),
          ];
    case 'day':
      return [
        new Paragraph({
          text: docxText(block.title),
          heading: block.underHeading ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_2,
        }),
        ...block.entries.map(
          ({ sentences }) => new Paragraph({ style: 'Entry', children: sentencesOf(sentences, true) }),
        ),
      ];
    case 'excerpt':
      return [
        ...(block.speaker === null ? [] : [label(`Interview: ${block.speaker}`)]),
        ...(block.question.length === 0 ? [] : [labelled('Question', 'Question: ', sentencesOf(block.question, true))]),
        labelled('Answer', 'Answer: ', sentencesOf(block.answer, true)),
      ];
    case 'figure':
      return [
        new Paragraph({ text: docxText(block.measure), heading: HeadingLevel.HEADING_2 }),
        ...chartOf(block, pictures.get(block.id)),
        ...tableOf(block.table, true),
      ];
    case 'table':
      return tableOf(block, false);
    case 'judgement':
      return [
        label(`${block.title}: ${block.verdict}${block.before === null ? '' : ` (${block.before})`}`),
        ...(block.reason.length === 0 ? [] : [new Paragraph({ children: sentencesOf(block.reason, false) })]),
      ];
    case 'correction':
      return [
        label(`${block.issueTitle}, corrected on ${block.date}`),
        new Paragraph(`It read: “${docxText(block.was)}”`),
        new Paragraph({
          children: [
            words(block.is === null ? 'The sentence is withdrawn.' : `It should read: “${block.is}”`),
            ...markRun(block.mark),
          ],
        }),
        new Paragraph({ style: 'Small', text: docxText(block.reason) }),
      ];
  }
};

/** Dots of a screen, which the library counts in, for each point. */
const DOTS = 96 / 72;

/** The chart as a picture with its words for those who don’t see it; it stays with the table below. */
const chartOf = ({ id, measure, chart }: LaidOutFigure, picture: ChartPicture | undefined): readonly Piece[] => {
  if (chart === null || !picture) return [];
  const { png, width, height } = picture;
  const image = new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: width * DOTS, height: height * DOTS },
    altText: { name: id, title: docxText(measure), description: docxText(chart.description) },
  });
  // a line of a fixed height would cut the picture off
  const spacing = { line: 240, lineRule: LineRuleType.AUTO, before: 60, after: 120 };
  return [new Paragraph({ keepNext: true, spacing, children: [image] })];
};

const sentencesOf = (sentences: readonly LaidOutSentence[], ownLabelled: boolean): readonly Run[] => {
  return sentences.flatMap((sentence, i) => [
    ...(i > 0 ? [words(' ')] : []),
    ...(ownLabelled && sentence.own ? [words('Our view: ', { bold: true })] : []),
    ...sentence.runs.flatMap((run) => [
      words(run.quoted ? `“${run.text}”` : run.text, { bold: run.strong, italics: run.emphasis }),
      ...markRun(run.mark),
    ]),
    ...(sentence.status === null ? [] : [words(` (${sentence.status})`, { italics: true })]),
  ]);
};

/** The measure of a page, in twentieths of a point; a table fills it, whatever it is. */
const MEASURE = 9000;

const tableOf = (table: LaidOutTable, ofFigure: boolean): readonly Piece[] => {
  const shares = columnWidths(table, ofFigure);
  const all = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.round((MEASURE * share) / all));
  const row = (cells: readonly (readonly Run[])[], header: boolean) =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: cells.map(
        (children, i) =>
          new TableCell({
            width: { size: widths[i]!, type: WidthType.DXA },
            margins: { right: 120 },
            borders: {
              top: header ? STRONG_RULE : NONE,
              bottom: header ? STRONG_RULE : RULE,
              left: NONE,
              right: NONE,
            },
            children: [new Paragraph({ style: 'Cell', children: [...children] })],
          }),
      ),
    });
  return [
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: widths,
      rows: [
        row(
          table.heads.map((head) => [words(head, { bold: true })]),
          true,
        ),
        ...table.rows.map((cells) =>
          row(
            cells.map((cell) => [words(cell.text, { italics: cell.look === 'tag' }), ...markRun(cell.mark)]),
            false,
          ),
        ),
      ],
    }),
    new Paragraph({ style: 'Small', text: '' }),
  ];
};

/** The first mark of a note is a real footnote, later ones its number. */
const markRun = (mark: LaidOutMark | null): readonly Run[] =>
  mark === null
    ? []
    : [
        mark.first
          ? new FootnoteReferenceRun(mark.number)
          : new TextRun({ text: String(mark.number), superScript: true }),
      ];

const STYLES = { lead: 'Lead', text: 'Normal', small: 'Small' } as const;

const words = (text: string, options: { readonly bold?: boolean; readonly italics?: boolean } = {}): TextRun =>
  new TextRun({ ...options, text: docxText(text) });

const label = (text: string): Paragraph => new Paragraph({ style: 'Label', text: docxText(text) });

const labelled = (style: string, name: string, children: readonly Run[]): Paragraph =>
  new Paragraph({ style, children: [words(name, { bold: true }), ...children] });
