import type { Token } from '../../language/sentence.ts';
import type { FlatSentence } from '../flat-sentence.ts';
import type { Quantity } from './quantity.ts';
import type { Surroundings } from './surroundings.ts';

/** True for a quantity that has a unit, or a noun behind a hyphen that it counts. */
export const isMeasured = ({ unit, counted }: Quantity): boolean => unit !== null || counted !== null;

/** What looks like an amount and is none: the word one, a part of a date or of a name. */
export const isNoFigure = (around: Surroundings, quantity: Quantity): boolean =>
  isWordOne(quantity) ||
  insideDate(around, quantity) ||
  isHalfOfName(around.flat, quantity) ||
  isNamedPeriod(around, quantity);

/** `one of them`: mostly an article; of money and shares it is a number. */
const isWordOne = ({ value, form, unit }: Quantity): boolean =>
  value === 1 && form === 'words' && unit?.dimension !== 'share' && unit?.dimension !== 'currency';

/** `three boats for every bridge`: how many more, not how many. */
export const isRatio = (tokens: readonly Token[], last: number): boolean =>
  /^(?:for|to|per)$/i.test(tokens[last + 1]?.text ?? '') && /^(?:each|every)$/i.test(tokens[last + 2]?.text ?? '');

/** Numbers inside a date are its parts; `two years ago` and `six days later` are dates as a whole. */
const insideDate = ({ sentence, flat, codebook }: Surroundings, quantity: Quantity): boolean => {
  const number = flat.toDocument(quantity.number);
  if (quantity.unit?.dimension === 'time') {
    if (HOW_OFTEN.test(flat.text.slice(Math.max(0, quantity.start - LONGEST_LEAD), quantity.start))) return true;
    const words = flat.text.slice(quantity.end).trimStart().toLowerCase();
    // `9 months of last year` is a part of it, as `two years ago` is a date
    if (/^of (?:the )?(?:(?:last|this|previous|current|past|same|next) year|(?:19|20)\d\d)\b/.test(words)) return true;
    return codebook.dating.some((phrase) => words.startsWith(phrase) && !/^\p{L}/u.test(words.slice(phrase.length)));
  }
  if (isMeasured(quantity)) return false;
  return sentence.timexes.some(
    (timex) =>
      timex.start <= number.start &&
      number.end <= timex.end &&
      (timex.type === 'DATE' || timex.type === 'TIME') &&
      /\d|^[A-Z]/.test(timex.value),
  );
};

/** `every two weeks` tells how often and not how long. */
const HOW_OFTEN = /\bevery\s+$/i;
const LONGEST_LEAD = 8;

/** `half brother`, `half past nine`: half of nothing that is named; `half of the fleet`, `grew by half` are shares. */
const isHalfOfName = (flat: FlatSentence, quantity: Quantity): boolean => {
  if (quantity.form !== 'fraction' || quantity.qualified || quantity.unit?.id !== 'percent') return false;
  if (!/half$/i.test(flat.text.slice(quantity.number.start, quantity.number.end))) return false;
  const after = flat.text.slice(quantity.end);
  const step = /\bby (?:\w+ ){0,2}$/i.test(flat.text.slice(Math.max(0, quantity.start - 24), quantity.start));
  return (
    !(step && !/^[ -](?:past|way|time|brother|sister|sibling)s?\b/i.test(after)) &&
    !/^ (?:of|the|a|an|its|their|his|her|our|all)\b/i.test(after)
  );
};

/** The 44-day war is a name. */
const isNamedPeriod = ({ sentence: { tokens }, flat, codebook }: Surroundings, quantity: Quantity): boolean => {
  if (quantity.unit?.dimension !== 'time' || !quantity.attributive) return false;
  const last = flat.tokenAt(quantity.end - 1);
  for (let i = last + 1; i <= last + 2; i++) if (codebook.named.has(tokens[i]?.text.toLowerCase() ?? '')) return true;
  return false;
};
