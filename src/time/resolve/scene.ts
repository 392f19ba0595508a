import type { ReportedQuarter } from '../reported-quarter.ts';
import type { Tense } from '../tense.ts';
import type { Anchors } from './anchors.ts';

/** All that decides what an expression denotes where it stands. */
export interface Scene {
  readonly anchors: Anchors;
  readonly tense: Tense;
  /** what the sentence has said before the expression */
  readonly sentence: { readonly statesYear: boolean };
  /** the quarter that an earnings story reports; null in all other texts */
  readonly reported: ReportedQuarter | null;
}
