import type { RepairableTree } from './repair-tree.ts';
import { FINITE } from './tree-parts.ts';

/**
 * `Norland, which borders Kelvia, left the court`: a verb in the present that looks like a plural stands between the relative
 * pronoun and its object; the parse takes the object for another one who left. Changes heads, relations and tags in place
 * and keeps the tree a tree.
 */
export const verbBehindRelative = (tree: RepairableTree): void => {
  const { texts, xpos, head, deprel } = tree;
  for (let pronoun = 2; pronoun < head.length - 2; pronoun++) {
    if (!/^(?:which|who)$/i.test(texts[pronoun]!) || texts[pronoun - 1] !== ',') continue;
    const verb = pronoun + 1;
    const end = texts.findIndex((text, at) => at > verb && /^[,.;:–—]$/.test(text));
    if (end < 0 || xpos.slice(verb + 1, end).some((tag) => FINITE.test(tag))) continue;
    const object = xpos[verb] === 'NNS' ? objectOf(tree, pronoun, end) : strayObject(tree, pronoun, end);
    if (object < 0 || !toRelative(tree, pronoun)) continue;
    head[object] = verb;
    deprel[object] = 'obj';
  }
};

/** The noun whose word the plural is taken for, or that is hung on what the clause is about; -1 without one. */
const objectOf = ({ upos, head, deprel }: RepairableTree, pronoun: number, end: number): number => {
  const plural = pronoun + 1;
  const noun = head[plural]!;
  if (deprel[plural] === 'compound') return noun > plural && noun < end ? noun : -1;
  if (deprel[plural] !== 'acl:relcl') return -1;
  for (let at = plural + 1; at < end; at++) if (head[at] === noun && /^(?:NOUN|PROPN)$/.test(upos[at]!)) return at;
  return -1;
};

/** What stands behind a verb whose pronoun is taken for its determiner, and is hung on a verb behind the comma; else -1. */
const strayObject = ({ head, deprel }: RepairableTree, pronoun: number, end: number): number => {
  const verb = pronoun + 1;
  if (deprel[verb] !== 'acl:relcl' || head[pronoun] !== verb || deprel[pronoun] !== 'det') return -1;
  for (let at = verb + 1; at < end; at++) if (head[at]! >= end && /^nsubj/.test(deprel[at]!)) return at;
  return -1;
};

const toRelative = ({ upos, xpos, head, deprel }: RepairableTree, pronoun: number): boolean => {
  const verb = pronoun + 1;
  const noun = pronoun - 2;
  if (!/^(?:NOUN|PROPN)$/.test(upos[noun]!) || head[noun] === verb) return false;
  if (deprel[verb] !== 'acl:relcl' && head[noun] === head[verb]) return false;
  if (xpos[verb] === 'NNS') {
    upos[verb] = 'VERB';
    xpos[verb] = 'VBZ';
  }
  if (deprel[verb] !== 'acl:relcl') {
    head[verb] = noun;
    deprel[verb] = 'acl:relcl';
  }
  head[pronoun] = verb;
  deprel[pronoun] = 'nsubj';
  return true;
};
