import type { Token } from '../../language/sentence.ts';
import type { FigureCodebook } from './figure-codebook.ts';
import type { Counted } from './figure-count.ts';
import type { Quantity } from './quantity.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Small counts that point back at something known and state nothing: `the two sides`, `all three organisations`,
 * `Russia and Turkey, two key players`. Counts above ten, qualified ones and those of three and more that say what
 * they count (`the four resolutions of the Council`) always state something.
 */
export const isReference = (
  { sentence: { tokens }, flat, codebook }: Surroundings,
  quantity: Quantity,
  counted: Counted,
): boolean => {
  const { value } = quantity;
  const first = flat.tokenAt(quantity.start);
  if (value === null || value > 10 || (quantity.qualified && !/^first\b/i.test(tokens[first]?.text ?? '')))
    return false;
  const before = tokens[first - 1];
  const pointing = isPointing(before, codebook) || (before?.upos === 'ADJ' && isPointing(tokens[first - 2], codebook));
  if (pointing) return value < 3 || !/^the$/i.test(before?.text ?? '') || isBare(tokens, counted);
  const head = counted.head === null ? undefined : tokens[counted.head];
  return head?.deprel === 'appos' && before?.text === ',' && tokens[first - 2]?.upos === 'PROPN';
};

/** A determiner that points back; `that` before a clause does not. */
const isPointing = (token: Token | undefined, codebook: FigureCodebook): boolean =>
  token !== undefined && codebook.reference.has(token.text.toLowerCase()) && token.upos !== 'SCONJ';

/** Nothing but the noun: no adjective or noun before it, no `of` behind it. */
const isBare = (tokens: readonly Token[], counted: Counted): boolean =>
  counted.head === null || (counted.first === counted.head && tokens[counted.head + 1]?.text.toLowerCase() !== 'of');
