import type { Tree } from './tree.ts';

/** `that he resign`, `that it be closed`, `that she leave`: the base form of a clause tells what is wished, not what is. */
export const isSubjunctive = (tree: Tree, clause: number): boolean => {
  const auxiliaries = tree.children(clause, 'aux', 'aux:pass', 'cop').map((index) => tree.tokens[index]!.text);
  if (auxiliaries.length > 0) return auxiliaries.every((word) => word === 'be');
  const { xpos } = tree.tokens[clause]!;
  if (xpos === 'VB') return tree.children(clause, 'mark').every((mark) => tree.tokens[mark]!.text !== 'to');
  if (xpos !== 'VBP') return false;
  const subject = tree.child(clause, 'nsubj');
  return subject !== null && isSingular(tree, subject);
};

const isSingular = (tree: Tree, noun: number): boolean => {
  const { xpos, text } = tree.tokens[noun]!;
  if (/^(?:he|she|it)$/i.test(text)) return true;
  return (
    /^NNP?$/.test(xpos) && !/^(?:police|people|staff|government)$/i.test(text) && tree.child(noun, 'conj') === null
  );
};
