import type { RepairableTree } from './repair-tree.ts';
import { asSubject } from './tree-parts.ts';

/** The noun becomes the subject of the verb, which takes what stands behind it and what opens the sentence; whose it is stays with it. */
export function toRoot(tree: RepairableTree, root: number, verb: number): void {
  const { head, deprel } = tree;
  for (let at = verb + 1; at < head.length; at++) if (head[at] === root) head[at] = verb;
  for (let at = 0; at < root; at++)
    if (head[at] === root && /^(?:obl|nmod(?!:poss)|advmod|punct|cc)/.test(deprel[at]!)) {
      head[at] = verb;
      if (deprel[at] === 'nmod') deprel[at] = 'obl';
    }
  asSubject(tree, root, verb);
}
