import type { RepairableTree } from './repair-tree.ts';
import { asSubject, FINITE, hasChild, isWithin } from './tree-parts.ts';

/**
 * `Norland, a neighbour of Kelvia, suspended food aid.`, `Norland – the largest of them – handed over the pilot.`: a whole
 * sentence that the parse takes for a name, and its past tense for a participle of what stands between the marks. Changes
 * heads, relations and tags in place and keeps the tree a tree.
 */
export const verbBehindAside = (tree: RepairableTree): void => {
  const { texts, upos, xpos, head, deprel } = tree;
  const root = head.findIndex((of) => of < 0);
  if (root < 0 || !/^(?:NOUN|PROPN)$/.test(upos[root]!) || texts.at(-1) !== '.') return;
  const opens = texts.findIndex((text, at) => at > root && ASIDE.test(text));
  const closes = opens < 0 ? -1 : texts.indexOf(texts[opens]!, opens + 1);
  const verb = closes + 1;
  if (closes < 0 || upos[verb] !== 'VERB' || !/^VB[ND]$/.test(xpos[verb]!)) return;
  if (/^by$/i.test(texts[verb + 1] ?? '') || !isWithin(head, verb, root)) return;
  // `A ship, with grain aboard, seized near Kelvia.`: of what is done to something no object is told
  if (xpos[verb] === 'VBN' && !hasChild(tree, verb, /^(?:obj|xcomp|ccomp)$/) && !PARTICLE.test(texts[verb + 1]!))
    return;
  for (let at = 0; at < head.length; at++) {
    const elsewhere = at < opens || (at < verb ? !isInRelative(tree, at) : head[at] === root);
    if (at !== verb && FINITE.test(xpos[at]!) && elsewhere) return;
    if (head[at] === root && /^(?:cop|nsubj|csubj|expl|aux)/.test(deprel[at]!)) return;
    if (head[at] === verb && /^(?:nsubj|csubj|expl|aux|obl:agent)/.test(deprel[at]!)) return;
  }
  for (let at = verb + 1; at < head.length; at++) if (head[at]! < verb) head[at] = verb;
  for (let at = root + 1; at < verb; at++) if (head[at] === verb) head[at] = root;
  xpos[verb] = 'VBD';
  asSubject(tree, root, verb);
};

const ASIDE = /^[,–—-]$/;
const PARTICLE = /^(?:off|out|up|over|down|back|away|aside)$/i;

/** Whether a verb, or the verb that it is an auxiliary of, says more of a noun: `in a move that angered its allies`. */
const isInRelative = ({ head, deprel }: RepairableTree, at: number): boolean =>
  deprel[/^(?:aux|cop)/.test(deprel[at]!) ? head[at]! : at]!.startsWith('acl');
