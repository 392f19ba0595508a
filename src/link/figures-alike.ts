import { LEAST_ALIKE, LEAST_SMALL, LEAST_TOLD, MANY_TOLD } from './figure-thresholds.ts';
import type { FigureTraits } from './figure-traits.ts';
import { isUncommon } from './uncommon-value.ts';

const LEAST_ALIKE_EQUAL = 0.18;

const LEAST_ALIKE_DISTINCT = 0.1;

const LEAST_ALIKE_UNNAMED = 0.45;

/** From here on two counts are seldom equal by chance. */
const LEAST_DISTINCT = 100;

/** Below it round numbers are told of many things. */
const LEAST_LARGE = 1000;

const ROUND = 50;

/** What the sentences of two figures have in common. */
export interface ToldOfBoth {
  /** stems of telling words that both have */
  readonly told: readonly string[];
  /** those of them that tell by themselves */
  readonly rare: readonly string[];
  /** how alike the two are, from 0 to 1, the rarer words counting more */
  readonly alike: number;
}

/** An equal number says the more the less round and the larger it is, and when both are of one nation or one day. */
export const tellsTheSame = (one: FigureTraits, other: FigureTraits, { told, rare, alike }: ToldOfBoth): boolean => {
  const named = [...one.measure].filter((word) => other.measure.has(word) && !one.anybody.has(word));
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
export const tellWhatIsCounted = (one: FigureTraits, other: FigureTraits, { told, alike }: ToldOfBoth): boolean => {
  if (told.length <= LEAST_TOLD && alike < LEAST_ALIKE_UNNAMED) return false;
  const [counted, countedOther] = [one.counted, other.counted];
  if (counted.length === 0 && countedOther.length === 0) return told.length >= MANY_TOLD;
  const isNamed = (words: readonly string[], { measure, told }: FigureTraits): boolean =>
    words.some((word) => measure.has(word) || told.has(word));
  const [named, namedOther] = [isNamed(counted, other), isNamed(countedOther, one)];
  return (named && namedOther) || ((named || namedOther) && alike >= LEAST_ALIKE_UNNAMED);
};

/** `23 detainees` and `23 detainees in Oldport`: the shorter name leaves out what its readers know. */
const isPartOfOther = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.isSubsetOf(b) || b.isSubsetOf(a);
