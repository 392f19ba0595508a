import type { ReportedQuarter } from '../reported-quarter.ts';
import type { Tense } from '../tense.ts';
import type { Anchors } from './anchors.ts';

/** All that decides what an expression denotes where it stands. */
export interface Scene {
  readonly anchors: Anchors;
  readonly tense: Tense;
  /** what the sentence has said before the expression */
  readonly sentence: {
    readonly statesYear: boolean;
    /** whether the expression opens it, as one with a year opened a sentence before it: `In 2014 … In February …` */
    readonly goesOn: boolean;
  };
  /** the quarter that an earnings story reports; null in all other texts */
  readonly reported: ReportedQuarter | null;
}
