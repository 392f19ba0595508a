import type { Tree } from '../tree.ts';
import type { PartyWords } from './party-words.ts';

/** What stands before a noun. */
export interface Determiner {
  /** behind `the`, `this` or the like, or behind whose it is */
  readonly definite: boolean;
  /** `two` or `both`, else empty */
  readonly pair: string;
  /** behind `each`, `either` or `neither` */
  readonly each: boolean;
}

/** The determiner of the noun at `index`. */
export const determinerOf = (tree: Tree, { pairWords }: PartyWords, index: number): Determiner => {
  let definite = false;
  let pair = '';
  let each = false;
  for (const child of tree.childrenOf(index)) {
    const { deprel, lemma, text } = tree.tokens[child]!;
    if (/^(?:the|this|that|these|those)$/i.test(text) || deprel === 'nmod:poss') definite = true;
    if (/^(?:each|either|neither)$/i.test(text)) each = true;
    if (deprel === 'nummod' || /^det/.test(deprel) || deprel === 'cc:preconj')
      if (pairWords.has(lemma.toLowerCase()) && tree.tokens[child - 1]?.text !== '-') pair = lemma.toLowerCase();
  }
  return { definite, pair, each };
};
