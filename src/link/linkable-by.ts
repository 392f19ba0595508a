import { LEAST_ALIKE, LEAST_ALIKE_SINCE, LEAST_SHARED, LEAST_TOLD, MANY_TOLD, TELLING } from './figure-thresholds.ts';
import type { FigureTraits } from './figure-traits.ts';
import type { Rarity } from './rarity.ts';

/** For sums of the same weights in another order. */
const TOLERANCE = 1e-9;

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
