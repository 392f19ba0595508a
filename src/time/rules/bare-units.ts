import { type Candidate, NONE } from '../meaning.ts';
import type { TokenList } from '../token-list.ts';
import { durationCandidate } from './duration-candidate.ts';

/** `for years`, `weeks of talks`, `decades-long`: a vague number of units. */
export const bareUnits = (t: TokenList, i: number): readonly Candidate[] => {
  const { unit, plural } = t.at(i).lexeme ?? {};
  if (unit === undefined || unit === 'WE' || unit === 'Q' || (t.is(i - 1, '-') && t.isGlued(i))) return NONE;
  if (t.is(i + 1, '-') && t.isGlued(i + 1) && t.is(i + 2, 'long', 'old'))
    return [durationCandidate({ first: i, end: i + 3, unit, amount: plural ? null : 1 })];
  if (!plural || unit === 'TM' || unit === 'TS') return NONE;
  if (t.is(i + 1, 'ago', 'earlier', 'later')) {
    const ago = t.is(i + 1, 'ago');
    return [
      {
        first: i,
        end: i + 2,
        type: 'DATE',
        meaning: {
          kind: 'offset',
          unit,
          amount: null,
          sign: t.is(i + 1, 'later') ? 1 : -1,
          from: ago ? 'speech' : 'narrative',
        },
        mod: null,
      },
    ];
  }
  if (
    t.is(i - 1, 'for', 'in', 'after', 'over', 'within', 'took', 'takes', 'lasted') ||
    t.is(i + 1, 'of', 'after', 'before', 'ahead') ||
    t.follow(i + 1, 'that', 'followed')
  )
    return t.is(i - 1, 'the') && !t.is(i + 1, 'after', 'before')
      ? NONE
      : [durationCandidate({ first: i, end: i + 1, unit, amount: null })];
  return NONE;
};
