import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { opensWith } from './phrases-behind.ts';

const FLOODS = wordClass('figurative-floods');
const CONTENTS = wordClass('contents-of-figurative-floods');

/** Whether a noun of disaster only says that there is a great many of something else: `a flood of cars`, not `of mud` or `of stones`. */
export const isFigurativeFlood = (knowledge: Knowledge, tree: Tree, noun: number): boolean =>
  FLOODS(knowledge).has(tree.tokens[noun]!.lemma.toLowerCase()) &&
  tree.tokens[noun]!.xpos === 'NN' &&
  tree
    .children(noun, 'nmod')
    .some((child) => CONTENTS(knowledge).has(tree.lemmas[child]!) && opensWith(tree, child, ['of']));
