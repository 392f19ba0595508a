import type { RepairableTree } from './repair-tree.ts';
import { hasChild, hasSubject } from './tree-parts.ts';

/**
 * `The company held a meeting, dismissed its head and closed two mills.`: the first of several past tenses, which has the
 * subject of all of them and no conjunction, is taken for an adverbial clause of the second. Changes heads and relations in
 * place and keeps the tree a tree.
 */
export const firstOfSeveralVerbs = (tree: RepairableTree): void => {
  const { texts, xpos, head, deprel } = tree;
  for (let first = 1; first < head.length; first++) {
    if (deprel[first] !== 'advcl' || !/^VB[DZ]$/.test(xpos[first]!)) continue;
    const second = head[first]!;
    if (second < first || xpos[second] !== xpos[first] || texts[second - 1] !== ',') continue;
    if (hasSubject(tree, second) || hasChild(tree, second, /^(?:aux|mark)/)) continue;
    if (!hasSubject(tree, first) || hasChild(tree, first, /^(?:mark|advmod)/)) continue;
    head[first] = head[second]!;
    deprel[first] = deprel[second]!;
    for (let at = 0; at < first; at++) if (head[at] === second) head[at] = first;
    head[second] = first;
    deprel[second] = 'conj';
  }
};
