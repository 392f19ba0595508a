import type { Judgement, ThreadJudgement } from '../../../src/record/thread-decision.ts';
import { shiftMonth } from '../../../src/time/calendar.ts';

/** The desk’s judgements as they are drawn: an arrow and a word, after CrisisWatch. */
export const JUDGEMENT_WORDS: Readonly<Record<Judgement, { readonly sign: string; readonly word: string }>> = {
  improved: { sign: '↗', word: 'improved' },
  unchanged: { sign: '→', word: 'unchanged' },
  deteriorated: { sign: '↘', word: 'deteriorated' },
};

/** The month so many months away. */
export const monthFrom = (month: string, by: number): string => {
  const { year, month: number } = shiftMonth(Number(month.slice(0, 4)), Number(month.slice(5)), by);
  return `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`;
};

/** The judgement that counts in each month: the latest one. */
export const latestJudgements = (judgements: readonly ThreadJudgement[]): ReadonlyMap<string, ThreadJudgement> =>
  new Map(judgements.map((judgement) => [judgement.month, judgement]));

const NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const monthName = (month: string): string => `${NAMES[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
