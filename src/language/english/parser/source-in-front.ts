import type { RepairableTree } from './repair-tree.ts';
import { extentOf, hasChild, hasSubject } from './tree-parts.ts';

/**
 * `According to the press service of the court, Ivo Keller was arrested`, `According to the agency, by May half had been
 * cleared`: the comma ends the source. Who stands behind it before a clause without a subject is the clause's subject, no
 * other name of the source, and what a preposition introduces there belongs to the clause. Changes heads and relations in
 * place and keeps the tree a tree.
 */
export function sourceInFront(tree: RepairableTree): void {
  const { texts, head, deprel, upos } = tree;
  if (!/^according$/i.test(texts[0] ?? '') || !/^to$/i.test(texts[1] ?? '')) return;
  const source = head[0]!;
  const clause = source < 0 ? -1 : head[source]!;
  if (clause <= source || deprel[0] !== 'case') return;
  for (let at = source + 1; at < clause; at++) {
    if (head[at]! < 0 || head[at]! >= at || !isInside(tree, head[at]!, source)) continue;
    if (texts[extentOf(tree, at).first - 1] !== ',') continue;
    if (hasChild(tree, at, /^case$/) && LOOSE.test(deprel[at]!)) {
      head[at] = clause;
      deprel[at] = 'obl';
    } else if (
      deprel[at] === 'appos' &&
      upos[at] === 'PROPN' &&
      !hasSubject(tree, clause) &&
      extentOf(tree, at).last < clause
    ) {
      head[at] = clause;
      deprel[at] = hasChild(tree, clause, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj';
      return;
    }
  }
}

const LOOSE = /^(?:nmod|compound|nmod:unmarked|appos)$/;

const isInside = ({ head }: RepairableTree, word: number, source: number): boolean => {
  let at = word;
  for (let steps = 0; at >= 0 && steps < 8; steps++, at = head[at]!) if (at === source) return true;
  return false;
};
