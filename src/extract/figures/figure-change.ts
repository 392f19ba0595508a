import type { FigureFinding } from '../../kinds/figure.ts';
import type { Token } from '../../language/sentence.ts';
import type { FigureCodebook } from './figure-codebook.ts';
import type { Quantity } from './quantity.ts';
import type { Surroundings } from './surroundings.ts';

/** The rise or fall that a figure is part of: `rose from 100 to 209`, `fell by 40 percent`, `a 5 percent increase`. */
export const changeOf = (
  { sentence: { tokens }, flat, codebook }: Surroundings,
  quantity: Quantity,
): FigureFinding['change'] => {
  const direction = directionNear(tokens, flat.tokenAt(quantity.start), codebook);
  if (!direction) return null;
  const before = flat.text.slice(Math.max(0, quantity.start - 12), quantity.start).toLowerCase();
  if (/\bfrom $/.test(before)) return { direction, from: quantity.value, to: null };
  if (/\b(?:to|reach|reaching|at) $/.test(before)) return { direction, from: null, to: quantity.value };
  if (/\bby $/.test(before) || quantity.unit?.id === 'percent' || quantity.unit?.id === 'times')
    return { direction, from: null, to: null };
  return null;
};

/** The nearest word of change up to twelve tokens before the figure, or three after it. */
const directionNear = (tokens: readonly Token[], first: number, codebook: FigureCodebook): 'rise' | 'fall' | null => {
  for (let i = first - 1; i >= Math.max(0, first - 12); i--) {
    if (tokens[i]!.text === ';') break;
    const direction = codebook.change.get(tokens[i]!.lemma.toLowerCase());
    if (direction) return direction;
  }
  for (let i = first + 1; i <= Math.min(tokens.length - 1, first + 4); i++) {
    const direction = tokens[i]!.upos === 'NOUN' ? codebook.change.get(tokens[i]!.lemma.toLowerCase()) : undefined;
    if (direction) return direction;
  }
  return null;
};
