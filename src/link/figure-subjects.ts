import type { FigureTraits } from './figure-traits.ts';
import type { Rarity } from './rarity.ts';

/** What is named everywhere, as an exchange is on its pages, tells nothing of whose a figure is. */
const LEAST_TELLING_NAME = 0.6;

/** What a measure names, sentences that begin with it among them. */
const namesIn = ({ counted, capitals, names }: FigureTraits, rarity: Rarity): readonly string[] =>
  counted.filter((word) => names.has(word) || (capitals.has(word) && rarity.of(word) >= LEAST_TELLING_NAME));

/** Whether two sentences speak of the same state, people, place or name, of others, or one of them of none. */
export const subjectOfBoth = (one: FigureTraits, other: FigureTraits, rarity: Rarity): 'same' | 'other' | 'untold' => {
  const [a, b] = [one.subjects, other.subjects];
  const isTelling = (word: string) => !one.names.has(word) || rarity.of(word) >= LEAST_TELLING_NAME;
  for (const word of a) if (b.has(word) && isTelling(word)) return 'same';
  return a.size > 0 && b.size > 0 ? 'other' : 'untold';
};

/** `Northwind shares` and `its shares`, `eight children` and `three others`: what is counted is named apart. */
export const countOthers = (one: FigureTraits, other: FigureTraits, rarity: Rarity): boolean => {
  const isUntold = (a: FigureTraits, b: FigureTraits) =>
    namesIn(a, rarity).some((word) => !b.told.has(word) && !b.measure.has(word) && !b.names.has(word));
  if (isUntold(one, other) || isUntold(other, one)) return true;
  if (one.finding.unit === 'percent') return one.measure.size === 0 || other.measure.size === 0;
  if (one.finding.unit !== 'persons' || one.cumulative === true || other.cumulative === true) return false;
  return !one.harmed && !other.harmed && one.measure.isDisjointFrom(other.measure);
};
