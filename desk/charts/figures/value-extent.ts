import type { FigureFinding } from '../../../src/kinds/figure.ts';

/** What of a figure decides how it is drawn. */
export type DrawnFigure = Pick<FigureFinding, 'value' | 'min' | 'max' | 'bound'>;

/**
 * How an amount is drawn:
 * - `exact`: a filled dot
 * - `range`: a bar between two stated ends, without a middle
 * - `atLeast`, `moreThan`: an open dot with a bar upwards; `moreThan` excludes the value itself
 * - `atMost`, `lessThan`: the same downwards
 * - `about`: a hollow dot; how far `about` reaches nobody says, so no band is drawn
 */
export type ValueForm = 'exact' | 'range' | 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'about';

/** The stated ends of an amount; null where the source leaves it open. */
export interface ValueExtent {
  readonly form: ValueForm;
  readonly low: number | null;
  readonly high: number | null;
}

const FORMS: Readonly<Record<FigureFinding['bound'], ValueForm>> = {
  '=': 'exact',
  '>': 'moreThan',
  '>=': 'atLeast',
  '<': 'lessThan',
  '<=': 'atMost',
  '~': 'about',
};

/** Null for a figure without any number. */
export const valueExtent = ({ value, min, max, bound }: DrawnFigure): ValueExtent | null => {
  if (min !== null && max !== null) return { form: 'range', low: Math.min(min, max), high: Math.max(min, max) };
  const stated = value ?? min ?? max;
  if (stated === null) return null;
  const form = FORMS[bound];
  if (form === 'moreThan' || form === 'atLeast') return { form, low: stated, high: null };
  if (form === 'lessThan' || form === 'atMost') return { form, low: null, high: stated };
  return { form, low: stated, high: stated };
};

export const VALUE_WORDS: Readonly<Record<ValueForm, string>> = {
  exact: 'exactly so much, as the source has it',
  range: 'between two stated values',
  atLeast: 'at least so much',
  moreThan: 'more than so much',
  atMost: 'at most so much',
  lessThan: 'fewer or less than so much',
  about: 'about so much',
};
