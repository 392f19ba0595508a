import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';

const PERCEIVING = wordClass('perceiving');
const TELLING = wordClass('telling-as-done');

/** `reported seeing the raid`: a gerund of what somebody saw or heard, told by the verb before it. */
export const isPerceiving = (knowledge: Knowledge, tree: Tree, verb: number): boolean =>
  PERCEIVING(knowledge).has(tree.tokens[verb]!.text.toLowerCase()) &&
  verb > 0 &&
  TELLING(knowledge).has(tree.lemmas[verb - 1]!);

/** Whether a noun tells what somebody is said to have seen or heard (`reported hearing gunfire`), who did nothing of it. */
export const isPerceived = (knowledge: Knowledge, tree: Tree, noun: number): boolean => {
  const { head, deprel } = tree.tokens[noun]!;
  // the parse may make the gerund a part of the noun
  return (
    (head >= 0 && /^obj/.test(deprel) && isPerceiving(knowledge, tree, head)) ||
    tree.children(noun, 'compound', 'amod').some((child) => isPerceiving(knowledge, tree, child))
  );
};
