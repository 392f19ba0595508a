import { z } from 'zod';
import { EdtfDate } from '../../kinds/edtf-date.ts';
import { EventStatus } from '../../kinds/event.ts';
import { QuotedSpan } from '../../kinds/span.ts';

/** One note of an issue: the exact words that a sentence rests on, and where they stand. */
export const IssueNote = QuotedSpan.extend({
  number: z.int().positive().describe('through the whole issue'),
  finding: z.string().describe('id of the finding that is cited'),
  document: z.string().describe('id of the document in which the words stand'),
  source: z.int().positive().describe('number of the source in the list of sources'),
  page: z.int().positive().nullable(),
});
export type IssueNote = Readonly<z.infer<typeof IssueNote>>;

/** A sentence of an issue. It says whose words it gives and cites the findings that it rests on. */
export const IssueSentence = z.object({
  lead: z.string().describe('who says it, as printed before the words'),
  text: z.string().describe('the words'),
  quoted: z.boolean().describe('true when the words are the source’s own'),
  date: EdtfDate.nullable(),
  status: EventStatus.nullable(),
  notes: z.array(z.int().positive()).min(1),
});
export type IssueSentence = Readonly<z.infer<typeof IssueSentence>>;

export const IssueSection = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string().describe('how much the month’s sources hold on it'),
  sentences: z.array(IssueSentence),
});
export type IssueSection = Readonly<z.infer<typeof IssueSection>>;

export const IssueDay = z.object({ date: EdtfDate, sentences: z.array(IssueSentence) });
export type IssueDay = Readonly<z.infer<typeof IssueDay>>;

export const IssueFigure = z.object({
  measure: z.string(),
  amount: z.string().describe('value with bound and unit, as printed'),
  asOf: EdtfDate.nullable(),
  attributedTo: z.string().nullable(),
  notes: z.array(z.int().positive()).min(1),
});
export type IssueFigure = Readonly<z.infer<typeof IssueFigure>>;

export const IssueLedgerChange = z.object({
  agreement: z.string(),
  provision: z.string().nullable(),
  claimant: z.string(),
  party: z.string(),
  verdict: z.enum(['kept', 'broken', 'pending']),
  about: z.string(),
  notes: z.array(z.int().positive()).min(1),
});
export type IssueLedgerChange = Readonly<z.infer<typeof IssueLedgerChange>>;

export const IssueSource = z.object({
  number: z.int().positive(),
  document: z.string(),
  publisher: z.string().nullable(),
  title: z.string().nullable(),
  published: EdtfDate.nullable(),
  origin: z.string(),
});
export type IssueSource = Readonly<z.infer<typeof IssueSource>>;

/** One issue of a bulletin as the first renderers take it. */
export const PrintedIssue = z.object({
  title: z.string(),
  period: EdtfDate,
  sections: z.array(IssueSection),
  chronicle: z.array(IssueDay),
  figures: z.array(IssueFigure),
  ledger: z.array(IssueLedgerChange),
  notes: z.array(IssueNote),
  sources: z.array(IssueSource),
});
export type PrintedIssue = Readonly<z.infer<typeof PrintedIssue>>;
