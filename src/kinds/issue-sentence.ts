import { z } from 'zod';
import { EdtfDate } from './edtf-date.ts';
import { EventStatus } from './event.ts';

/** Identity of a part, block, entry or sentence inside one issue: letters, digits and hyphens. */
export const IssueElementId = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/);

/** A stretch of a sentence that is set in one way. An editor's text node with its marks. */
export const IssueRun = z.object({
  text: z.string().min(1).describe('without quotation marks where `quoted`; the renderer sets them'),
  quoted: z.boolean().default(false).describe('true when these are a source’s own words, letter by letter'),
  strong: z.boolean().default(false),
  emphasis: z.boolean().default(false),
  citations: z
    .array(z.string())
    .default([])
    .describe('ids of the findings on which what stands before rests; their note marks follow the run'),
});
export type IssueRun = Readonly<z.infer<typeof IssueRun>>;

/** Who wrote a sentence as it stands. */
export const SENTENCE_ORIGINS = ['extracted', 'person', 'model'] as const;

/** A sentence of an issue. It cites the findings that it rests on, or is marked as the desk's own view. */
export const IssueSentence = z.object({
  id: IssueElementId.describe('stable: edits, warnings and corrections point at it'),
  runs: z.array(IssueRun).min(1),
  own: z.boolean().default(false).describe('true when it is the desk’s own view and needs no citation'),
  date: EdtfDate.nullable().default(null).describe('of what it tells'),
  status: EventStatus.nullable().default(null).describe('of the event that it tells'),
  origin: z.enum(SENTENCE_ORIGINS).default('person'),
  why: z.string().nullable().default(null).describe('why it was chosen and stands where it stands'),
  warnings: z.array(z.string()).default([]).describe('what a draft’s checks found wrong; an edit clears them'),
});
export type IssueSentence = Readonly<z.infer<typeof IssueSentence>>;
