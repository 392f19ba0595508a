import type { FigureBound } from '../../kinds/figure.ts';
import type { Quantity } from './quantity.ts';
import type { Surroundings } from './surroundings.ts';

/** The bound that the words set; without any, the one that the governing verb sets: `exceeded $45 million`. */
export const boundOf = ({ sentence: { tokens }, flat, codebook }: Surroundings, quantity: Quantity): FigureBound => {
  if (quantity.bound !== '=') return quantity.bound;
  const first = flat.tokenAt(quantity.start);
  for (let i = first - 1; i >= 0 && i >= first - 2; i--) {
    const token = tokens[i]!;
    const bound = token.upos === 'VERB' ? codebook.verbs.get(token.lemma.toLowerCase()) : undefined;
    if (bound) return bound;
    if (token.upos !== 'DET' && token.upos !== 'ADV' && token.upos !== 'ADP') break;
  }
  return '=';
};
