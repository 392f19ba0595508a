import type { RepairableTree } from './repair-tree.ts';
import { REPORTING_LEMMAS } from './reporting-lemmas.ts';
import { childWith, hasChild, hasSubject, isWithin } from './tree-parts.ts';

/**
 * Participles that the parse gives the wrong doer. Changes heads, relations and tags in place and keeps the tree a tree.
 *
 * - `They voted on a charter hailed as a beginning by Lind and denounced by Holm`: what is done `by` somebody, right behind
 *   a noun, describes the noun and is not told of the subject.
 * - `issues such as falling wages, declining exports`: who declines a thing has an article or an owner before it.
 * - `The council condemned the raid on a town where ten died, suggesting that …`: those of whom a relative clause tells
 *   what was done to them report nothing; whoever the sentence is about does.
 */
export function participlesBehindNouns(tree: RepairableTree): void {
  const { xpos, lemma, deprel } = tree;
  for (let at = 1; at < deprel.length; at++) {
    if (xpos[at] === 'VBG' && lemma[at] === 'decline') beforeNoun(tree, at);
    if (xpos[at] === 'VBD' && /^(?:advcl|conj)$/.test(deprel[at]!)) doneToNoun(tree, at);
    else if (xpos[at] === 'VBG' && deprel[at] === 'advcl') reportBehindRelative(tree, at);
  }
}

function beforeNoun(tree: RepairableTree, participle: number): void {
  const { upos, xpos, head, deprel } = tree;
  const noun = childWith(tree, participle, /^obj$/);
  if (noun < participle || hasSubject(tree, participle) || hasChild(tree, participle, /^(?:aux|mark)/)) return;
  for (let at = participle + 1; at < noun; at++) if (!/^(?:ADJ|NOUN)$/.test(upos[at]!)) return;
  for (let at = 0; at < head.length; at++) if (at !== noun && head[at] === participle) head[at] = noun;
  head[noun] = head[participle]!;
  deprel[noun] = /^(?:advcl|acl|xcomp)$/.test(deprel[participle]!) ? 'conj' : deprel[participle]!;
  head[participle] = noun;
  deprel[participle] = 'amod';
  upos[participle] = 'ADJ';
  xpos[participle] = 'JJ';
}

function doneToNoun(tree: RepairableTree, verb: number): void {
  const { upos, xpos, head, deprel } = tree;
  if (hasSubject(tree, verb) || hasChild(tree, verb, /^(?:mark|aux|obj)/) || !hasDoer(tree, verb)) return;
  const described = deprel[verb] === 'conj' ? participleBefore(tree, verb) : verb - 1;
  if (described < 0 || (described === verb - 1 && !/^(?:NOUN|PROPN)$/.test(upos[described]!))) return;
  if (head[verb]! > described) return;
  // `fell due to talk spread by the press`: the noun takes the place of the participle on which it was hung
  if (head[described] === verb) {
    head[described] = head[verb]!;
    deprel[described] = 'obl';
  } else if (isWithin(head, described, verb)) return;
  head[verb] = described;
  if (deprel[verb] === 'advcl') deprel[verb] = 'acl';
  xpos[verb] = 'VBN';
  for (let at = verb + 1; at < head.length; at++)
    if (head[at] === verb && deprel[at] === 'conj' && xpos[at] === 'VBD' && hasDoer(tree, at)) xpos[at] = 'VBN';
}

/** A phrase behind `by`, also one that the parse hangs under `as a new dawn`. */
function hasDoer(tree: RepairableTree, verb: number): boolean {
  const { texts, head, deprel } = tree;
  if (hasChild(tree, verb, /^obl:agent$/)) return true;
  if (texts[verb + 1] !== 'as') return false;
  const role = childWith(tree, verb, /^obl$/);
  const doer = role < verb ? -1 : childWith(tree, role, /^nmod$/);
  const by = doer < role ? -1 : childWith(tree, doer, /^case$/);
  if (by < role || texts[by] !== 'by') return false;
  head[doer] = verb;
  deprel[doer] = 'obl:agent';
  return true;
}

/** `praised as fair by the bank and rejected by the mayor`: the participle of a noun with which another is joined; -1 without one. */
function participleBefore(tree: RepairableTree, verb: number): number {
  const { xpos, head, deprel } = tree;
  for (let at = verb - 1; at > head[verb]!; at--)
    if (deprel[at] === 'acl' && xpos[at] === 'VBN' && hasChild(tree, at, /^obl:agent$/)) return at;
  return -1;
}

function reportBehindRelative(tree: RepairableTree, participle: number): void {
  const { texts, upos, lemma, head, deprel } = tree;
  const clause = head[participle]!;
  if (texts[participle - 1] !== ',' || !REPORTING_LEMMAS.has(lemma[participle]!)) return;
  if (clause < 0 || deprel[clause] !== 'acl:relcl' || !hasChild(tree, participle, /^ccomp$/)) return;
  if (childWith(tree, clause, /^nsubj:pass$/) < 0) return;
  let above = head[clause]!;
  for (let steps = 0; above >= 0 && steps < DEEPEST; steps++) {
    if (upos[above] === 'VERB' && hasSubject(tree, above)) {
      head[participle] = above;
      return;
    }
    above = head[above]!;
  }
}

const DEEPEST = 12;
