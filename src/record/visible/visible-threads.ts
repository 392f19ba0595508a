import type { ThreadStore } from '../thread-store.ts';
import { type Sight, wherever } from './sight.ts';

/** What was decided of findings that may be seen. The desk’s judgements are its own words and told to all. */
export const visibleThreads = (threads: ThreadStore, sight: Sight): ThreadStore => ({
  decide: (decision) => threads.decide(decision),
  decisions: async (thread) =>
    wherever(
      await threads.decisions(thread),
      ({ seen }) => [seen.document],
      (ids) => sight.documents(ids),
    ),
  judge: (judgement) => threads.judge(judgement),
  judgements: (thread) => threads.judgements(thread),
});
