import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';

/** Texts that have somebody who gives them out, and gatherings that somebody holds. */
export const TEXTS_GIVEN_OUT = wordClass('texts-given-out');

/** The verb that tells who gave a text out: `issued a statement`, `sent supporters an email`. */
export const giverOf = (knowledge: Knowledge, tree: Tree, noun: number): number | null => {
  const { head, deprel, lemma, upos } = tree.tokens[noun]!;
  return upos === 'NOUN' &&
    TEXTS_GIVEN_OUT(knowledge).has(lemma.toLowerCase()) &&
    deprel === 'obj' &&
    head >= 0 &&
    head < noun
    ? head
    : null;
};
