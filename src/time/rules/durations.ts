import type { Unit } from '../lexicon.ts';
import { type Candidate, type Meaning, NONE } from '../meaning.ts';
import { type Quantity, quantityAt } from '../quantity.ts';
import type { TokenList } from '../token-list.ts';

const durationCandidate = (
  first: number,
  end: number,
  unit: Unit,
  amount: number | null,
  side: -1 | 1 | null,
  mod: string | null,
): Candidate => ({
  first,
  end,
  type: 'DURATION',
  meaning: { kind: 'duration', unit, amount, side },
  mod,
});

/** Words that may stand between a number and its unit. */
const BETWEEN: ReadonlySet<string> = new Set(
  'more additional full consecutive straight trading business working calendar long whole solid fiscal successive further extra other'.split(
    ' ',
  ),
);

interface Measure {
  readonly quantity: Quantity;
  readonly unit: Unit;
  readonly plural: boolean;
  readonly hyphenated: boolean;
  readonly end: number;
  /** the quantity is the article `a` */
  readonly article: boolean;
}

/** A number with a unit of time: `two and a half years`, `18-month`, `a few more weeks`, `two or three days`. */
const measureAt = (t: TokenList, i: number): Measure | null => {
  const quantity = rangeOfQuantities(t, i);
  if (!quantity) return null;
  const article = t.is(i, 'a', 'an') && quantity.end === i + 1;
  let at = quantity.end;
  const hyphenated = t.is(at, '-') && t.isGlued(at) && (t.isGlued(at + 1) || t.at(at + 1).spaced);
  if (hyphenated) at++;
  if (
    t.at(at).kind === 'word' &&
    BETWEEN.has(t.at(at).lower) &&
    (!article || t.is(at, 'additional', 'extra', 'full', 'whole', 'further'))
  )
    at++;
  const token = t.at(at);
  const { unit, plural = false, short } = token.lexeme ?? {};
  if (unit === undefined || unit === 'WE') return null;
  if (
    short &&
    (token.lower === 'min' || token.lower === 'sec' || token.lower === 'mo') &&
    t.at(quantity.end - 1).kind !== 'number'
  )
    return null;
  if (token.lower === 'second' && !hyphenated && quantity.amount !== 1) return null;
  if (hyphenated && plural) return null;
  if (unit === 'Q' && quantity.amount === 3 && t.is(at + 1, 'of')) return null;
  if (
    token.text !== token.lower &&
    token.text !== token.text.toUpperCase() &&
    t.isCapitalised(at) &&
    t.at(i).kind === 'number'
  )
    return null;
  if (article && (unit === 'Q' || token.lower === 'second' || short)) return null;
  if (
    !plural &&
    !hyphenated &&
    !article &&
    quantity.amount !== 1 &&
    quantity.amount !== 0.5 &&
    !singularAfterNumber(t, at)
  )
    return null;
  if (quantity.amount === 1 && !article && unit === 'TS' && !plural && t.at(i).kind === 'word') return null;
  const weeks = token.lower.startsWith('fortnight') && quantity.amount !== null ? 2 * quantity.amount : quantity.amount;
  return { quantity: { ...quantity, amount: weeks }, unit, plural, hyphenated, end: at + 1, article };
};

/** Transcripts and loose styles write `two day visit`. */
const singularAfterNumber = (t: TokenList, i: number): boolean =>
  t.at(i).lexeme?.unit !== 'TS' && t.at(i + 1).kind === 'word' && !t.at(i).lexeme?.short;

/** `two`, `two to six`, `two or three`, `12 to 18`, `5-10`. */
const rangeOfQuantities = (t: TokenList, i: number): Quantity | null => {
  const first = quantityAt(t, i);
  if (!first) {
    const pair =
      t.at(i).kind === 'number' && t.at(i).suffix === '' ? /^(\d{1,3})[-–—](\d{1,3})$/.exec(t.at(i).text) : null;
    return pair ? { end: i + 1, amount: null, mod: null } : null;
  }
  if (t.is(first.end, 'to', 'or') && !t.is(i, 'a', 'an')) {
    const second = quantityAt(t, first.end + 1);
    if (
      second &&
      first.amount !== null &&
      second.amount !== null &&
      second.amount > first.amount &&
      !t.is(first.end + 1, 'a')
    )
      return { end: second.end, amount: first.amount, mod: 'EQUAL_OR_MORE' };
  }
  return first;
};

/** `nearly`, `at least`, `more than`: with the TIMEX3 mod that they give. */
const BOUNDS: readonly [readonly string[], string][] = [
  [['no', 'more', 'than'], 'EQUAL_OR_LESS'],
  [['not', 'more', 'than'], 'EQUAL_OR_LESS'],
  [['no', 'less', 'than'], 'EQUAL_OR_MORE'],
  [['more', 'than'], 'MORE_THAN'],
  [['less', 'than'], 'LESS_THAN'],
  [['fewer', 'than'], 'LESS_THAN'],
  [['at', 'least'], 'EQUAL_OR_MORE'],
  [['at', 'most'], 'EQUAL_OR_LESS'],
  [['up', 'to'], 'EQUAL_OR_LESS'],
  [['almost'], 'LESS_THAN'],
  [['nearly'], 'LESS_THAN'],
  [['over'], 'MORE_THAN'],
  [['just', 'over'], 'MORE_THAN'],
  [['just', 'under'], 'LESS_THAN'],
  [['about'], 'APPROX'],
  [['around'], 'APPROX'],
  [['roughly'], 'APPROX'],
  [['approximately'], 'APPROX'],
  [['some'], 'APPROX'],
];

/** `for over 30 years` is more than 30; in `spent over three years` the word may say during. */
const saysMoreThan = (t: TokenList, i: number): boolean =>
  t.is(
    i - 1,
    'for',
    'in',
    'of',
    'after',
    'by',
    'last',
    'lasts',
    'lasted',
    'just',
    'with',
    'took',
    'takes',
    'a',
    'well',
    'is',
    'was',
  );

const boundAt = (t: TokenList, i: number): { end: number; mod: string } | null => {
  if (t.is(i, 'over') && !saysMoreThan(t, i)) return null;
  for (const [words, mod] of BOUNDS) if (t.follow(i, ...words)) return { end: i + words.length, mod };
  return null;
};

/** Before `ago`, `earlier`, `later`: the date so far from the anchor. */
const offsetAfter = (t: TokenList, first: number, measure: Measure, mod: string | null): Candidate | null => {
  let { end } = measure;
  let approximate = mod ?? measure.quantity.mod;
  if (t.follow(end, 'or', 'so')) {
    end += 2;
    approximate = 'APPROX';
  } else if (t.follow(end, 'or', 'two') || t.follow(end, 'or', 'more')) {
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

const INTRODUCES_LENGTH: ReadonlySet<string> = new Set(
  'for within in over of than after least about nearly almost around past last next every once barely only just by under during takes took lasted lasts another'.split(
    ' ',
  ),
);

/** Lengths of time and the dates measured by them. */
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
        durationCandidate(start, measure.end + 3, unit, 1.5, null, mod),
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
    return [durationCandidate(first, end + 3, unit, quantity.amount + 0.5, null, mod)];
  if (article && t.follow(end, 'or', 'so')) end += 2;
  return [durationCandidate(first, end, unit, quantity.amount, null, mod)];
};

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
    const meaning: Meaning = { kind: 'duration', unit, amount: null, side };
    return word === 'past' && !the ? NONE : [{ first: i, end: at + 1, type: 'DURATION', meaning, mod: null }];
  }
  const measure = t.is(at, 'a', 'an') && !t.is(at + 1, 'few', 'couple') ? null : measureAt(t, at);
  if (
    !measure ||
    measure.hyphenated ||
    (side === undefined && !measure.plural && measure.quantity.amount !== 1) ||
    (!measure.plural && measure.quantity.amount === 1 && side === undefined)
  )
    return NONE;
  if (side === undefined && t.is(measure.end, 'ago', 'earlier', 'later')) return NONE;
  if (side === undefined && measure.quantity.amount === null && !t.is(at, 'few', 'several')) return NONE;
  let { end } = measure;
  let mod = bound?.mod ?? measure.quantity.mod;
  if (t.follow(end, 'or', 'so')) {
    end += 2;
    mod = 'APPROX';
  }
  return [durationCandidate(i, end, measure.unit, measure.quantity.amount, yearAgo ? null : (side ?? null), mod)];
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

/** `for years`, `weeks of talks`, `decades-long`: a vague number of units. */
export const bareUnits = (t: TokenList, i: number): readonly Candidate[] => {
  const { unit, plural } = t.at(i).lexeme ?? {};
  if (unit === undefined || unit === 'WE' || unit === 'Q' || (t.is(i - 1, '-') && t.isGlued(i))) return NONE;
  if (t.is(i + 1, '-') && t.isGlued(i + 1) && t.is(i + 2, 'long', 'old'))
    return [durationCandidate(i, i + 3, unit, plural ? null : 1, null, null)];
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
      : [durationCandidate(i, i + 1, unit, null, null, null)];
  return NONE;
};
