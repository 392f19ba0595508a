import type { RepairableTree } from './repair-tree.ts';
import { hasChild, hasSubject, isWithin } from './tree-parts.ts';

/**
 * `They will withdraw the troops, free the prisoners and pay`, `agreed to withdraw, free and pay`: an infinitive behind a
 * comma or `and` that has neither subject nor auxiliary goes on with the infinitive before it. The parse hangs it on the
 * finite verb, or beside it, and what is to be done would be told as done. Changes heads and relations in place and keeps
 * the tree a tree.
 */
export function infinitivesInARow(tree: RepairableTree): void {
  const { texts, upos, xpos, head, deprel } = tree;
  for (let verb = 2; verb < texts.length; verb++) {
    if (xpos[verb] !== 'VB' || upos[verb] !== 'VERB' || !/^(?:conj|parataxis)$/.test(deprel[verb]!)) continue;
    if (head[verb]! > verb || !/^(?:,|and|or)$/i.test(texts[verb - 1]!) || stands(tree, verb)) continue;
    const before = infinitiveBefore(tree, verb);
    if (before < 0) continue;
    head[verb] = before;
    deprel[verb] = 'conj';
  }
}

const stands = (tree: RepairableTree, verb: number): boolean =>
  hasSubject(tree, verb) || hasChild(tree, verb, /^(?:aux|mark|cop)/);

/** The infinitive with `to` or a modal at or below the verb on which another hangs, before that; -1 without one. */
function infinitiveBefore({ texts, xpos, head, deprel }: RepairableTree, verb: number): number {
  const above = head[verb]!;
  for (let at = verb - 2; at >= above; at--) {
    // `If you want to help, try`: what hangs on this verb is not what it goes on with
    if (xpos[at] !== 'VB' || !isWithin(head, at, above) || isWithin(head, at, verb)) continue;
    const marked = head.some(
      (of, child) =>
        of === at && child < at && (xpos[child] === 'MD' || (deprel[child] === 'mark' && /^to$/i.test(texts[child]!))),
    );
    if (marked) return at;
  }
  return -1;
}
