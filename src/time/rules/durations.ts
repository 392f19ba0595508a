import { type Candidate, NONE } from '../meaning.ts';
import type { TokenList } from '../token-list.ts';
import { durationCandidate } from './duration-candidate.ts';
import { boundAt } from './length-bound.ts';
import { type Measure, measureAt } from './measured-length.ts';

/** Before `ago`, `earlier`, `later`: the date so far from the anchor. */
const offsetAfter = (t: TokenList, first: number, measure: Measure, mod: string | null): Candidate | null => {
  let { end } = measure;
  let approximate = mod ?? measure.quantity.mod;
  if (t.is(end, 'or') && t.is(end + 1, 'so', 'two', 'more')) {
    end += 2;
    approximate = 'APPROX';
  }
  const make = (length: number, sign: -1 | 1, from: 'speech' | 'narrative'): Candidate => ({
    first,
    end: end + length,
    type: 'DATE',
    meaning: { kind: 'offset', unit: measure.unit, amount: measure.quantity.amount, sign, from },
    mod: approximate,
  });
  if (t.is(end, 'ago')) return make(1, -1, 'speech');
  if (t.is(end, 'earlier') || (t.is(end, 'before', 'previously') && !startsClause(t, end + 1)))
    return make(1, -1, 'narrative');
  if (t.follow(end, 'from', 'now')) return make(2, 1, 'speech');
  if (t.is(end, 'hence')) return make(1, 1, 'speech');
  if (t.is(end, 'later', 'afterwards', 'afterward') && !measure.hyphenated) return make(1, 1, 'narrative');
  return null;
};

/** `two weeks before the vote` is a length; `two weeks before.` a date. */
const startsClause = (t: TokenList, i: number): boolean => t.at(i).kind === 'word' || t.at(i).kind === 'number';

/** `a month` is a length behind one of these; without one it may be a rate or any month. */
const INTRODUCES_LENGTH: ReadonlySet<string> = new Set(
  'for within in over of than after least about nearly almost around past last next every once barely only just by under during takes took lasted lasts another'.split(
    ' ',
  ),
);

/** Lengths of time and the dates measured by them: `for two years`, `18 months ago`, `more than a week later`. */
export const durations = (t: TokenList, i: number): readonly Candidate[] => {
  const bound = boundAt(t, i);
  const start = bound?.end ?? i;
  const measure = measureAt(t, start);
  if (!measure) return NONE;
  const { quantity, unit, article, hyphenated } = measure;
  const keepsBound = bound !== null && bound.mod !== 'APPROX' && (quantity.amount !== null || t.is(i, 'over'));
  const first = keepsBound ? i : start;
  const mod = bound?.mod ?? quantity.mod;
  if (article && t.follow(measure.end, 'and', 'a', 'half') && quantity.amount !== null)
    return [
      offsetAfter(t, start, { ...measure, quantity: { ...quantity, amount: 1.5 }, end: measure.end + 3 }, null) ??
        durationCandidate({ first: start, end: measure.end + 3, unit, amount: 1.5, mod }),
    ];
  const offset = offsetAfter(
    t,
    bound && bound.mod === 'APPROX' ? i : first,
    measure,
    bound?.mod === 'APPROX' ? 'APPROX' : mod,
  );
  if (offset) return [offset];
  let { end } = measure;
  if (article && !bound && !t.is(end, 'after', 'before') && !INTRODUCES_LENGTH.has(t.at(start - 1).lower)) return NONE;
  if (article && unit === 'D' && !bound && !t.is(start - 1, 'for', 'within', 'than', 'after')) return NONE;
  if (hyphenated && t.is(end, '-') && t.is(end + 1, 'old')) {
    if (unit === 'Y') return NONE;
    end += 2;
  } else if (!hyphenated && t.is(end, 'old', 'of') && (t.is(end, 'old') || t.is(end + 1, 'age'))) return NONE;
  else if (t.is(end, '-') && t.isGlued(end) && t.is(end + 1, 'long')) end += 2;
  if (t.follow(end, 'and', 'a', 'half') && quantity.amount !== null)
    return [durationCandidate({ first, end: end + 3, unit, amount: quantity.amount + 0.5, mod })];
  if (article && t.follow(end, 'or', 'so')) end += 2;
  return [durationCandidate({ first, end, unit, amount: quantity.amount, mod })];
};
