import type { Span } from '../../kinds/span.ts';
import type { Token } from '../../language/sentence.ts';
import type { FigureCodebook } from './figure-codebook.ts';
import type { Counted } from './figure-count.ts';
import type { Quantity } from './quantity.ts';
import type { Surroundings } from './surroundings.ts';

/** From the qualifier to the unit, the counted noun, or the noun that a stretch of time describes. */
export const spanOf = (
  { flat, sentence: { tokens }, codebook }: Surroundings,
  quantity: Quantity,
  counted: Counted | null,
): Span => {
  const lastToken = flat.tokenAt(quantity.end - 1);
  const pointing =
    tokens[lastToken + 1]?.text.toLowerCase() === 'of' &&
    /^(?:them|these|those|us)$/i.test(tokens[lastToken + 2]?.text ?? '');
  if (counted && counted.end === null && counted.head === null && pointing)
    return { start: quantity.start, end: flat.endOf(lastToken + 2) };
  const term = quantity.unit?.dimension === 'time' ? termEnd(tokens, lastToken, codebook) : null;
  if (term !== null) return { start: quantity.start, end: flat.endOf(term) };
  if (counted?.end != null) return { start: quantity.start, end: Math.max(quantity.end, flat.endOf(counted.end)) };
  const next = tokens[lastToken + 1];
  const joined = quantity.attributive && (quantity.counted !== null || quantity.unit?.dimension === 'time');
  const aged = /old$/i.test(flat.text.slice(quantity.start, quantity.end));
  if (!joined || aged || next?.text === '-') return { start: quantity.start, end: quantity.end };
  let last = lastToken;
  while (last < lastToken + 3 && /^(?:NOUN|PROPN)$/.test(tokens[last + 1]?.upos ?? '')) last++;
  return { start: quantity.start, end: last > lastToken ? flat.endOf(last) : quantity.end };
};

/** `8 years of imprisonment`, `twenty years in prison`: of what it is a term belongs to the figure. */
const termEnd = (tokens: readonly Token[], last: number, { terms }: FigureCodebook): number | null => {
  if (!/^(?:of|in)$/i.test(tokens[last + 1]?.text ?? '')) return null;
  const end = tokens[last + 2]?.upos === 'ADJ' ? last + 3 : last + 2;
  return terms.has(tokens[end]?.lemma.toLowerCase() ?? '') ? end : null;
};
