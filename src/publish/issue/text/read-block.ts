import { IssueBlock } from '../../../kinds/issue-block.ts';
import type { IssueSentence } from '../../../kinds/issue-sentence.ts';
import { spaced } from '../spaced.ts';
import type { Elements } from './read-issue-text.ts';
import { readSentenceLine } from './sentence-line.ts';

/** The lines of one block. */
export interface BlockText {
  readonly kind: string;
  /** null for a new block */
  readonly id: string | null;
  /** what stands behind the id in its first line */
  readonly rest: string;
  readonly line: number;
  readonly lines: { readonly number: number; readonly text: string }[];
}

type Line = BlockText['lines'][number];

/**
 * Reads one block.
 * @throws SyntaxError with the `line` that is wrong.
 */
export const readBlock = (block: BlockText, elements: Elements): IssueBlock => {
  const id = elements.note(block.id ?? elements.next('b'), block.line);
  const { kind, lines, rest } = block;
  const fields = (): Record<string, unknown> => fieldsOf(lines.filter(({ text }) => isField(text)));
  const sentences = (of: readonly Line[]): IssueSentence[] => spaced(of.map((line) => sentenceOf(line, elements)));
  switch (kind) {
    case 'paragraph':
      return checked(block, { id, kind, sentences: sentences(lines) });
    case 'heading':
      return checked(block, { id, kind, text: rest });
    case 'day':
      return checked(block, { id, kind, date: rest, entries: entriesOf(lines, elements) });
    case 'excerpt': {
      const marked = (mark: string) =>
        lines.flatMap(({ number, text }) => (text.startsWith(mark) ? [{ number, text: text.slice(2) }] : []));
      const stray = lines.find(({ text }) => !/^[?!] /.test(text));
      if (stray) throw wrong('a line of an interview begins with "? " or "! "', stray.number);
      return checked(block, {
        id,
        kind,
        speaker: rest || null,
        question: sentences(marked('? ')),
        answer: sentences(marked('! ')),
      });
    }
    case 'judgement':
      return checked(block, { id, kind, ...fields(), reason: sentences(lines.filter(({ text }) => !isField(text))) });
    case 'figure':
      return checked(block, {
        id,
        kind,
        why: null,
        ...fields(),
        points: lines.filter(({ text }) => text.startsWith('- ')).map(point),
      });
    case 'ledger':
    case 'correction': {
      const { citations, ...others } = fields();
      return checked(block, {
        id,
        kind,
        ...withTexts(kind, others),
        citations: String(citations ?? '')
          .split(/[\s,]+/)
          .filter(Boolean)
          .map((each) => each.replace(/^@/, '')),
      });
    }
    default:
      throw wrong(
        `'${kind}' is no kind of block: paragraph, heading, day, excerpt, figure, ledger, judgement, correction`,
        block.line,
      );
  }
};

const FIELD = /^([A-Za-z]+): ?(.*)$/;
const FIELD_NAMES = new Set(
  'thread title verdict before measure unit agreement provision claimant party about issue issueTitle sentence was is reason at citations'.split(
    ' ',
  ),
);

const isField = (text: string): boolean => FIELD_NAMES.has(FIELD.exec(text)?.[1] ?? '');

const fieldsOf = (lines: readonly Line[]): Record<string, unknown> =>
  Object.fromEntries(
    lines.map(({ text }) => {
      const [, name, value] = FIELD.exec(text)!;
      return [name!, value!.trim() === '–' ? null : value!.trim()];
    }),
  );

/** The words of a withdrawn sentence are empty, which is not the same as unknown. */
const withTexts = (kind: string, fields: Record<string, unknown>): Record<string, unknown> =>
  kind === 'correction' ? { ...fields, is: fields.is ?? '' } : fields;

const sentenceOf = ({ number, text }: Line, elements: Elements): IssueSentence => {
  try {
    const { id, ...line } = readSentenceLine(text.trim());
    return {
      id: elements.note(id ?? elements.next('s'), number),
      ...line,
      runs: [...line.runs],
      origin: 'person',
      why: null,
      warnings: [],
    };
  } catch (error) {
    throw error instanceof SyntaxError ? wrong(error.message, number) : error;
  }
};

const entriesOf = (lines: readonly Line[], elements: Elements) => {
  const entries: { id: string; lines: Line[] }[] = [];
  for (const line of lines) {
    const entry = /^- *(?:#(\S+))?\s*(.*)$/.exec(line.text);
    if (entry) {
      entries.push({ id: elements.note(entry[1] ?? elements.next('b'), line.number), lines: [] });
      if (entry[2]) entries.at(-1)!.lines.push({ number: line.number, text: entry[2] });
    } else if (entries.length === 0) throw wrong('a day’s entry begins with a line "- "', line.number);
    else entries.at(-1)!.lines.push(line);
  }
  return entries.map(({ id, lines: inside }) => ({
    id,
    sentences: spaced(inside.map((line) => sentenceOf(line, elements))),
  }));
};

const point = ({ number, text }: Line): unknown => {
  try {
    return JSON.parse(text.slice(2));
  } catch {
    throw wrong('a value of a figure is one JSON object in a line', number);
  }
};

const checked = ({ line }: BlockText, value: unknown): IssueBlock => {
  const parsed = IssueBlock.safeParse(value);
  if (parsed.success) return parsed.data;
  const problem = parsed.error.issues[0]!;
  throw wrong(`${problem.path.join('.') || 'the block'}: ${problem.message}`, line);
};

const wrong = (message: string, line: number): SyntaxError => Object.assign(new SyntaxError(message), { line });
