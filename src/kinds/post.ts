import { z } from 'zod';
import { EdtfDate } from './edtf-date.ts';
import { FindingBase } from './finding-base.ts';
import { Party } from './party.ts';

/** Somebody takes up or leaves an office. */
export const PostFinding = FindingBase.extend({
  kind: z.literal('post'),
  person: Party,
  office: z.string().describe('as written, without the article'),
  change: z.enum(['appointed', 'elected', 'accredited', 'dismissed', 'resigned']),
  date: EdtfDate.nullable().describe('from when'),
  by: Party.nullable(),
});
export type PostFinding = Readonly<z.infer<typeof PostFinding>>;
