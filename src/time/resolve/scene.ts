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
    /** whether the expression opens it, as one with a year opened the one before or one near: `In 2014 … In February …` */
    readonly goesOn: 'next' | 'near' | null;
  };
  /** the quarter that an earnings story reports; null in all other texts */
  readonly reported: ReportedQuarter | null;
}

/**
 * Whether a history goes on here: told in the present, or in a text with a day of its own behind a sentence that no date
 * opens (`In 1991 it became independent. It has three million people. In July …`), it may be news again.
 */
export const historyGoesOn = ({ anchors, tense, sentence: { goesOn } }: Scene): boolean =>
  (goesOn === 'next' || (goesOn === 'near' && !(anchors.closePeriod ?? anchors.document))) &&
  tense !== 'present' &&
  tense !== 'future';
