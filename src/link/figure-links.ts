import { fold } from '../text/fold.ts';
import { contentWords, stemOf } from './content-words.ts';
import { DURATIONS } from './durations.ts';
import { countOthers, subjectOfBoth } from './figure-subjects.ts';
import { LEAST_ALIKE, LEAST_ALIKE_SINCE, LEAST_SHARED, LEAST_TOLD, MANY_TOLD, TELLING } from './figure-thresholds.ts';
import type { FigureTraits } from './figure-traits.ts';
import { type ToldOfBoth, tellsTheSame, tellWhatIsCounted } from './figures-alike.ts';
import {
  areApart,
  areOfOneSentence,
  areOfTwoMatters,
  areTollsOfTwoDays,
  areTwoOfOneVoice,
  isChange,
  otherTime,
} from './figures-apart.ts';
import type { Rarity } from './rarity.ts';
import { digitsOf, type Figure, isUncommon } from './uncommon-value.ts';

/** Two figures that are of one thing, by their places in the list that was compared. */
export interface FigureLink {
  readonly a: number;
  readonly b: number;
  /** from 0 to 1 */
  readonly score: number;
  readonly reason: string;
}

const LEAST_ALIKE_APART = 0.5;

const EQUAL_BONUS = 0.3;

/** A word as rare as this tells by itself. */
const RARE = 0.6;

/** Of one vote there is one count, and of the next another; only the same count again is the same. */
const COUNTED_ONCE = new Set(['votes', 'abstentions', 'seats']);

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
  const equal = one.finding.value !== null && one.finding.value === other.finding.value;
  if (areOfTwoThings(one, other, equal)) return null;
  const sameDocument = one.finding.document === other.finding.document;
  const since = one.cumulative === true && other.cumulative === true && one.finding.unit === 'persons';
  const subject = sameDocument || since ? 'same' : subjectOfBoth(one, other, rarity);
  if (subject === 'other' && !(equal && isUncommon(one.finding) && digitsOf(one.finding.value!) > 2)) return null;
  const measures = shared(one.measure, other.measure);
  const pair: Pair = { one, other, equal, sameDocument, since, subject, measures };
  const blind = !one.hasPassage || !other.hasPassage;
  const link =
    measures >= LEAST_SHARED && (blind || (one.specific && other.specific))
      ? byMeasure(pair, blind)
      : blind
        ? null
        : byWhatIsTold(pair, rarity);
  return link && { a, b, ...link };
};

/** Two figures and what is known of them together. */
interface Pair {
  readonly one: FigureTraits;
  readonly other: FigureTraits;
  /** true for the same value */
  readonly equal: boolean;
  readonly sameDocument: boolean;
  /** true for two counts of people since or between */
  readonly since: boolean;
  readonly subject: ReturnType<typeof subjectOfBoth>;
  /** how much of the words of their measures is the same, from 0 to 1 */
  readonly measures: number;
}

type Reasoned = Pick<FigureLink, 'score' | 'reason'>;

/** Whatever the words: two figures of one sentence, of a share, of one voice, of two days or of two states. */
const areOfTwoThings = (one: FigureTraits, other: FigureTraits, equal: boolean): boolean =>
  DURATIONS.has(one.finding.unit) ||
  (areOfOneSentence(one.finding, other.finding) && !isChange(one.finding, other.finding)) ||
  one.ofShare ||
  other.ofShare ||
  areTwoOfOneVoice(one.finding, other.finding) ||
  areTollsOfTwoDays(one, other) ||
  areApart(one.nations, other.nations) ||
  (one.finding.document !== other.finding.document && areOfTwoMatters(one, other, equal));

/** The measures say the same. `the debt ratio` of a country that is not named may be that of any. */
const byMeasure = ({ one, other, equal, subject }: Pair, blind: boolean): Reasoned | null => {
  if (!blind && !equal && subject !== 'same') return null;
  const both = one.measure.intersection(other.measure);
  const words = fold(one.finding.measure)
    .split(' ')
    .filter((word) => both.has(stemOf(word)));
  return { score: 1, reason: `measure: ${words.join(', ')}` };
};

/** The sentences tell so much alike that the figures are of one thing, or the later one revises the other. */
const byWhatIsTold = (pair: Pair, rarity: Rarity): Reasoned | null => {
  const { one, other, equal, sameDocument, subject, measures } = pair;
  if (measures >= LEAST_SHARED && isRevised(one.finding, other.finding))
    return { score: 1, reason: `told as a change: ${one.finding.measure}` };
  if (sameDocument && (!equal || one.finding.block === other.finding.block)) return null;
  if (one.cumulative !== null && other.cumulative !== null && one.cumulative !== other.cumulative) return null;
  if (!equal && !sameDocument && countOthers(one, other, rarity)) return null;
  const told = rarity.shared(one.told, other.told).filter((word) => rarity.of(word) >= TELLING && !isUnit(word, one));
  if (one.specific && other.specific && measures === 0 && !(equal && told.length >= MANY_TOLD)) return null;
  if (!equal && COUNTED_ONCE.has(one.finding.unit)) return null;
  if (subject === 'untold' && isVague(one, other, told, equal)) return null;
  const both: ToldOfBoth = {
    told,
    rare: told.filter((word) => rarity.of(word) >= RARE),
    alike: rarity.likeness(one.told, other.told),
  };
  if (!isToldAlike(pair, both) && !(equal && tellsTheSame(one, other, both))) return null;
  return {
    score: Math.min(0.99, both.alike + (equal ? EQUAL_BONUS : 0)),
    reason: `${equal ? 'the same number; ' : ''}told of both: ${told.slice(0, 6).join(', ')}`,
  };
};

const isToldAlike = ({ one, other, equal, sameDocument, since }: Pair, both: ToldOfBoth): boolean => {
  const least = otherTime(one.finding, other.finding) ? LEAST_ALIKE_APART : since ? LEAST_ALIKE_SINCE : LEAST_ALIKE;
  const few = one.finding.unit === 'persons' && !since ? MANY_TOLD : LEAST_TOLD;
  return (
    !sameDocument &&
    both.alike >= least &&
    both.told.length >= few &&
    (equal || since || tellWhatIsCounted(one, other, both))
  );
};

/** Without a name in common two numbers may be of anything, unless they count one thing; and so may a round one told twice. */
const isVague = (one: FigureTraits, other: FigureTraits, told: readonly string[], equal: boolean): boolean => {
  const countOne = one.counted.some((word) => other.counted.includes(word));
  if (!equal) return !countOne || told.length <= LEAST_TOLD;
  const isOfOneDay = one.finding.asOf !== null && one.finding.asOf === other.finding.asOf;
  return told.length <= LEAST_TOLD && !countOne && !isOfOneDay && digitsOf(one.finding.value!) <= 2;
};

/** One after the other in one document, of two times, the later as what it rose or fell to. */
const isRevised = (a: Figure, b: Figure): boolean =>
  a.document === b.document &&
  Math.abs(a.block - b.block) <= 1 &&
  otherTime(a, b) &&
  ((a.change ?? b.change)?.to ?? null) !== null;

const isUnit = (word: string, { finding }: FigureTraits): boolean => contentWords(finding.unit).includes(word);

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const common = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
};
