import { z } from 'zod';
import { Finding } from '../kinds/finding.ts';

/** What can be decided about a finding in a thread. */
export const THREAD_ACTIONS = ['add', 'remove', 'undo'] as const;

/** An entry that an analyst picks for a thread by hand, or takes out of it. The latest that stands counts. */
export const ThreadDecision = z.object({
  thread: z.string().min(1).describe('id of the thread in the packs'),
  finding: z.string().min(1).describe('id of the finding'),
  action: z.enum(THREAD_ACTIONS),
  undoes: z.int().positive().nullable().default(null).describe('of an undo: number of the decision that it takes back'),
  who: z.string().min(1),
  at: z.iso.datetime().describe('when, UTC'),
  reason: z.string().nullable().default(null),
});
export type ThreadDecision = Readonly<z.infer<typeof ThreadDecision>>;

/** A decision as the record keeps it, for ever: numbered in order, with the finding as it was when it was decided. */
export const RecordedThreadDecision = ThreadDecision.extend({
  number: z.int().positive(),
  holdsFor: z.string().describe('id of the finding for which it holds now; another when a newer reading replaced it'),
  seen: Finding.describe('the finding as the analyst saw it'),
});
export type RecordedThreadDecision = Readonly<z.infer<typeof RecordedThreadDecision>>;

/** How a desk may judge a thread in a month. */
export const JUDGEMENTS = ['improved', 'unchanged', 'deteriorated'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** The desk’s own judgement of a thread in a month, kept apart from what anybody says. The latest counts. */
export const ThreadJudgement = z.object({
  thread: z.string().min(1).describe('id of the thread in the packs'),
  month: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/),
  judgement: z.enum(JUDGEMENTS),
  reason: z.string().nullable().default(null),
  who: z.string().min(1),
  at: z.iso.datetime().describe('when, UTC'),
});
export type ThreadJudgement = Readonly<z.infer<typeof ThreadJudgement>>;
