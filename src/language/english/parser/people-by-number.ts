import type { RepairableTree } from './repair-tree.ts';
import { childWith, hasChild } from './tree-parts.ts';

/**
 * People who are told by their number alone. Changes heads, relations and tags in place and keeps the tree a tree.
 *
 * - `shelled the port, killing at least 12`: the number is the object, no place at which it was done.
 * - `Nearly 40,000 protest in Lom`: a plural number does not go with a noun in the singular, which is the verb.
 */
export function peopleByNumber(tree: RepairableTree): void {
  const { upos, head, deprel } = tree;
  for (let at = 0; at < head.length; at++) {
    if (upos[at] !== 'NUM') continue;
    if (deprel[at] === 'obl') objectBehindAt(tree, at);
    else if (deprel[at] === 'nummod' && head[at] === at + 1) doersBeforeVerb(tree, at);
  }
}

function objectBehindAt(tree: RepairableTree, number: number): void {
  const { texts, upos, head, deprel } = tree;
  const verb = head[number]!;
  const at = number - 2;
  if (verb !== at - 1 || upos[verb] !== 'VERB' || !/^at$/i.test(texts[at]!) || hasChild(tree, verb, /^obj$/)) return;
  if (!/^(?:least|most)$/i.test(texts[number - 1]!)) return;
  deprel[number] = 'obj';
  for (const word of [at, number - 1]) {
    head[word] = number;
    deprel[word] = 'advmod';
  }
}

function doersBeforeVerb(tree: RepairableTree, number: number): void {
  const { texts, upos, xpos, head, deprel } = tree;
  const verb = number + 1;
  if (xpos[verb] !== 'NN' || deprel[verb] !== 'root' || !ACTING.test(texts[verb]!)) return;
  if (
    /^(?:one|1)$/i.test(texts[number]!) ||
    upos[verb + 1] !== 'ADP' ||
    childWith(tree, verb, /^(?:det|cop|nsubj|nmod:poss)/) >= 0
  )
    return;
  upos[verb] = 'VERB';
  xpos[verb] = 'VBP';
  head[number] = verb;
  deprel[number] = 'nsubj';
  for (let at = 0; at < head.length; at++)
    if (head[at] === verb && at !== number) {
      if (at < number && /^(?:advmod|amod|nmod)$/.test(deprel[at]!)) head[at] = number;
      else if (/^nmod/.test(deprel[at]!)) deprel[at] = 'obl';
    }
}

/** What crowds do, by words that are nouns as well. */
const ACTING = /^(?:protest|rally|march|strike|riot|demonstrate|mourn|flee|die)$/;
