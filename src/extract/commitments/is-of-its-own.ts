import type { Tree } from '../tree.ts';

/** `pledged to destroy its own arms`: what somebody does to what is his threatens nobody. */
export const isOfItsOwn = (tree: Tree, verb: number): boolean =>
  tree
    .children(verb, 'obj')
    .some((thing) =>
      tree
        .children(thing, 'nmod:poss')
        .some((owner) => /^(?:its|their|his|her|our|my)$/i.test(tree.tokens[owner]!.text)),
    );
