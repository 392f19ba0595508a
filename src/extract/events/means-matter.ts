import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';

const CONDITION = wordClass('conditions');

/** `its opposition to the treaty`, `discussed business`: a word for people that means a matter here. */
export const meansMatter = (knowledge: Knowledge, tree: Tree, noun: number): boolean => {
  const { lemma, xpos } = tree.tokens[noun]!;
  const next = tree.tokens[noun + 1];
  // not `a deal with the opposition to hand over`
  if (/^opposition$/i.test(lemma)) return next?.upos === 'ADP' && /^to$/i.test(next.text);
  // `declared a state of emergency`
  if (
    /^state$/i.test(lemma) &&
    tree.children(noun, 'nmod').some((of) => CONDITION(knowledge).has(tree.tokens[of]!.lemma.toLowerCase()))
  )
    return true;
  const bare = tree.children(noun, 'det', 'nmod:poss', 'amod', 'nummod', 'compound').length === 0;
  return bare && xpos === 'NN' && /^(?:business|power|state|force|company)$/i.test(lemma);
};

/** `a state of emergency`, by the words of a name: nobody who acts. */
export const namesCondition = (knowledge: Knowledge, name: string): boolean => {
  const condition = /\bstate of (\p{Ll}+)/u.exec(name)?.[1];
  return condition !== undefined && CONDITION(knowledge).has(condition);
};
