import type { RepairableTree } from './repair-tree.ts';
import { isWithin } from './tree-parts.ts';

/**
 * `Norland, a neighbour of Kelvia, suspended food aid.`, `Norland, with the league’s backing, handed over the pilot.`: a
 * whole sentence that the parse takes for a name, and its past tense for a participle of what stands between the commas.
 * Changes heads, relations and tags in place and keeps the tree a tree.
 */
export const verbBehindAside = ({ texts, upos, xpos, head, deprel }: RepairableTree): void => {
  const root = head.findIndex((of) => of < 0);
  if (root < 0 || !/^(?:NOUN|PROPN)$/.test(upos[root]!) || texts.at(-1) !== '.') return;
  const opens = texts.indexOf(',', root + 1);
  const closes = texts.indexOf(',', opens + 1);
  const verb = closes + 1;
  if (opens < 0 || closes < 0 || upos[verb] !== 'VERB' || !/^VB[ND]$/.test(xpos[verb]!)) return;
  if (/^by$/i.test(texts[verb + 1] ?? '') || !isWithin(head, verb, root)) return;
  for (let at = 0; at < head.length; at++) {
    if (at !== verb && isFiniteTag(xpos[at]!) && (at < verb || head[at] === root)) return;
    if (head[at] === root && /^(?:cop|nsubj|csubj|expl|aux)/.test(deprel[at]!)) return;
    if (head[at] === verb && /^(?:nsubj|csubj|expl|aux|obl:agent)/.test(deprel[at]!)) return;
  }
  for (let at = verb + 1; at < head.length; at++) if (head[at]! < verb) head[at] = verb;
  for (let at = root + 1; at < verb; at++) if (head[at] === verb) head[at] = root;
  xpos[verb] = 'VBD';
  head[verb] = -1;
  deprel[verb] = 'root';
  head[root] = verb;
  deprel[root] = 'nsubj';
};

const isFiniteTag = (tag: string): boolean => /^(?:VB[DPZ]|MD)$/.test(tag);
