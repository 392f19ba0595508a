import type { Finding } from '../kinds/finding.ts';
import type { RecordedDecision } from './decision.ts';
import { standing } from './standing.ts';

/** How decisions leave a finding; `open` when nobody has decided. */
export const FINDING_STATES = ['open', 'accepted', 'rejected', 'merged'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

/** A finding as the decisions on it leave it. */
export interface EffectiveFinding {
  readonly finding: Finding;
  readonly state: FindingState;
  /** true when an analyst’s values stand in place of some that were read */
  readonly corrected: boolean;
  /** id of the finding that it was merged into */
  readonly into: string | null;
}

/**
 * Applies decisions to a finding as it was read.
 * @param decisions all on this finding, in the order of their numbers
 */
export const effectiveFinding = (finding: Finding, decisions: readonly RecordedDecision[]): EffectiveFinding => {
  let state: FindingState = 'open';
  let into: string | null = null;
  let changes: Readonly<Record<string, unknown>> = {};
  for (const decision of standing(decisions)) {
    if (decision.action === 'reject') state = 'rejected';
    if (decision.action === 'accept' || decision.action === 'correct') state = 'accepted';
    if (decision.action === 'merge') state = 'merged';
    into = decision.action === 'merge' ? decision.into : null;
    if (decision.action === 'correct') changes = { ...changes, ...decision.changes };
  }
  const corrected = Object.keys(changes).length > 0;
  return { finding: corrected ? ({ ...finding, ...changes } as Finding) : finding, state, corrected, into };
};
