import { z } from 'zod';
import { EdtfDate } from './edtf-date.ts';
import { IssueBlock } from './issue-block.ts';
import { integrityProblems } from './issue-integrity.ts';
import { IssueElementId } from './issue-sentence.ts';
import { QuotedSpan } from './span.ts';

/** How an issue looks in print. */
export const ISSUE_THEMES = ['think-tank', 'agency'] as const;
export const IssueTheme = z.enum(ISSUE_THEMES);
export type IssueTheme = z.infer<typeof IssueTheme>;

/** What stands at the head of every issue of a bulletin. */
export const Masthead = z.object({
  name: z.string().min(1).describe('of the bulletin'),
  subtitle: z.string().nullable().default(null),
  publisher: z.string().nullable().default(null).describe('the desk, think tank or agency that publishes it'),
  number: z.string().nullable().default(null).describe('of the issue, as printed: 41 or 2024/10'),
  imprint: z.string().nullable().default(null).describe('address, contact, licence'),
});
export type Masthead = Readonly<z.infer<typeof Masthead>>;

/** What a part of an issue is about, in the order of a draft. */
export const PART_KINDS = [
  'summary',
  'section',
  'chronicle',
  'dossier',
  'figures',
  'ledger',
  'judgements',
  'corrections',
  'method',
] as const;
export const PartKind = z.enum(PART_KINDS);
export type PartKind = z.infer<typeof PartKind>;

/** One part of an issue, with a heading of its own and a line in the contents. */
export const IssuePart = z.object({
  id: IssueElementId,
  kind: PartKind,
  title: z.string().min(1),
  thread: z.string().nullable().default(null).describe('of a section or dossier: id of the thread that it follows'),
  why: z.string().nullable().default(null).describe('why it was chosen and stands where it stands'),
  blocks: z.array(IssueBlock),
});
export type IssuePart = Readonly<z.infer<typeof IssuePart>>;

/** The words of a finding that the issue cites, as they were seen when they were cited. */
export const IssueCitation = QuotedSpan.extend({
  finding: z.string().describe('id of the finding'),
  document: z.string().describe('id of the document in which the words stand: sha256 of its bytes'),
  page: z.int().positive().nullable(),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('sha256 of the quote'),
  seen: z.string().describe('hash of what the finding said when it was cited; another one: it was corrected since'),
});
export type IssueCitation = Readonly<z.infer<typeof IssueCitation>>;

/** A document that the issue cites. */
export const IssueSource = z.object({
  document: z.string().describe('sha256 of its bytes'),
  publisher: z.string().nullable(),
  title: z.string().nullable(),
  published: EdtfDate.nullable(),
  origin: z.string().describe('address, or the name of the file'),
});
export type IssueSource = Readonly<z.infer<typeof IssueSource>>;

/**
 * One issue of a bulletin: a document that is drafted, edited, published and corrected. Contents, notes and the list of
 * sources are not in it: they follow from its parts (`issueNotes` in publish/issue/).
 */
export const Issue = z
  .object({
    masthead: Masthead,
    title: z.string().min(1),
    period: EdtfDate,
    language: z.string().default('en').describe('ISO 639-1'),
    theme: IssueTheme.default('think-tank'),
    edition: z.int().positive().default(1).describe('2 and higher after corrections'),
    published: z.iso.datetime().nullable().default(null).describe('when this edition was published, UTC'),
    parts: z.array(IssuePart),
    citations: z.array(IssueCitation).describe('every finding that is cited, once'),
    sources: z.array(IssueSource).describe('every document of the citations, once'),
    given: z.int().nonnegative().default(0).describe('how many ids of elements were given so far; none is given twice'),
  })
  .superRefine((issue, context) => {
    for (const { path, message } of integrityProblems(issue))
      context.addIssue({ code: 'custom', path: [...path], message });
  });
export type Issue = Readonly<z.infer<typeof Issue>>;
