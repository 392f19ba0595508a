import {
  BorderStyle,
  FootnoteReferenceRun,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { LaidOutBlock, LaidOutSentence, LaidOutTable } from '../layout/issue-layout.ts';
import { docxText } from './docx-text.ts';

type Piece = Paragraph | Table;
type Run = TextRun | FootnoteReferenceRun;

const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'B5B0A6' } as const;
const STRONG_RULE = { style: BorderStyle.SINGLE, size: 8, color: '1A1A1A' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** Blocks of one issue as paragraphs and tables of Word. The first mark of a note is a real footnote, later ones its number. */
export class DocxBlocks {
  readonly #marked = new Set<number>();

  pieces(block: LaidOutBlock): readonly Piece[] {
    switch (block.kind) {
      case 'heading':
        return [new Paragraph({ text: docxText(block.text), heading: HeadingLevel.HEADING_2 })];
      case 'paragraph':
        return block.look === 'own'
          ? [labelled('OwnView', 'Our view: ', this.#sentences(block.sentences, false))]
          : [
              new Paragraph({
                style: STYLES[block.look],
                children: this.#sentences(block.sentences, block.look !== 'small'),
              }),
            ];
      case 'day':
        return [
          new Paragraph({ text: docxText(block.title), heading: HeadingLevel.HEADING_2 }),
          ...block.entries.map(
            ({ sentences }) => new Paragraph({ style: 'Entry', children: this.#sentences(sentences, true) }),
          ),
        ];
      case 'excerpt':
        return [
          ...(block.speaker === null ? [] : [label(`Interview: ${block.speaker}`)]),
          ...(block.question.length === 0
            ? []
            : [labelled('Question', 'Question: ', this.#sentences(block.question, true))]),
          labelled('Answer', 'Answer: ', this.#sentences(block.answer, true)),
        ];
      case 'figure':
        return [
          new Paragraph({ text: docxText(block.measure), heading: HeadingLevel.HEADING_2 }),
          ...this.#table(block.table),
        ];
      case 'table':
        return this.#table(block);
      case 'judgement':
        return [
          label(`${block.title}: ${block.verdict}${block.before === null ? '' : ` (${block.before})`}`),
          ...(block.reason.length === 0 ? [] : [new Paragraph({ children: this.#sentences(block.reason, false) })]),
        ];
      case 'correction':
        return [
          label(`${block.issueTitle}, corrected on ${block.date}`),
          new Paragraph(`It read: “${docxText(block.was)}”`),
          new Paragraph({
            children: [
              words(block.is === null ? 'The sentence is withdrawn.' : `It should read: “${block.is}”`),
              ...this.#marks(block.notes),
            ],
          }),
          new Paragraph({ style: 'Small', text: docxText(block.reason) }),
        ];
    }
  }

  #sentences(sentences: readonly LaidOutSentence[], ownLabelled: boolean): readonly Run[] {
    return sentences.flatMap((sentence, i) => [
      ...(i > 0 ? [words(' ')] : []),
      ...(ownLabelled && sentence.own ? [words('Our view: ', { bold: true })] : []),
      ...sentence.runs.flatMap((run) => [
        words(run.quoted ? `“${run.text}”` : run.text, { bold: run.strong, italics: run.emphasis }),
        ...this.#marks(run.notes),
      ]),
      ...(sentence.status === null ? [] : [words(` (${sentence.status})`, { italics: true })]),
    ]);
  }

  #marks(numbers: readonly number[]): readonly Run[] {
    return numbers.flatMap((number, i) => {
      const first = !this.#marked.has(number);
      this.#marked.add(number);
      const mark = first ? new FootnoteReferenceRun(number) : new TextRun({ text: String(number), superScript: true });
      return i === 0 ? [mark] : [new TextRun({ text: ' ', superScript: true }), mark];
    });
  }

  #table(table: LaidOutTable): readonly Piece[] {
    const row = (cells: readonly (readonly Run[])[], header: boolean) =>
      new TableRow({
        tableHeader: header,
        cantSplit: true,
        children: cells.map(
          (children) =>
            new TableCell({
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
        rows: [
          row(
            table.heads.map((head) => [words(head, { bold: true })]),
            true,
          ),
          ...table.rows.map((cells) =>
            row(
              cells.map((cell) => [words(cell.text, { italics: cell.look === 'mark' }), ...this.#marks(cell.notes)]),
              false,
            ),
          ),
        ],
      }),
      new Paragraph({ style: 'Small', text: '' }),
    ];
  }
}

const STYLES = { lead: 'Lead', text: 'Normal', small: 'Small' } as const;

const words = (text: string, options: { readonly bold?: boolean; readonly italics?: boolean } = {}): TextRun =>
  new TextRun({ ...options, text: docxText(text) });

const label = (text: string): Paragraph => new Paragraph({ style: 'Label', text: docxText(text) });

const labelled = (style: string, name: string, children: readonly Run[]): Paragraph =>
  new Paragraph({ style, children: [words(name, { bold: true }), ...children] });
