import type { RepairableTree } from './repair-tree.ts';
import { extentOf, hasChild } from './tree-parts.ts';

/**
 * Persons that a sentence lists. Changes heads and relations in place and keeps the tree a tree.
 *
 * - `Anna Lind, Ivo Keller and Dan Holm met`: a full name behind a full name is another person, no other name of the first,
 *   when a third is joined to it. All stand beside the first, as Universal Dependencies has it.
 * - `Anna Lind, the mayor, and Ivo Keller`: the comma before `and` closes the apposition, and who follows stands beside
 *   the first name. EWT and GUM never have it otherwise.
 * - `They sentenced Danish citizen Jan Holm`: of two objects without a mark between the first says who the second is.
 */
export function namesInARow(tree: RepairableTree): void {
  const { upos, head, deprel } = tree;
  for (let at = 2; at < head.length; at++) {
    if (upos[at] === 'PROPN' && deprel[at] === 'obj') describedByObject(tree, at);
    const before = head[at]!;
    if (upos[at] !== 'PROPN' || before < 0 || before > at) continue;
    if (deprel[at] === 'appos' && isAnother(tree, at, before)) standsBeside(tree, at, before);
    else if (deprel[at] === 'conj' && deprel[before] === 'appos') {
      const first = head[before]!;
      if (upos[first] === 'PROPN' && first < before && isBehindApposition(tree, at)) standsBeside(tree, at, first);
    }
  }
}

function describedByObject(tree: RepairableTree, name: number): void {
  const { upos, head, deprel } = tree;
  const noun = extentOf(tree, name).first - 1;
  if (noun < 0 || upos[noun] !== 'NOUN' || deprel[noun] !== 'obj' || head[noun] !== head[name] || head[noun]! > noun)
    return;
  // `gave the clerk Jan Holm’s letter`
  if (hasChild(tree, noun, /^det$/) || hasChild(tree, name, /^nmod:poss$/)) return;
  head[noun] = name;
  deprel[noun] = 'nmod:desc';
}

const isAnother = (tree: RepairableTree, at: number, before: number): boolean =>
  tree.texts[at - 1] === ',' &&
  tree.upos[before] === 'PROPN' &&
  isFullName(tree, at) &&
  isFullName(tree, before) &&
  hasPersonBeside(tree, at);

export const hasPersonBeside = (tree: RepairableTree, at: number): boolean =>
  has(tree, at, 'conj', (child) => tree.upos[child] === 'PROPN');

const isBehindApposition = (tree: RepairableTree, at: number): boolean =>
  isFullName(tree, at) && has(tree, at, 'cc', (child) => tree.texts[child - 1] === ',');

export const isFullName = (tree: RepairableTree, at: number): boolean => hasChild(tree, at, /^flat$/);

const has = (
  { head, deprel }: RepairableTree,
  at: number,
  relation: string,
  suits: (child: number) => boolean,
): boolean => head.some((of, child) => of === at && deprel[child] === relation && suits(child));

/** `at` stands beside the first of a list, and so does what stood beside `at`. */
export function standsBeside({ head, deprel }: RepairableTree, at: number, first: number): void {
  head[at] = first;
  deprel[at] = 'conj';
  for (let child = at + 1; child < head.length; child++)
    if (head[child] === at && deprel[child] === 'conj') head[child] = first;
}
