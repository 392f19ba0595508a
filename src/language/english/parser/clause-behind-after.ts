import type { RepairableTree } from './repair-tree.ts';
import { extentOf, hasSubject } from './tree-parts.ts';

/**
 * `cut his visit short after troops of Norland entered Kelvia`: what the parse takes for a time (`after troops`) and a verb
 * without a subject behind it is one clause. Changes heads, relations and tags in place and keeps the tree a tree.
 */
export const clauseBehindAfter = (tree: RepairableTree): void => {
  const { texts, upos, xpos, head, deprel } = tree;
  for (let mark = 0; mark < head.length; mark++) {
    if (deprel[mark] !== 'case' || !/^(?:after|before|since|until|as)$/i.test(texts[mark]!)) continue;
    const noun = head[mark]!;
    if (noun < mark || !/^(?:obl|nmod|advcl)/.test(deprel[noun]!)) continue;
    const { last } = extentOf(tree, noun);
    const verb = last + 1;
    if (!/^VB[DZ]$/.test(xpos[verb] ?? '') || deprel[verb] !== 'advcl' || head[verb]! >= verb) continue;
    if (hasSubject(tree, verb) || head[verb] === noun) continue;
    head[mark] = verb;
    deprel[mark] = 'mark';
    upos[mark] = 'SCONJ';
    head[noun] = verb;
    deprel[noun] = 'nsubj';
  }
};
