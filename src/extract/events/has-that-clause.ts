import type { Tree } from '../tree.ts';

/** `concluded that the port is closed`: a verb with a clause of what is said or thought, which is as good as an object. */
export const hasThatClause = (tree: Tree, verb: number): boolean =>
  tree
    .children(verb, 'ccomp')
    .some((clause) => tree.children(clause, 'mark').some((mark) => /^that$/i.test(tree.tokens[mark]!.text)));
