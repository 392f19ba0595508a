import { type Candidate, NONE } from '../meaning.ts';
import type { TokenList } from '../token-list.ts';
import { durationCandidate } from './duration-candidate.ts';
import { boundAt } from './length-bound.ts';
import { measureAt } from './measured-length.ts';

/** `the past two years`, `the next few days`, `the first nine months`, `the four days`, `recent weeks`, `coming months`. */
export const sidedDurations = (t: TokenList, i: number): readonly Candidate[] => {
  const bound = t.is(i, 'at', 'more', 'less', 'no', 'up') ? boundAt(t, i) : null;
  const start = bound?.end ?? i;
  const each = t.is(start, 'each') && t.is(start + 1, 'of') ? 2 : 0;
  const the = t.is(start + each, 'the', 'these', 'those', 'its', 'his', 'their') ? 1 : 0;
  let at = start + each + the;
  const word = t.at(at).lower;
  const side = isVerbLast(t, at) || (word === 'following' && !the) ? undefined : SIDES.get(word);
  const yearAgo = t.is(at, 'year') && t.is(at + 1, '-') && t.is(at + 2, 'ago', 'earlier') ? 3 : 0;
  if (side === undefined && yearAgo === 0 && !the) return NONE;
  if (side !== undefined) at++;
  at += yearAgo;
  const { unit, plural } = t.at(at).lexeme ?? {};
  if (unit !== undefined && plural && unit !== 'WE') {
    if (side === undefined || word === 'next') return NONE;
    if (word === 'recent' && unit === 'Y')
      return [{ first: i, end: at + 1, type: 'DATE', meaning: { kind: 'reference', value: 'PAST_REF' }, mod: null }];
    return word === 'past' && !the ? NONE : [durationCandidate({ first: i, end: at + 1, unit, amount: null, side })];
  }
  const measure = t.is(at, 'a', 'an') && !t.is(at + 1, 'few', 'couple') ? null : measureAt(t, at);
  if (!measure || measure.hyphenated || (side === undefined && !measure.plural)) return NONE;
  if (side === undefined && t.is(measure.end, 'ago', 'earlier', 'later')) return NONE;
  if (side === undefined && measure.quantity.amount === null && !t.is(at, 'few', 'several')) return NONE;
  let { end } = measure;
  let mod = bound?.mod ?? measure.quantity.mod;
  if (t.follow(end, 'or', 'so')) {
    end += 2;
    mod = 'APPROX';
  }
  const { amount } = measure.quantity;
  return [durationCandidate({ first: i, end, unit: measure.unit, amount, side: yearAgo ? null : side, mod })];
};

/** `could last many months`: the verb. */
const isVerbLast = (t: TokenList, i: number): boolean =>
  t.is(i, 'last') && t.is(i - 1, 'to', 'will', 'would', 'could', 'may', 'might', 'can', 'must', 'should', 'not');

const SIDES: ReadonlyMap<string, -1 | 1 | null> = new Map([
  ['past', -1],
  ['last', -1],
  ['previous', -1],
  ['preceding', -1],
  ['recent', -1],
  ['latest', -1],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
  ['first', null],
  ['final', null],
  ['early', null],
]);
