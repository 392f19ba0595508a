import type { Tree } from '../tree.ts';

/** Tags of words that can head the phrase of who speaks. */
export const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ']);

/** The head of the first phrase of a stretch, without time words: the first nominal whose own head is not in its phrase. */
export const nominalHead = (tree: Tree, first: number, last: number): number | null => {
  for (let i = first; i <= last; i++) {
    const token = tree.tokens[i]!;
    if (token.upos === 'ADP' || token.upos === 'VERB') return null;
    if (!NOMINAL.has(token.upos) || token.upos === 'ADJ') continue;
    let at = i;
    while (true) {
      const { head, deprel } = tree.tokens[at]!;
      if (
        head <= at ||
        head > last ||
        !/^(?:compound|nmod|amod|nummod|flat|det|appos)/.test(deprel) ||
        !NOMINAL.has(tree.tokens[head]!.upos)
      )
        break;
      at = head;
    }
    return at;
  }
  return null;
};
