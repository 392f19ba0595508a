import { z } from 'zod';
import { Finding } from '../kinds/finding.ts';

/** What can be decided about a finding. */
export const DECISION_ACTIONS = ['accept', 'correct', 'reject', 'merge', 'undo'] as const;

/** What an analyst decides about a finding. The last word on a field is the latest decision that stands. */
export const Decision = z.object({
  finding: z.string().describe('id of the finding'),
  action: z.enum(DECISION_ACTIONS),
  changes: z
    .record(z.string(), z.unknown())
    .nullable()
    .default(null)
    .describe('of a correction: new values by field of the finding’s kind'),
  into: z.string().nullable().default(null).describe('of a merge: id of the finding that stays'),
  undoes: z.int().positive().nullable().default(null).describe('of an undo: number of the decision that it takes back'),
  who: z.string().min(1),
  at: z.iso.datetime().describe('when, UTC'),
  reason: z.string().nullable().default(null),
});
export type Decision = Readonly<z.infer<typeof Decision>>;

/** A decision as the record keeps it, for ever: numbered in order, with the finding as it was when it was decided. */
export const RecordedDecision = Decision.extend({
  number: z.int().positive(),
  document: z.string().describe('id of the finding’s document'),
  seen: Finding.describe('the finding as the analyst saw it'),
});
export type RecordedDecision = Readonly<z.infer<typeof RecordedDecision>>;
