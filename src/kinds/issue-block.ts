import { z } from 'zod';
import { EdtfDate } from './edtf-date.ts';
import { FigureBound } from './figure.ts';
import { IssueElementId, IssueSentence } from './issue-sentence.ts';

const element = { id: IssueElementId };
const citations = z.array(z.string()).describe('ids of findings');

export const ParagraphBlock = z.object({
  ...element,
  kind: z.literal('paragraph'),
  sentences: z.array(IssueSentence).min(1),
});

/** A heading inside a part. */
export const HeadingBlock = z.object({ ...element, kind: z.literal('heading'), text: z.string().min(1) });

/** One day (or month, or interval) of a chronicle with its entries in order. */
export const DayBlock = z.object({
  ...element,
  kind: z.literal('day'),
  date: EdtfDate,
  entries: z.array(z.object({ ...element, sentences: z.array(IssueSentence).min(1) })),
});

/** A question and what was answered, of an interview. */
export const ExcerptBlock = z.object({
  ...element,
  kind: z.literal('excerpt'),
  speaker: z.string().nullable().describe('who answers, and in what office'),
  question: z.array(IssueSentence),
  answer: z.array(IssueSentence).min(1),
});

/** One value of a series. */
export const FigurePoint = z.object({
  asOf: EdtfDate.nullable(),
  value: z.number().nullable().describe('null only for a range'),
  min: z.number().nullable(),
  max: z.number().nullable(),
  bound: FigureBound,
  amount: z.string().describe('value with bound and unit, as printed'),
  attributedTo: z.string().nullable().describe('null when the source says so itself'),
  place: z.string().nullable(),
  current: z.boolean().describe('true when it was told in the issue’s period'),
  disputed: z.boolean().describe('true when another point for the same time says otherwise'),
  citations,
});
export type FigurePoint = Readonly<z.infer<typeof FigurePoint>>;

/** What one measure was, over time and by source, earliest first; a small chart where it has two dated points or more. */
export const FigureBlock = z.object({
  ...element,
  kind: z.literal('figure'),
  measure: z.string(),
  unit: z.string(),
  points: z.array(FigurePoint).min(1),
  why: z.string().nullable().default(null),
});

/** Who newly says that an undertaking was kept or broken. */
export const LedgerBlock = z.object({
  ...element,
  kind: z.literal('ledger'),
  agreement: z.string().nullable(),
  provision: z.string().nullable(),
  claimant: z.string().describe('who says so'),
  party: z.string().describe('of whom'),
  verdict: z.enum(['kept', 'broken', 'pending']),
  before: z
    .enum(['kept', 'broken', 'pending'])
    .nullable()
    .describe('what the same claimant said of the same before this period; null when nothing is known'),
  about: z.string(),
  citations,
});

export const THREAD_VERDICTS = ['improved', 'unchanged', 'deteriorated'] as const;

/** The desk's judgement of a thread in the period: its own view, with its reason. */
export const JudgementBlock = z.object({
  ...element,
  kind: z.literal('judgement'),
  thread: z.string().describe('id of the thread'),
  title: z.string(),
  verdict: z.enum(THREAD_VERDICTS).nullable().describe('null while the desk has not judged; then it is not printed'),
  before: z.enum(THREAD_VERDICTS).nullable().describe('the verdict of the period before'),
  reason: z.array(IssueSentence),
});

/** What was wrong in a published issue, and what is right. */
export const CorrectionBlock = z.object({
  ...element,
  kind: z.literal('correction'),
  issue: z.string().describe('id of the issue that is corrected'),
  issueTitle: z.string(),
  sentence: z.string().describe('id of the sentence in that issue'),
  was: z.string(),
  is: z.string().describe('empty when the sentence was withdrawn'),
  reason: z.string(),
  at: z.iso.datetime().describe('when, UTC'),
  citations,
});

/** A piece of a part, one below the other. */
export const IssueBlock = z.discriminatedUnion('kind', [
  ParagraphBlock,
  HeadingBlock,
  DayBlock,
  ExcerptBlock,
  FigureBlock,
  LedgerBlock,
  JudgementBlock,
  CorrectionBlock,
]);
export type IssueBlock = Readonly<z.infer<typeof IssueBlock>>;
export type IssueBlockOf<Kind extends IssueBlock['kind']> = Extract<IssueBlock, { kind: Kind }>;
