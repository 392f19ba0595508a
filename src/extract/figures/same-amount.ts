import type { FlatSentence } from '../flat-sentence.ts';
import type { Quantity } from './quantity.ts';

/** `22 billion manat — approximately $13 billion`, `$4.3bn [€3.66bn]`: the same amount in another currency or unit. */
export const sameAmount = (flat: FlatSentence, first: Quantity, second: Quantity): boolean => {
  const dimension = first.unit?.dimension;
  if (!dimension || dimension !== second.unit?.dimension || first.unit?.id === second.unit.id) return false;
  return /^\s*(?:[([—–]|-\s|,?\s*(?:or|i\.e\.|equivalent to|equal to|that is|about|approximately|which is)\b)[\s,(]*(?:or|i\.e\.|equivalent to|equal to)?\s*$/i.test(
    flat.text.slice(first.end, second.start),
  );
};
