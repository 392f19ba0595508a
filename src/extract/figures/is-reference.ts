import type { Token } from '../../language/sentence.ts';
import type { FigureCodebook } from './figure-codebook.ts';
import type { Counted } from './figure-count.ts';
import type { Quantity } from './read-quantities.ts';

/**
 * Small counts that point back at something known and state nothing: `the two sides`, `all three organisations`,
 * `Russia and Turkey, two key players`. Counts above ten and qualified ones always state something.
 */
export const isReference = (
  tokens: readonly Token[],
  first: number,
  quantity: Quantity,
  counted: Counted,
  codebook: FigureCodebook,
): boolean => {
  const value = quantity.value;
  if (value === null || value > 10 || (quantity.qualified && !/^first\b/i.test(tokens[first]?.text ?? '')))
    return false;
  const before = tokens[first - 1];
  if (before && codebook.reference.has(before.text.toLowerCase())) return true;
  if (before?.upos === 'ADJ' && codebook.reference.has(tokens[first - 2]?.text.toLowerCase() ?? '')) return true;
  const head = counted.head === null ? undefined : tokens[counted.head];
  return head?.deprel === 'appos' && before?.text === ',' && tokens[first - 2]?.upos === 'PROPN';
};
