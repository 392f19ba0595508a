import type { RecordedDecision } from '../../record/decision.ts';
import { standing } from '../../record/standing.ts';

/** What somebody’s decision says of a finding as it was read. */
export type Verdict = 'right' | 'corrected' | 'wrong' | 'the same as another';

const VERDICTS: Readonly<Record<Exclude<RecordedDecision['action'], 'undo'>, Verdict>> = {
  accept: 'right',
  correct: 'corrected',
  reject: 'wrong',
  merge: 'the same as another',
};

/** A finding that several people decided on, with the last word of each. */
export interface ReviewedFinding {
  readonly finding: string;
  readonly document: string;
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

/** Findings on which at least two people have a decision that stands. */
export const reviewedByTwo = (decisions: readonly RecordedDecision[]): readonly ReviewedFinding[] => {
  const byFinding = Map.groupBy(decisions, ({ finding }) => finding);
  const reviewed: ReviewedFinding[] = [];
  for (const [finding, all] of byFinding) {
    const verdicts: Record<string, Verdict> = {};
    for (const who of new Set(all.map((each) => each.who))) {
      const last = standing(all).findLast((each) => each.who === who);
      if (last && last.action !== 'undo') verdicts[who] = VERDICTS[last.action];
    }
    if (Object.keys(verdicts).length >= 2) reviewed.push({ finding, document: all[0]!.document, verdicts });
  }
  return reviewed;
};
