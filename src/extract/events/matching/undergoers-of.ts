import type { Tree } from '../../tree.ts';
import { finiteParticiple } from '../clause-parts.ts';
import { objectsOf } from '../displaced-arguments.ts';
import { isHeadlinePassive } from '../voice.ts';

/** To whom or what a verb is done, by grammar: each that is coordinated. */
export const undergoersOf = (tree: Tree, verb: number, passive: boolean): readonly number[] => {
  const object = finiteParticiple(tree, verb)?.object;
  const undergoers = object !== undefined ? [object] : passive ? subjectsOfPassive(tree, verb) : objectsOf(tree, verb);
  return undergoers.flatMap((index) => tree.conjuncts(index));
};

/** Who undergoes a passive: its subject, or the noun that a participle hangs on (`troops sent to`). */
const subjectsOfPassive = (tree: Tree, verb: number): readonly number[] => {
  const subjects = tree.children(verb, isHeadlinePassive(tree, verb) ? 'nsubj' : 'nsubj:pass');
  const { deprel, head } = tree.tokens[verb]!;
  if (subjects.length === 0 && deprel === 'acl') return [head];
  // `brokered by the mayor and signed in 2002`
  if (
    subjects.length === 0 &&
    deprel === 'conj' &&
    tree.tokens[verb]!.xpos === 'VBN' &&
    tree.tokens[head]!.deprel === 'acl'
  )
    return [tree.tokens[head]!.head];
  // `a sum is planned to be allocated`
  return subjects.length === 0 && deprel === 'xcomp' ? tree.children(head, 'nsubj:pass') : subjects;
};
