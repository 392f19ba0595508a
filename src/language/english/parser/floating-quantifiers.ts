import type { RepairableTree } from './repair-tree.ts';

/**
 * `Norland and Kelvia each doubled military spending`: who does it is told one by one, so the word is neither of the noun
 * behind the verb nor a subject of its own. Changes heads and relations in place and keeps the tree a tree.
 */
export const floatingQuantifiers = (tree: RepairableTree): void => {
  const { texts, xpos, head, deprel } = tree;
  for (let at = 1; at < head.length - 1; at++) {
    if (!/^(?:each|both|all)$/i.test(texts[at]!) || !/^VB[DZPN]$/.test(xpos[at + 1]!)) continue;
    const verb = at + 1;
    if (head.indexOf(at) >= 0 || !(isSecondSubject(tree, at, verb) || (head[at]! > verb && head[verb] !== head[at])))
      continue;
    head[at] = verb;
    deprel[at] = 'advmod';
  }
};

/** `They each left`: both are taken for subjects. */
const isSecondSubject = ({ head, deprel }: RepairableTree, at: number, verb: number): boolean =>
  head[at] === verb &&
  /^nsubj/.test(deprel[at]!) &&
  head.some((of, other) => other < at && of === verb && /^nsubj/.test(deprel[other]!));
