/** How a word is written; `LONG` is added where its capitals tell something of the whole sentence. */
export const [NO_LETTER, SMALL, CAPITAL, ALL_CAPITALS] = [0, 1, 2, 3];
const LONG = 4;
/** A capital in a shorter word tells little: `I`, `TV`, `The`. */
const LONGER_THAN = 3;

/** The kind of capitals that a word has, and whether it is long. */
export function capitalsOf(text: string): number {
  const kind = kindOf(text);
  return kind !== NO_LETTER && text.length > LONGER_THAN ? kind + LONG : kind;
}

function kindOf(text: string): number {
  if (/^\p{Ll}/u.test(text)) return SMALL;
  if (!/^\p{Lu}/u.test(text)) return NO_LETTER;
  return text.length > 1 && !/\p{Ll}/u.test(text) ? ALL_CAPITALS : CAPITAL;
}

/** The kind without regard to length. */
export const kindOfCapitals = (capitals: number): number => capitals & 3;

/** Steps in which the share of words with capitals is told. */
const STEPS = 9;

/**
 * How a sentence uses capitals, as a small number: without long words, all in capitals, every long word with one (a
 * heading), without any, or else the share of long words that have one beside the first.
 */
export function useOfCapitals(words: readonly { readonly capitals: number }[]): number {
  let long = 0;
  let capital = 0;
  let all = 0;
  let any = false;
  for (const { capitals } of words) {
    const kind = kindOfCapitals(capitals);
    if (kind >= CAPITAL) any = true;
    if (capitals < LONG) continue;
    long++;
    if (kind >= CAPITAL) capital++;
    if (kind === ALL_CAPITALS) all++;
  }
  if (long === 0) return 0;
  if (all === long) return 1;
  if (capital === long) return 2;
  if (!any) return 3;
  return 4 + Math.floor((Math.max(capital - 1, 0) / long) * STEPS);
}
