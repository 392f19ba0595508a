import { contentWords, stemOf } from './content-words.ts';
import { countOthers, subjectOfBoth } from './figure-subjects.ts';
import { type FigureTraits, measuringWords } from './figure-traits.ts';
import { ANYBODY } from './figure-words.ts';
import { areElsewhere } from './places-told.ts';
import type { Rarity } from './rarity.ts';

type Figure = FigureTraits['finding'];

export interface FigureLink {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly reason: string;
}

/** For sums of the same weights in another order. */
const TOLERANCE = 1e-9;
/** How long something lasts is nobody’s series. */
export const DURATIONS = new Set([
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
  'seconds',
  'decades',
  'centuries',
]);
const LEAST_SHARED = 0.6;
/** Figures that share fewer words are never linked. */
export const LEAST_TOLD = 2;
/** What is less telling than this stands with too many figures to show anything of one. */
export const TELLING = 0.4;
/** So alike must be what is told of two figures; more when they are of different days, less of two counts since, or equal ones. */
const LEAST_ALIKE = 0.3;
const LEAST_ALIKE_APART = 0.5;
const LEAST_ALIKE_SINCE = 0.18;
const LEAST_ALIKE_EQUAL = 0.18;
const LEAST_ALIKE_DISTINCT = 0.1;
const LEAST_ALIKE_UNNAMED = 0.45;
const EQUAL_BONUS = 0.3;
/** From here on two counts are seldom equal by chance. */
const LEAST_DISTINCT = 100;
/** Below it round numbers are told of many things. */
const LEAST_LARGE = 1000;
const ROUND = 50;
/** Up to it things are counted so often that an equal number says nothing. */
const MOST_COMMON = 12;
/** Below it two counts are equal by chance every day. */
const LEAST_SMALL = 30;
/** A word as rare as this tells by itself. */
const RARE = 0.6;
/** Sentences that share so many telling words are about one thing, however they call it. */
const MANY_TOLD = 4;
/** Of one vote there is one count, and of the next another; only the same count again is the same. */
const COUNTED_ONCE = new Set(['votes', 'abstentions', 'seats']);
/** So near one another, in UTF-16 code units, two figures of a paragraph stand in one sentence. */
const BESIDE = 160;
const MOST_DAYS_OF_NEWS = 3;

/**
 * Whether a figure may be linked with one of another document and another value, by the words alone that both have: of
 * `wordsCompared`, those of the measure and those that tell enough. False only where nothing else of the other could make
 * a link; it weighs at least what both have, so that their likeness has a bound before the other is read.
 */
export const linkableBy = (one: FigureTraits, rarity: Rarity): ((common: readonly string[]) => boolean) => {
  const weights = new Map([...one.told].map((word) => [word, rarity.of(word)]));
  const weightOf = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
  const isTelling = (word: string) => (weights.get(word) ?? 0) >= TELLING;
  const weight = weightOf(one.told);
  const unseen = weight - weightOf([...one.told].filter(isTelling));
  const since = one.cumulative === true;
  const leastTold = one.finding.unit === 'persons' && !since ? MANY_TOLD : LEAST_TOLD;
  const leastAlike = since ? LEAST_ALIKE_SINCE : LEAST_ALIKE;
  const isOfMeasure = one.specific
    ? (common: readonly string[]) =>
        common.filter((word) => one.measure.has(word)).length >= LEAST_SHARED * one.measure.size
    : () => false;
  return (common) => {
    if (isOfMeasure(common)) return true;
    const telling = common.filter(isTelling);
    return telling.length >= leastTold && Math.sqrt((weightOf(telling) + unseen) / weight) >= leastAlike - TOLERANCE;
  };
};

/** The links that hold: those by measure, and those by what is told that are the best of both figures in the two documents. */
export const bestLinks = (
  figures: readonly FigureTraits[],
  pairs: readonly (readonly [number, number])[],
  rarity: Rarity,
): readonly FigureLink[] => {
  const links = pairs.flatMap(([a, b]) => linkOf(figures, a, b, rarity) ?? []);
  const best = new Map<string, number>();
  const keys = ({ a, b }: FigureLink): readonly string[] => [
    `${a} ${figures[b]!.finding.document}`,
    `${b} ${figures[a]!.finding.document}`,
  ];
  for (const link of links) for (const key of keys(link)) best.set(key, Math.max(best.get(key) ?? 0, link.score));
  return links.filter((link) => link.score >= 1 || keys(link).every((key) => link.score >= best.get(key)!));
};

const linkOf = (figures: readonly FigureTraits[], a: number, b: number, rarity: Rarity): FigureLink | null => {
  const [one, other] = [figures[a]!, figures[b]!];
  if (DURATIONS.has(one.finding.unit)) return null;
  if (areOfOneSentence(one.finding, other.finding) && !isChange(one.finding, other.finding)) return null;
  if (one.ofShare || other.ofShare || areTwoOfOneVoice(one.finding, other.finding)) return null;
  if (areTollsOfTwoDays(one, other)) return null;
  if (areApart(one.nations, other.nations)) return null;
  const equal = one.finding.value !== null && one.finding.value === other.finding.value;
  const sameDocument = one.finding.document === other.finding.document;
  const measures = shared(one.measure, other.measure);
  if (!sameDocument && areOfTwoMatters(one, other, equal)) return null;
  const since = one.cumulative === true && other.cumulative === true && one.finding.unit === 'persons';
  const subject = sameDocument || since ? 'same' : subjectOfBoth(one, other, rarity);
  if (subject === 'other' && !(equal && isUncommon(one.finding) && digitsOf(one.finding.value!) > 2)) return null;
  const blind = !one.hasPassage || !other.hasPassage;
  if (measures >= LEAST_SHARED && (blind || (one.specific && other.specific))) {
    // `the debt ratio` of a country that is not named may be that of any
    if (!blind && !equal && subject !== 'same') return null;
    return {
      a,
      b,
      score: 1,
      reason: `measure: ${measuringWords(one.finding.measure)
        .filter((word) => other.measure.has(stemOf(word)))
        .join(', ')}`,
    };
  }
  if (blind) return null;
  if (measures >= LEAST_SHARED && isRevised(one.finding, other.finding))
    return { a, b, score: 1, reason: `told as a change: ${one.finding.measure}` };
  if (sameDocument && (!equal || one.finding.block === other.finding.block)) return null;
  if (one.cumulative !== null && other.cumulative !== null && one.cumulative !== other.cumulative) return null;
  if (!equal && !sameDocument && countOthers(one, other, rarity)) return null;
  const told = rarity.shared(one.told, other.told).filter((word) => rarity.of(word) >= TELLING && !isUnit(word, one));
  if (one.specific && other.specific && measures === 0 && !(equal && told.length >= MANY_TOLD)) return null;
  const alike = rarity.likeness(one.told, other.told);
  if (!equal && COUNTED_ONCE.has(one.finding.unit)) return null;
  if (subject === 'untold' && isVague(one, other, told, equal)) return null;
  const least = otherTime(one.finding, other.finding) ? LEAST_ALIKE_APART : since ? LEAST_ALIKE_SINCE : LEAST_ALIKE;
  const rare = told.filter((word) => rarity.of(word) >= RARE);
  const few = one.finding.unit === 'persons' && !since ? MANY_TOLD : LEAST_TOLD;
  const enough =
    (!sameDocument &&
      alike >= least &&
      told.length >= few &&
      (equal || since || tellWhatIsCounted(one, other, told, alike))) ||
    (equal && tellsTheSame(one, other, told, rare, alike));
  if (!enough) return null;
  const score = Math.min(0.99, alike + (equal ? EQUAL_BONUS : 0));
  return { a, b, score, reason: `${equal ? 'the same number; ' : ''}told of both: ${told.slice(0, 6).join(', ')}` };
};

/** An equal number says the more the less round and the larger it is, and when both are of one nation or one day. */
const tellsTheSame = (
  one: FigureTraits,
  other: FigureTraits,
  told: readonly string[],
  rare: readonly string[],
  alike: number,
): boolean => {
  const named = [...one.measure].filter((word) => other.measure.has(word) && !ANYBODY.has(word));
  const small = Math.abs(one.finding.value ?? 0) < LEAST_SMALL && named.length === 0;
  if (small) return told.length >= MANY_TOLD && alike >= LEAST_ALIKE;
  if (told.length > LEAST_TOLD && alike >= LEAST_ALIKE_EQUAL) return true;
  if (named.length > 0 && isUncommon(one.finding) && isPartOfOther(one.measure, other.measure))
    return told.length >= LEAST_TOLD && alike >= LEAST_ALIKE_EQUAL;
  if (one.finding.document === other.finding.document && rare.length >= LEAST_TOLD) return alike >= LEAST_ALIKE_EQUAL;
  const value = Math.abs(one.finding.value ?? 0);
  const distinct =
    !Number.isInteger(value) ||
    (value >= LEAST_DISTINCT && (value >= LEAST_LARGE || value % ROUND !== 0) && one.finding.unit !== 'percent');
  if (!distinct || alike < LEAST_ALIKE_DISTINCT) return false;
  const [since, sinceOther] = [one.finding.asOf?.split('/')[0], other.finding.asOf?.split('/')[0]];
  const sameTime = since !== undefined && since === sinceOther;
  const sameNation = !one.nations.isDisjointFrom(other.nations);
  return told.length >= LEAST_TOLD || (sameNation && told.length > 0) || (sameTime && rare.length > 0);
};

/**
 * Two numbers may be of one thing only when each sentence names what the other counts; one of them is enough where the
 * sentences are very much alike, and many telling words where a measure says nothing: `dollars`.
 */
const tellWhatIsCounted = (one: FigureTraits, other: FigureTraits, told: readonly string[], alike: number): boolean => {
  if (told.length <= LEAST_TOLD && alike < LEAST_ALIKE_UNNAMED) return false;
  const [counted, countedOther] = [one.counted, other.counted];
  if (counted.length === 0 && countedOther.length === 0) return told.length >= MANY_TOLD;
  const isNamed = (words: readonly string[], { measure, told }: FigureTraits): boolean =>
    words.some((word) => measure.has(word) || told.has(word));
  const [named, namedOther] = [isNamed(counted, other), isNamed(countedOther, one)];
  return (named && namedOther) || ((named || namedOther) && alike >= LEAST_ALIKE_UNNAMED);
};

/** Told of two states, of two places, or of people killed in two events. */
const areOfTwoMatters = (one: FigureTraits, other: FigureTraits, equal: boolean): boolean => {
  if (one.fate !== null && other.fate !== null && one.fate !== other.fate) return true;
  if (equal && isUncommon(one.finding) && Math.abs(one.finding.value!) >= LEAST_SMALL) return false;
  if (areApart(one.states, other.states) || areElsewhere(one.places, other.places)) return true;
  if (equal) return Math.abs(one.finding.value!) < LEAST_SMALL && areOfTwoYears(one.finding, other.finding);
  const since = one.cumulative === true && other.cumulative === true;
  if (since || (!one.harmed && !other.harmed)) return false;
  const [a, b] = [dayOf(one.finding.asOf), dayOf(other.finding.asOf)];
  const isToll = one.measure.has('toll') && other.measure.has('toll') && !one.nations.isDisjointFrom(other.nations);
  return !isToll && (a === null || b === null || Math.abs(a - b) > MOST_DAYS_OF_NEWS);
};

/** Without a name in common two numbers may be of anything, unless they count one thing; and so may a round one told twice. */
const isVague = (one: FigureTraits, other: FigureTraits, told: readonly string[], equal: boolean): boolean => {
  const countOne = one.counted.some((word) => other.counted.includes(word));
  if (!equal) return !countOne || told.length <= LEAST_TOLD;
  const isOfOneDay = one.finding.asOf !== null && one.finding.asOf === other.finding.asOf;
  return told.length <= LEAST_TOLD && !countOne && !isOfOneDay && digitsOf(one.finding.value!) <= 2;
};

/** How many digits tell something: one of two billion, three of 15.8 million. */
const digitsOf = (value: number): number =>
  String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;

const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && a.isDisjointFrom(b);

/** `23 detainees` and `23 detainees in Oldport`: the shorter name leaves out what its readers know. */
const isPartOfOther = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.isSubsetOf(b) || b.isSubsetOf(a);

/** Neither counted on fingers nor round. */
const isUncommon = ({ value }: Figure): boolean =>
  value !== null && (!Number.isInteger(value) || (Math.abs(value) > MOST_COMMON && value % 10 !== 0));

/** `8 percent of emissions …, 37 percent below 1990`: what one sentence counts beside one another are two things. */
const areOfOneSentence = (a: Figure, b: Figure): boolean =>
  a.document === b.document && a.block === b.block && Math.abs(a.start - b.start) <= BESIDE;

/** One after the other in one document, of two times, the later as what it rose or fell to. */
const isRevised = (a: Figure, b: Figure): boolean =>
  a.document === b.document &&
  Math.abs(a.block - b.block) <= 1 &&
  otherTime(a, b) &&
  ((a.change ?? b.change)?.to ?? null) !== null;

/** From one value to another, or at one time and at another. */
const isChange = (a: Figure, b: Figure): boolean =>
  (a.change !== null && a.change.direction === b.change?.direction) ||
  (a.asOf !== null && b.asOf !== null && a.asOf !== b.asOf);

/** Two values that one voice gives in one document for one time, or in one paragraph for none, are of two things. */
const areTwoOfOneVoice = (a: Figure, b: Figure): boolean =>
  a.document === b.document &&
  a.value !== b.value &&
  a.asOf === b.asOf &&
  (a.asOf !== null || a.block === b.block) &&
  a.attributedTo?.name === b.attributedTo?.name &&
  !isChange(a, b);

/** People killed or hurt on days that lie further apart than news of one day goes on: of two events, whatever the words. */
const areTollsOfTwoDays = (one: FigureTraits, other: FigureTraits): boolean => {
  const [a, b] = [dayOf(one.finding.asOf), dayOf(other.finding.asOf)];
  if (one.finding.unit !== 'persons' || a === null || b === null) return false;
  return one.cumulative !== true && other.cumulative !== true && Math.abs(a - b) > MOST_DAYS_OF_NEWS && !one.specific;
};

const dayOf = (asOf: string | null): number | null =>
  asOf !== null && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? Math.round(Date.parse(asOf) / 86_400_000) : null;

/** Both say for which day or month they hold, and neither can be the other. */
const otherTime = ({ asOf: a }: Figure, { asOf: b }: Figure): boolean =>
  a !== null && b !== null && !a.includes('/') && !b.includes('/') && !a.startsWith(b) && !b.startsWith(a);

const areOfTwoYears = (a: Figure, b: Figure): boolean => otherTime(a, b) && a.asOf!.slice(0, 4) !== b.asOf!.slice(0, 4);

const isUnit = (word: string, { finding }: FigureTraits): boolean => contentWords(finding.unit).includes(word);

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const common = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
};
