import { RecordError } from '../record-error.ts';
import type { ThreadMatchStore } from '../thread-match-store.ts';
import type { ThreadStore } from '../thread-store.ts';
import { type Sight, wherever } from './sight.ts';

/** What is decided of findings that may be seen; no others are decided on. The desk’s judgements are its own words and told to all. */
export const visibleThreads = (threads: ThreadStore, matches: ThreadMatchStore, sight: Sight): ThreadStore => ({
  matches,
  decide: async (decision) => {
    const finding = await sight.finding(decision.finding);
    if (finding === null) throw new RecordError('unknown-finding', '', `There is no finding ${decision.finding}.`);
    return threads.decide({ ...decision, finding });
  },
  decisions: async (thread) =>
    wherever(
      await threads.decisions(thread),
      ({ seen }) => [seen.document],
      (ids) => sight.documents(ids),
    ),
  judge: (judgement) => threads.judge(judgement),
  judgements: (thread) => threads.judgements(thread),
});
