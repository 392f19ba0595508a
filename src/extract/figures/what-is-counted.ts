import { isAgeOfPerson } from './age-of-person.ts';
import { type Counted, countOf, UNKNOWN_UNIT } from './figure-count.ts';
import { isRatio } from './is-no-figure.ts';
import { isReference } from './is-reference.ts';
import type { Quantity } from './quantity.ts';
import type { Surroundings } from './surroundings.ts';
import { takenUp } from './taken-up.ts';

/** What a number without a unit of measure counts. */
export interface WhatIsCounted {
  readonly counted: Counted;
  /** where something else than the counted noun says it: an age, an earlier sentence */
  readonly measure: string | null;
}

/**
 * What a bare number counts; null for one that states nothing: a year, a count that points back, a ratio.
 * @param unitBefore what the figure before it in the sentence counts
 */
export const whatIsCounted = (
  around: Surroundings,
  quantity: Quantity,
  unitBefore: string | null,
): WhatIsCounted | null => {
  if (mayBeYear(quantity)) return null;
  const { tokens } = around.sentence;
  const found = ageOfPerson(around, quantity) ?? countedThere(around, quantity, unitBefore);
  if (!found || isReference(around, quantity, found.counted)) return null;
  return isRatio(tokens, found.counted.end ?? around.flat.tokenAt(quantity.end - 1)) ? null : found;
};

/** Four digits that no bound qualifies and that are not round. */
const mayBeYear = ({ yearLike, qualified, bound, value }: Quantity): boolean =>
  yearLike && !(qualified && bound !== '=') && Number(value) % 100 !== 0;

const ageOfPerson = ({ sentence: { tokens }, flat }: Surroundings, quantity: Quantity): WhatIsCounted | null => {
  const last = flat.tokenAt(quantity.end - 1);
  if (!isAgeOfPerson(tokens, flat.tokenAt(quantity.start), last, quantity.value)) return null;
  return { counted: { unit: 'years', head: null, first: last + 1, end: null }, measure: 'age' };
};

const countedThere = (around: Surroundings, quantity: Quantity, unitBefore: string | null): WhatIsCounted | null => {
  const counted = countOf(around, quantity, unitBefore);
  const taken = counted === null || counted.unit === UNKNOWN_UNIT ? takenUp(around, quantity) : null;
  if (taken === null) return counted && { counted, measure: null };
  const first = around.flat.tokenAt(quantity.end - 1) + 1;
  return { counted: { unit: taken.unit, head: null, first, end: taken.last }, measure: taken.measure };
};
