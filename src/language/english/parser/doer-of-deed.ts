import type { RepairableTree } from './repair-tree.ts';
import { childrenOf, childWith, hasChild } from './tree-parts.ts';

/**
 * `condemned the arrest of two clerks by the league`: behind a verb by which somebody speaks of a deed, `by` says who did
 * the deed, not by what means it is condemned. Changes heads and relations in place and keeps the tree a tree.
 */
export function doerOfDeed(tree: RepairableTree): void {
  const { texts, upos, lemma, head, deprel } = tree;
  for (let by = 2; by < head.length; by++) {
    if (!/^by$/i.test(texts[by]!) || deprel[by] !== 'case') continue;
    const doer = head[by]!;
    const verb = head[doer]!;
    if (doer < by || verb < 0 || verb > by || !deprel[doer]!.startsWith('obl') || upos[verb] !== 'VERB') continue;
    if (!SPEAKING_OF.test(lemma[verb]!) || hasChild(tree, verb, /^aux:pass$/) || isNoDoer(tree, doer)) continue;
    const deed = childWith(tree, verb, /^obj$/);
    if (deed < verb || deed > by || !childrenOf(tree, deed).some((at) => at < by && isOfSomething(tree, at))) continue;
    head[doer] = deed;
    deprel[doer] = 'nmod';
  }
}

/** A day, an amount, or what is done with. */
const isNoDoer = ({ texts, upos, xpos }: RepairableTree, at: number): boolean =>
  !(upos[at] === 'PROPN' || (upos[at] === 'NOUN' && xpos[at] === 'NNS')) || /day$/.test(texts[at]!);

const isOfSomething = (tree: RepairableTree, at: number): boolean =>
  tree.deprel[at]!.startsWith('nmod') && childrenOf(tree, at).some((mark) => /^of$/i.test(tree.texts[mark]!));

const SPEAKING_OF =
  /^(?:condemn|denounce|criticise|criticize|decry|deplore|protest|reject|slam|praise|welcome|applaud|confirm|report|deny|investigate|discuss|witness|document|allege|recall|regret)$/;
