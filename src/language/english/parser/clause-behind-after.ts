import { isMonthOrDay } from '../names/name-words.ts';
import type { RepairableTree } from './repair-tree.ts';
import { childWith, extentOf, hasChild, hasSubject } from './tree-parts.ts';

/**
 * What the parse takes for a time (`after troops`) is the beginning of a clause where a past tense follows. Changes heads,
 * relations and tags in place and keeps the tree a tree.
 *
 * - `cut his visit short after troops of Norland entered Kelvia`: the noun is the subject of the verb behind it.
 * - `… after ties with Kelvia resumed in May`: also where the verb is taken for a participle that tells which are meant.
 * - `… after Norland suspended food aid`: the preposition is the verb’s, not its object’s.
 * - `… after Norland imposed sanctions on three banks`: a name before a participle before a noun.
 * - `… after Norland and Ostria signed a pact`: where the verb is taken for one beside the main verb.
 */
export const clauseBehindAfter = (tree: RepairableTree): void => {
  const { texts, upos, head, deprel } = tree;
  for (let mark = 0; mark < head.length; mark++) {
    if (deprel[mark] !== 'case' || !/^(?:after|before|since|until|as)$/i.test(texts[mark]!)) continue;
    const noun = head[mark]!;
    if (noun < mark || !/^(?:obl|nmod|advcl|obj)/.test(deprel[noun]!)) continue;
    const verb =
      subjectBefore(tree, noun) ??
      clauseWithin(tree, mark, noun) ??
      nameBefore(tree, mark, noun) ??
      severalBefore(tree, noun);
    if (verb === null) continue;
    head[mark] = verb;
    deprel[mark] = 'mark';
    upos[mark] = 'SCONJ';
  }
};

/** The noun becomes the subject of the past tense right behind its phrase. */
const subjectBefore = (tree: RepairableTree, noun: number): number | null => {
  const { texts, xpos, head, deprel } = tree;
  const clause = childWith(tree, noun, /^acl$/);
  const verb = clause > noun && xpos[clause] === 'VBD' ? clause : extentOf(tree, noun).last + 1;
  if (!/^VB[DZ]$/.test(xpos[verb] ?? '') || texts[verb - 1] === ',' || hasSubject(tree, verb)) return null;
  if (verb === clause) {
    head[verb] = head[noun]!;
    deprel[verb] = 'advcl';
  } else if (deprel[verb] !== 'advcl' || head[verb]! >= verb) return null;
  head[noun] = verb;
  deprel[noun] = 'nsubj';
  return verb;
};

/** A clause with a subject between the preposition and its noun, which is the object of the clause. */
const clauseWithin = ({ head, deprel, xpos }: RepairableTree, mark: number, noun: number): number | null => {
  const verb = head[noun]!;
  if (verb < mark || verb > noun || !/^obj|^obl$/.test(deprel[noun]!)) return null;
  if (xpos[verb] !== 'VBD' || deprel[verb] !== 'advcl') return null;
  const subject = head.findIndex((of, at) => at > mark && of === verb && deprel[at] === 'nsubj');
  if (subject < 0 || subject > verb) return null;
  deprel[noun] = 'obj';
  return verb;
};

/** A name right behind the preposition, and a participle between it and the noun that is its object. */
const nameBefore = (tree: RepairableTree, mark: number, noun: number): number | null => {
  const { upos, xpos, head, deprel } = tree;
  let verb = mark + 1;
  while (upos[verb] === 'PROPN') verb++;
  if (verb === mark + 1 || xpos[verb] !== 'VBN' || deprel[verb] !== 'amod' || head[verb] !== noun) return null;
  const subject = verb - 1;
  if (!(head[subject] === verb || head[subject] === noun) || hasChild(tree, noun, /^(?:det|nmod:poss)$/)) return null;
  for (let at = mark + 1; at < verb; at++)
    if (head[at] === noun || head[at] === verb) head[at] = at === subject ? verb : subject;
  deprel[subject] = 'nsubj';
  head[verb] = head[noun]!;
  deprel[verb] = 'advcl';
  xpos[verb] = 'VBD';
  upos[verb] = 'VERB';
  head[noun] = verb;
  deprel[noun] = 'obj';
  return verb;
};

/** Two names right behind the preposition, joined by `and`, and a past tense right behind them. */
const severalBefore = (tree: RepairableTree, noun: number): number | null => {
  const { texts, upos, xpos, head, deprel } = tree;
  const main = head[noun]!;
  let verb = noun + 1;
  while (/^(?:PROPN|DET|ADJ|CCONJ)$/.test(upos[verb] ?? '')) verb++;
  const and = texts.indexOf('and', noun);
  // `after May and Norland left`: of a month nobody is the subject
  if (upos[noun] !== 'PROPN' || isMonthOrDay(texts[noun]!)) return null;
  if (and < 0 || and > verb - 2) return null;
  const isRightBehind = and === extentOf(tree, noun).last + 1;
  if ((!isRightBehind && head[and]! < and) || xpos[verb] !== 'VBD' || deprel[verb] !== 'conj' || head[verb] !== main)
    return null;
  const other = verb - 1;
  if (upos[other] !== 'PROPN' || !(head[other] === noun || head[other] === verb)) return null;
  head[noun] = verb;
  deprel[noun] = 'nsubj';
  head[other] = noun;
  deprel[other] = 'conj';
  head[and] = other;
  deprel[verb] = 'advcl';
  return verb;
};
