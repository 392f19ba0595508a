import { z } from 'zod';
import { QuotedSpan } from './span.ts';

/** What every finding carries: where it stands, the exact words, and the rule that found it. */
export const FindingBase = QuotedSpan.extend({
  id: z.string().describe('made from document, kind, span and what is said, so that it is the same on every reading'),
  document: z.string().describe('sha256 of the document’s bytes'),
  block: z.int().nonnegative().describe('index of the block in the document’s outline'),
  page: z.int().positive().nullable().describe('page in a paged original, from 1'),
  group: z.string().nullable().describe('shared by findings that are pieces or tellings of one thing'),
  rule: z.string().describe('the rule or model that found it and its version, as name@version'),
});
export type FindingBase = Readonly<z.infer<typeof FindingBase>>;
