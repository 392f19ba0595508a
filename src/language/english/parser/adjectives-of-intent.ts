import type { RepairableTree } from './repair-tree.ts';
import { childrenOf, childWith, hasChild } from './tree-parts.ts';

/**
 * `The league is prepared to talk`, `is determined to stay`, `is due to meet`: an adjective behind `be` that says what
 * somebody means or has to do. Taken for a passive it would be done to the league. Changes tags, heads and relations in
 * place and keeps the tree a tree.
 */
export function adjectivesOfIntent(tree: RepairableTree): void {
  const { texts, head, deprel, upos, xpos } = tree;
  for (let at = 0; at < texts.length; at++) {
    if (deprel[at] === 'nsubj:pass') copulaHasNoPassive(tree, at);
    if (xpos[at] === 'VBN' && /^(?:prepared|determined|resolved)$/i.test(texts[at]!)) stateOfMind(tree, at);
    else if (upos[at] === 'ADJ' && head[at]! > at && /^due$/i.test(texts[at]!)) dueBeforeInfinitive(tree, at);
  }
}

function copulaHasNoPassive(tree: RepairableTree, subject: number): void {
  const { head, deprel } = tree;
  const predicate = head[subject]!;
  if (hasChild(tree, predicate, /^cop$/) && !hasChild(tree, predicate, /^aux:pass$/)) deprel[subject] = 'nsubj';
}

function stateOfMind(tree: RepairableTree, adjective: number): void {
  const { texts, upos, xpos, lemma, head, deprel } = tree;
  const be = childWith(tree, adjective, /^aux:pass$/);
  if (be < 0 || !FORMS_OF_BE.test(texts[be]!)) return;
  if (childrenOf(tree, adjective).some((at) => childrenOf(tree, at).some((mark) => /^by$/i.test(texts[mark]!)))) return;
  if (!/^to$/i.test(texts[adjective + 1] ?? '') || head[adjective + 1] === adjective) return;
  [upos[adjective], xpos[adjective], deprel[be]] = ['ADJ', 'JJ', 'cop'];
  lemma[adjective] = texts[adjective]!.toLowerCase();
  const subject = childWith(tree, adjective, /^nsubj:pass$/);
  if (subject >= 0) deprel[subject] = 'nsubj';
}

/** The parse takes `due to` for a preposition and the infinitive for the predicate. */
function dueBeforeInfinitive(tree: RepairableTree, due: number): void {
  const { texts, xpos, head, deprel } = tree;
  const verb = head[due]!;
  const infinitive = xpos[verb] === 'VB' || (xpos[verb] === 'VBN' && /^be$/i.test(texts[due + 2] ?? ''));
  if (!/^to$/i.test(texts[due + 1] ?? '') || !infinitive || verb > due + 3) return;
  const be = head.findIndex((of, at) => at < due && (of === verb || of === due) && FORMS_OF_BE.test(texts[at]!));
  if (be < 0) return;
  head[due] = head[verb]!;
  deprel[due] = deprel[verb]!;
  for (let at = 0; at < due; at++)
    if (head[at] === verb) {
      head[at] = due;
      if (/^nsubj/.test(deprel[at]!)) deprel[at] = 'nsubj';
    }
  deprel[be] = 'cop';
  head[verb] = due;
  deprel[verb] = 'xcomp';
  head[due + 1] = verb;
  deprel[due + 1] = 'mark';
}

const FORMS_OF_BE = /^(?:be|is|are|am|was|were|been|being|['’](?:s|re|m))$/i;
