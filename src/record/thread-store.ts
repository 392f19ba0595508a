import type { RecordedThreadDecision, ThreadDecision, ThreadJudgement } from './thread-decision.ts';
import type { ThreadMatchStore } from './thread-match-store.ts';

/** What analysts say of threads: entries picked by hand, and the desk’s monthly judgement. Append-only. */
export interface ThreadStore {
  /** which findings belong to them by what is told */
  readonly matches: ThreadMatchStore;
  /** Appends a decision. Rejects with `RecordError` when the finding is unknown or there is nothing to undo. */
  decide(decision: ThreadDecision): Promise<RecordedThreadDecision>;
  /** In the order in which they were made; all threads when none is named. */
  decisions(thread?: string): Promise<readonly RecordedThreadDecision[]>;
  judge(judgement: ThreadJudgement): Promise<void>;
  /** In the order in which they were made; of one thread and month the last one counts. */
  judgements(thread?: string): Promise<readonly ThreadJudgement[]>;
}
