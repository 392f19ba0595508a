import type { Issue, IssuePart } from '../../../kinds/issue.ts';
import type { IssueBlock } from '../../../kinds/issue-block.ts';
import type { IssueSentence } from '../../../kinds/issue-sentence.ts';
import { oneLine } from '../../../text/one-line.ts';
import { writeSentenceLine } from './sentence-line.ts';

/** Which issue a text was written from, so that it is read back into the right one. */
export interface TextOrigin {
  readonly issue: string;
  readonly version: number;
}

/** What stands at the head of an issue’s text, one field a line, in this order. */
export const HEAD_FIELDS = ['issue', 'version', 'title', 'period', 'language', 'theme'] as const;
export const MASTHEAD_FIELDS = ['name', 'subtitle', 'publisher', 'number', 'imprint'] as const;

/**
 * An issue as text that a person edits: a head, a heading a part, and its blocks, a sentence a line. Lines that begin
 * with `%` say why a sentence was chosen and what is wrong with it; they are not read back.
 */
export const writeIssueText = (issue: Issue, origin: TextOrigin): string => {
  const { masthead } = issue;
  const lines = [
    '---',
    ...HEAD_FIELDS.map(
      (field) => `${field}: ${field === 'issue' || field === 'version' ? origin[field] : oneLine(issue[field])}`,
    ),
    ...MASTHEAD_FIELDS.map((field) => `masthead-${field}: ${oneLine(masthead[field] ?? '')}`.trimEnd()),
    '---',
    '',
    ...issue.parts.flatMap(partLines),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
};

const partLines = ({ id, kind, title, thread, why, blocks }: IssuePart): readonly string[] => [
  `# ${oneLine(title).replace(/[\\{}]/g, '\\$&')} {#${id} ${kind}${thread === null ? '' : ` thread=${JSON.stringify(thread)}`}}`,
  ...comment('why', why),
  '',
  ...blocks.flatMap((block) => [...blockLines(block), '']),
];

const blockLines = (block: IssueBlock): readonly string[] => {
  const head = (rest = '') => `:: ${block.kind} #${block.id}${rest && ` ${rest}`}`;
  switch (block.kind) {
    case 'paragraph':
      return [head(), ...block.sentences.flatMap((sentence) => sentenceLines('', sentence))];
    case 'heading':
      return [head(oneLine(block.text))];
    case 'day':
      return [
        head(block.date),
        ...block.entries.flatMap(({ id, sentences }) => [
          `- #${id}`,
          ...sentences.flatMap((sentence) => sentenceLines('  ', sentence)),
        ]),
      ];
    case 'excerpt':
      return [
        head(oneLine(block.speaker ?? '')),
        ...block.question.flatMap((sentence) => sentenceLines('? ', sentence)),
        ...block.answer.flatMap((sentence) => sentenceLines('! ', sentence)),
      ];
    case 'judgement':
      return [
        head(),
        ...fields(block, ['thread', 'title', 'verdict', 'before']),
        ...block.reason.flatMap((sentence) => sentenceLines('', sentence)).map(notAField),
      ];
    case 'figure':
      return [
        head(),
        ...comment('why', block.why),
        ...fields(block, ['measure', 'unit']),
        ...block.points.map((point) => `- ${JSON.stringify(point)}`),
      ];
    case 'ledger':
      return [
        head(),
        ...fields(block, ['agreement', 'provision', 'claimant', 'party', 'verdict', 'before', 'about']),
        citationsField(block.citations),
      ];
    case 'correction':
      return [
        head(),
        ...fields(block, ['issue', 'issueTitle', 'sentence', 'was', 'is', 'reason', 'at']),
        citationsField(block.citations),
      ];
  }
};

/** `name: value`; null is written as `–`. */
const fields = <Block extends IssueBlock, Field extends keyof Block & string>(
  block: Block,
  names: readonly Field[],
): readonly string[] =>
  names.map((name) => `${name}: ${block[name] === null ? '–' : oneLine(String(block[name]))}`.trimEnd());

const citationsField = (citations: readonly string[]): string =>
  `citations: ${citations.map((id) => `@${id}`).join(' ')}`.trimEnd();

const sentenceLines = (mark: string, sentence: IssueSentence): readonly string[] => [
  ...comment('why', sentence.why),
  ...sentence.warnings.flatMap((warning) => comment('warning', warning)),
  mark + guarded(writeSentenceLine(sentence)),
];

/** A sentence that begins like a line of another kind gets a backslash. */
const guarded = (line: string): string => (/^(?:#|::|%|- |[?!] |---)/.test(line) ? `\\${line}` : line);

/** A sentence that begins `about: ` is none of the block’s fields. */
const notAField = (line: string): string => (/^[A-Za-z]+:/.test(line) ? `\\${line}` : line);

const comment = (what: string, words: string | null): readonly string[] =>
  words === null ? [] : [`% ${what}: ${oneLine(words)}`];
