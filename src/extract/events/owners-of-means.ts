import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { behind } from './phrases-behind.ts';
import { isPassive } from './voice.ts';

/** Attacks, and what they are made with. */
export const MEANS = wordClass('means-of-attack');

/** `in Ostrian air strikes`, `by shelling carried out by Ostria`: those whose means a deed in the passive was done with. */
export const ownersOfMeans = (knowledge: Knowledge, tree: Tree, predicate: number): readonly number[] => {
  const verbs = tree.conjuncts(predicate).filter((verb) => isPassive(tree, verb));
  return verbs.flatMap((verb) =>
    behind(tree, verb, ['in', 'by', 'from', 'during', 'when'])
      .filter((noun) => MEANS(knowledge).has(tree.tokens[noun]!.lemma.toLowerCase()))
      .flatMap((noun) => [
        ...tree.children(noun, 'nmod:poss', 'amod', 'compound'),
        ...behind(tree, noun, ['by']),
        ...tree.children(noun, 'acl').flatMap((verb) => behind(tree, verb, ['by'])),
      ]),
  );
};
