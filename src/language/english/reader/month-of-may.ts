/** A word as the reader takes it. */
interface Written {
  readonly text: string;
}

/** Words right before the name of a month: `in May`, `early May`, `from April to May`. */
const BEFORE_MONTH =
  /^(?:in|of|on|since|until|till|by|from|to|through|during|after|before|around|last|this|next|every|each|early|mid|mid-|late|end|and|or|between|\d{1,2}(?:st|nd|rd|th)?|[–—/-])$/i;

/** `May 3`, `May 2024` */
const AFTER_MONTH = /^(?:\d{1,2}(?:st|nd|rd|th)?|(?:1[5-9]|20)\d\d)$/;

/**
 * The words as the network shall read them: `May` the month as `June`, since a verb behind it makes an auxiliary of it
 * else (`A strike in May killed six` as if six may be killed). A capital within a sentence tells the month by itself only
 * beside a word that goes with dates.
 */
export const withMonthOfMay = (tokens: readonly Written[]): readonly Written[] =>
  tokens.some(isMonthOfMay) ? tokens.map((token, at) => (isMonthOfMay(token, at, tokens) ? JUNE : token)) : tokens;

const JUNE: Written = { text: 'June' };

const isMonthOfMay = ({ text }: Written, at: number, tokens: readonly Written[]): boolean =>
  text === 'May' &&
  (AFTER_MONTH.test(tokens[at + 1]?.text ?? '') || BEFORE_MONTH.test(tokens[at - 1]?.text ?? '')) &&
  !/^(?:not|he|she|it|they|we|you|i)$/i.test(tokens[at + 1]?.text ?? '');
