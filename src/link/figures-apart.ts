import { LEAST_SMALL } from './figure-thresholds.ts';
import type { FigureTraits } from './figure-traits.ts';
import { areElsewhere } from './places-told.ts';
import { type Figure, isUncommon } from './uncommon-value.ts';

/** So near one another, in UTF-16 code units, two figures of a paragraph stand in one sentence. */
const BESIDE = 160;

const MOST_DAYS_OF_NEWS = 3;

/** Told of two states, of two places, or of people killed in two events. */
export const areOfTwoMatters = (one: FigureTraits, other: FigureTraits, equal: boolean): boolean => {
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

export const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && a.isDisjointFrom(b);

/** `8 percent of emissions …, 37 percent below 1990`: what one sentence counts beside one another are two things. */
export const areOfOneSentence = (a: Figure, b: Figure): boolean =>
  a.document === b.document && a.block === b.block && Math.abs(a.start - b.start) <= BESIDE;

/** From one value to another, or at one time and at another. */
export const isChange = (a: Figure, b: Figure): boolean =>
  (a.change !== null && a.change.direction === b.change?.direction) ||
  (a.asOf !== null && b.asOf !== null && a.asOf !== b.asOf);

/** Two values that one voice gives in one document for one time, or in one paragraph for none, are of two things. */
export const areTwoOfOneVoice = (a: Figure, b: Figure): boolean =>
  a.document === b.document &&
  a.value !== b.value &&
  a.asOf === b.asOf &&
  (a.asOf !== null || a.block === b.block) &&
  a.attributedTo?.name === b.attributedTo?.name &&
  !isChange(a, b);

/** People killed or hurt on days that lie further apart than news of one day goes on: of two events, whatever the words. */
export const areTollsOfTwoDays = (one: FigureTraits, other: FigureTraits): boolean => {
  const [a, b] = [dayOf(one.finding.asOf), dayOf(other.finding.asOf)];
  if (one.finding.unit !== 'persons' || a === null || b === null) return false;
  return one.cumulative !== true && other.cumulative !== true && Math.abs(a - b) > MOST_DAYS_OF_NEWS && !one.specific;
};

const dayOf = (asOf: string | null): number | null =>
  asOf !== null && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? Math.round(Date.parse(asOf) / 86_400_000) : null;

/** Both say for which day or month they hold, and neither can be the other. */
export const otherTime = ({ asOf: a }: Figure, { asOf: b }: Figure): boolean =>
  a !== null && b !== null && !a.includes('/') && !b.includes('/') && !a.startsWith(b) && !b.startsWith(a);

const areOfTwoYears = (a: Figure, b: Figure): boolean => otherTime(a, b) && a.asOf!.slice(0, 4) !== b.asOf!.slice(0, 4);
