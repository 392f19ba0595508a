import type { Tree } from '../tree.ts';
import { behind } from './phrases-behind.ts';
import { isPassive } from './voice.ts';

/** Attacks, and what they are made with. */
export const MEANS =
  /^(?:strike|airstrike|air-strike|attack|shelling|bombing|bombardment|raid|fire|gunfire|drone|missile|rocket|offensive|assault|operation|shooting|ambush|barrage|bomb|shell|artillery)$/;

/** `in Ostrian air strikes`, `by shelling carried out by Ostria`: those whose means a deed in the passive was done with. */
export const ownersOfMeans = (tree: Tree, predicate: number): readonly number[] => {
  const verbs = tree.conjuncts(predicate).filter((verb) => isPassive(tree, verb));
  return verbs.flatMap((verb) =>
    behind(tree, verb, ['in', 'by', 'from', 'during', 'when'])
      .filter((noun) => MEANS.test(tree.tokens[noun]!.lemma.toLowerCase()))
      .flatMap((noun) => [
        ...tree.children(noun, 'nmod:poss', 'amod', 'compound'),
        ...behind(tree, noun, ['by']),
        ...tree.children(noun, 'acl').flatMap((verb) => behind(tree, verb, ['by'])),
      ]),
  );
};
