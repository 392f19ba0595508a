import type { Tree } from './tree.ts';

/** Whether a word is denied by a word that hangs on it: `not`, `never`, `nor has it opened the road`. */
export const negated = (tree: Tree, index: number): boolean =>
  tree.childrenOf(index).some((child) => /^(?:not|n't|n’t|never|nor)$/i.test(tree.tokens[child]!.text));

/** Whether the subject is nobody: `neither Party shall use force`, `no state may enter it`. */
export const hasNobodyAsSubject = (tree: Tree, verb: number): boolean => {
  const subject = tree.child(verb, 'nsubj');
  if (subject === null || subject > verb) return false;
  const words = [subject, ...tree.childrenOf(subject).filter((child) => child < subject)];
  return words.some((index) => /^(?:neither|no|none|nobody|nothing)$/i.test(tree.tokens[index]!.text));
};
