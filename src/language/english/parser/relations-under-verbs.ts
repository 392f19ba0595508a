import type { RepairableTree } from './repair-tree.ts';
import { hasChild, hasSubject } from './tree-parts.ts';

/**
 * `The council calls upon Ostria to release the crews`: the parse found a verb and hung on it what hangs on the noun of the
 * same letters. A verb has no nominal modifiers: its phrase is oblique, and the infinitive its complement. Nor is anybody
 * called with a past tense: `Norland – the largest of them – left` has its subject before the dash. `arrested several of them`: some
 * of them are what is arrested. Changes relations in place.
 */
export function relationsUnderVerbs(tree: RepairableTree): void {
  const { texts, upos, xpos, head, deprel } = tree;
  for (let at = 0; at < head.length; at++) {
    const verb = head[at]!;
    if (verb > at && deprel[at] === 'vocative' && /^VB[DZ]$/.test(xpos[verb]!) && !hasSubject(tree, verb))
      deprel[at] = 'nsubj';
    if (verb < 0 || verb > at || upos[verb] !== 'VERB' || !/^VB[DPZ]$/.test(xpos[verb]!)) continue;
    if (deprel[at] === 'nmod' && hasChild(tree, at, /^case$/)) deprel[at] = 'obl';
    else if (deprel[at] === 'acl' && xpos[at] === 'VB' && hasChild(tree, at, /^mark$/)) deprel[at] = 'advcl';
    else if (
      deprel[at] === 'xcomp' &&
      at === verb + 1 &&
      QUANTITY.test(texts[at]!) &&
      /^of$/i.test(texts[at + 1] ?? '')
    )
      deprel[at] = 'obj';
  }
}

const QUANTITY = /^(?:several|many|few|most)$/i;
