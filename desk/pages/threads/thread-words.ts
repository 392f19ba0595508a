import type { Judgement, ThreadJudgement } from '../../../src/record/thread-decision.ts';

/** The desk’s judgements as they are drawn: an arrow and a word, after CrisisWatch. */
export const JUDGEMENT_WORDS: Readonly<Record<Judgement, { readonly sign: string; readonly word: string }>> = {
  improved: { sign: '↗', word: 'improved' },
  unchanged: { sign: '→', word: 'unchanged' },
  deteriorated: { sign: '↘', word: 'deteriorated' },
};

/** The judgement that counts in each month: the latest one. */
export const latestJudgements = (judgements: readonly ThreadJudgement[]): ReadonlyMap<string, ThreadJudgement> =>
  new Map(judgements.map((judgement) => [judgement.month, judgement]));
