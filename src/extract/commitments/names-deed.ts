import type { Tree } from '../tree.ts';
import type { CommitmentCodebook } from './commitment-codebook.ts';
import { isOfItsOwn } from './is-of-its-own.ts';

/** `committed to leaving`, `to the accord`: something that is done or kept, and no place or people, and no threat. */
export const namesDeed = (tree: Tree, action: number, codebook: CommitmentCodebook): boolean => {
  const { tokens } = tree;
  const { head } = tokens[action - 1]!;
  if (head < action) return true;
  const { upos, lemma } = tokens[head]!;
  if (upos === 'VERB') return !codebook.threats.has(lemma.toLowerCase()) || isOfItsOwn(tree, head, codebook.ownMeans);
  if (upos !== 'NOUN' && upos !== 'PROPN') return upos !== 'PRON';
  // `to the Velm Accord` is a name that says what is kept
  const word = lemma.toLowerCase();
  return codebook.binding.has(word) || (upos === 'NOUN' && !codebook.undoable.has(word) && !codebook.threats.has(word));
};
