import type { Tree } from '../tree.ts';

const CONDITION = /^(?:emergency|alert|alarm|siege|war|affairs?|disaster|calamity|mind|play|readiness|law)$/i;

/** `its opposition to the treaty`, `discussed business`: a word for people that means a matter here. */
export const meansMatter = (tree: Tree, noun: number): boolean => {
  const { lemma, xpos } = tree.tokens[noun]!;
  const next = tree.tokens[noun + 1];
  // not `a deal with the opposition to hand over`
  if (/^opposition$/i.test(lemma)) return next?.upos === 'ADP' && /^to$/i.test(next.text);
  // `declared a state of emergency`
  if (/^state$/i.test(lemma) && tree.children(noun, 'nmod').some((of) => CONDITION.test(tree.tokens[of]!.lemma)))
    return true;
  const bare = tree.children(noun, 'det', 'nmod:poss', 'amod', 'nummod', 'compound').length === 0;
  return bare && xpos === 'NN' && /^(?:business|power|state|force|company)$/i.test(lemma);
};
