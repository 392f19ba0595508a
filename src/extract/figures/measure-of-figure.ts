import type { Token } from '../../language/sentence.ts';
import type { Counted } from './figure-count.ts';
import { measureOfAmount, measureOfCount, standingAlone } from './figure-measure.ts';
import type { Quantity } from './quantity.ts';
import { readQuantities } from './read-quantities.ts';
import type { Surroundings } from './surroundings.ts';
import { whatBefell } from './what-befell.ts';

/** What a figure measures, as a noun phrase that stands alone; empty where its sentence does not say. */
export const measureOf = (
  { reading, sentence: { tokens }, flat, units, codebook }: Surroundings,
  quantity: Quantity,
  counted: Counted | null,
): string => {
  const [first, last] = [flat.tokenAt(quantity.start), flat.tokenAt(quantity.end - 1)];
  // `killing 52`, `14 dead`: of people who are only counted it is measured what befell them
  if (counted?.unit === 'persons' && counted.head === null) {
    const harmed = counted.end === null ? whatBefell(reading.knowledge, tokens, last) : tokens[counted.end]?.text;
    if (harmed) return `people ${harmed.toLowerCase()}`;
  }
  if (!counted || counted.head === null) {
    const attributive = quantity.attributive || isOneSum(quantity, tokens, last);
    const measure = standingAlone(measureOfAmount(reading, tokens, { first, last, attributive }));
    // `trade turnover to a billion dollars` is measured by its noun; `two and a half years` by nothing
    const amount = readQuantities(measure, units, codebook).findLast(({ unit, end }) => unit && end === measure.length);
    return amount ? measure.slice(0, amount.start) : measure;
  }
  const measure = standingAlone(measureOfCount(reading.text, tokens, counted.head, counted.first));
  const befell = counted.unit === 'persons' ? whatBefell(reading.knowledge, tokens, counted.head) : null;
  if (befell === null || measure.split(' ').includes(befell)) return measure;
  // `protesters killed in Suez`, `members of a family killed, including two children`
  const noun = tokens[counted.head]!.text;
  let at = measure.indexOf(noun) < 0 ? measure.length : measure.indexOf(noun) + noun.length;
  if (measure.startsWith(' of ', at)) at += /^[^,;(–—]*/u.exec(measure.slice(at))![0].trimEnd().length;
  return `${measure.slice(0, at)} ${befell}${measure.slice(at)}`;
};

/** `a 24 billion dollar debt`: a currency in the singular describes the noun behind it. */
const isOneSum = ({ unit, value }: Quantity, tokens: readonly Token[], last: number): boolean => {
  const next = tokens[last + 1];
  return (
    unit?.dimension === 'currency' &&
    value !== 1 &&
    /^(?:dollar|dlr|pound|euro|peso|franc|crown|rouble|ruble|rupee|yen|yuan|lira|manat|dram|lari)$/i.test(
      tokens[last]!.text,
    ) &&
    /^(?:NOUN|ADJ)$/.test(next?.upos ?? '') &&
    !/^(?:last|next|this|more|less|worth|higher|lower)$/i.test(next!.text)
  );
};
