import type { RepairableTree } from './repair-tree.ts';
import { toRoot } from './to-root.ts';
import { FINITE } from './tree-parts.ts';
import { DONE_TO_NOBODY, WITH_TWO_OBJECTS } from './verbs-by-object.ts';

/**
 * `The two mayors called for talks.`, `The head of the port approved a road map.`: the past tense is taken for a participle of
 * the noun that is its subject, though what these verbs tell is done to nobody, or they have an object of their own.
 */
export function verbInPast(tree: RepairableTree, root: number, verb: number): void {
  const { texts, upos, xpos, lemma, head, deprel } = tree;
  if (texts.at(-1) !== '.') return;
  const active = xpos[verb] === 'VBD' || hasOwnObject(tree, verb);
  if (!active && !DONE_TO_NOBODY[lemma[verb]!]?.test(texts[verb + 1] ?? '')) return;
  for (let at = 0; at < head.length; at++) {
    if (at !== verb && at < verb && FINITE.test(xpos[at]!)) return;
    if (head[at] === verb && (/^(?:aux|obl:agent)/.test(deprel[at]!) || /^by$/i.test(texts[at]!))) return;
    if (at > verb && /^by$/i.test(texts[at]!) && head[head[at]!] === verb) return;
  }
  // `calls for unity agreed to in May`: a noun for those who agree stands right before, or a clause set off by commas
  const aside = /^[,)]$/.test(texts[verb - 1]!) && texts.slice(root + 1, verb - 1).includes(',');
  if (!/^(?:NOUN|PROPN|ADV)$/.test(upos[verb - 1]!) && !aside) return;
  xpos[verb] = 'VBD';
  toRoot(tree, root, verb);
}

/** `The two presidents approved a road map.`: what has an object of its own is done to nobody else. */
function hasOwnObject({ upos, lemma, head, deprel }: RepairableTree, verb: number): boolean {
  if (WITH_TWO_OBJECTS.test(lemma[verb]!)) return false;
  return head.some((of, at) => of === verb && at > verb && deprel[at] === 'obj' && /^(?:NOUN|PROPN)$/.test(upos[at]!));
}
