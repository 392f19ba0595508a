import type { RepairableTree } from './repair-tree.ts';
import { childWith, FINITE, hasChild } from './tree-parts.ts';

/**
 * Verbs of a present tense that look like nouns, and what stands between them and their subjects. Changes heads, relations
 * and tags in place and keeps the tree a tree.
 *
 * - `Officials in Chile report that the toll has risen.`: a plural, its places, and a word of saying before `that`.
 * - `Officials also pledge support.`: the verb with its subject is no word of the noun behind it.
 * - `Norland pledges to leave.`, `The rebels vow to stay.`: a word of promising before `to`, behind whoever promises.
 * - `rebels fled and police arrest a suspect`: what has an article behind it and a plural before it is no noun.
 * - `The troops for the first time deploy boats`: when it was done belongs to the verb and not to the troops.
 */
export function verbsLikeNouns(tree: RepairableTree): void {
  const { head, deprel } = tree;
  const root = head.findIndex((of) => of < 0);
  if (root > 0 && tree.upos[root] === 'NOUN' && PROMISING.test(tree.texts[root]!)) promisedByRoot(tree, root);
  if (root >= 0 && tree.upos[root] === 'NOUN') {
    const verb = sayingBehind(tree, root);
    if (verb >= 0) saidByRoot(tree, root, verb);
    else if (root > 0) objectForRoot(tree, root);
  }
  for (let at = 2; at < head.length; at++) {
    if (deprel[at] === 'nmod') firstTime(tree, at);
    if (deprel[at] === 'conj') doneByPlural(tree, at);
  }
}

function doneByPlural(tree: RepairableTree, verb: number): void {
  const { texts, upos, xpos, head, deprel } = tree;
  const doers = verb - 1;
  if (upos[verb] !== 'NOUN' || xpos[verb] !== 'NN' || !DEEDS.test(texts[verb]!)) return;
  if (head[doers] !== verb || deprel[doers] !== 'compound' || texts[doers - 1] !== 'and') return;
  if (xpos[doers] !== 'NNS' && texts[doers] !== 'police') return;
  const thing = /^(?:an?|the|his|her|their|its)$/.test(texts[verb + 1] ?? '') ? head[verb + 1]! : -1;
  let above = head[verb]!;
  while (above >= 0 && upos[above] !== 'VERB') above = head[above]!;
  if (thing <= verb || above < 0) return;
  head[verb] = above;
  head[thing] = verb;
  deprel[thing] = 'obj';
  deprel[doers] = 'nsubj';
  upos[verb] = 'VERB';
  xpos[verb] = 'VBP';
}

/** Deeds whose verb looks like their noun. */
const DEEDS =
  /^(?:arrest|attack|raid|release|search|question|charge|block|storm|bomb|shell|ambush|target|torch|rescue)$/;

/** A word of saying before `that` and a clause, with nothing but a plural and its places before it; -1 without one. */
const sayingBehind = (tree: RepairableTree, root: number): number => {
  const { texts, upos, xpos } = tree;
  if (xpos[root] !== 'NNS') return -1;
  for (let at = root + 1; at < texts.length - 2; at++) {
    if (SAYING.test(texts[at]!) && xpos[at] === 'NN' && texts[at + 1] === 'that')
      return xpos.slice(at + 2).some((tag) => /^(?:VB[DZP]|MD)$/.test(tag)) ? at : -1;
    if (!/^(?:ADP|DET|ADJ|NOUN|PROPN)$/.test(upos[at]!)) return -1;
  }
  return -1;
};

function saidByRoot(tree: RepairableTree, root: number, verb: number): void {
  const { upos, xpos, head, deprel } = tree;
  const clause = head.findIndex(
    (of, at) => at > verb && (of === verb || of === root) && /^(?:acl|ccomp)/.test(deprel[at]!),
  );
  if (clause < 0) return;
  const place = deprel[verb] === 'nmod' ? head[verb]! : -1;
  for (let at = 0; at < head.length; at++)
    if (at !== clause && ((head[at] === root && at > verb) || (head[at] === verb && at > verb))) head[at] = verb;
  // the words of a place before the verb that hung on it belong to what stands before
  const beside = verb - 1;
  for (let at = root + 1; at < beside; at++) if (head[at] === verb || head[at] === beside) head[at] = beside;
  if (beside > root) {
    head[beside] = place >= 0 && place !== root && place < beside ? place : root;
    deprel[beside] = 'nmod';
  }
  upos[verb] = 'VERB';
  xpos[verb] = 'VBP';
  head[verb] = -1;
  deprel[verb] = 'root';
  head[root] = verb;
  deprel[root] = 'nsubj';
  head[clause] = verb;
  deprel[clause] = 'ccomp';
}

/** A whole sentence whose only verb is the infinitive of what is promised. */
function promisedByRoot(tree: RepairableTree, root: number): void {
  const { texts, upos, xpos, lemma, head, deprel } = tree;
  if (texts[root + 1] !== 'to' || texts.at(-1) !== '.' || xpos.some((tag) => FINITE.test(tag))) return;
  const infinitive = childWith(tree, root, /^acl$/);
  if (infinitive < 0 || head[root + 1] !== infinitive || xpos[infinitive] !== 'VB') return;
  const promises = xpos[root] === 'NNS';
  // `Their pledges to leave.`, `Broken promises to leave.` are no sentences
  const last = root - 1;
  const singular = /^NNP?$/.test(xpos[last]!) || (upos[last] === 'ADJ' && /^\p{Lu}/u.test(texts[last]!));
  if (!(promises ? singular : xpos[last] === 'NNS')) return;
  const named = childWith(tree, root, /^nsubj$/);
  const subject = named >= 0 && named < root ? named : last;
  for (let at = 0; at < root; at++)
    if (head[at] === root && at !== subject && deprel[at] !== 'punct') {
      head[at] = at > subject && at !== last ? last : subject;
      if (at > subject && at === last) deprel[at] = 'nmod';
    }
  head[subject] = root;
  deprel[subject] = 'nsubj';
  upos[root] = 'VERB';
  xpos[root] = promises ? 'VBZ' : 'VBP';
  lemma[root] = texts[root]!.toLowerCase().replace(/s$/, '');
  deprel[infinitive] = 'xcomp';
}

function objectForRoot(tree: RepairableTree, root: number): void {
  const { xpos, head, deprel } = tree;
  const verb = root - 1;
  if (head[verb] !== root || deprel[verb] !== 'compound' || !/^VB[DZP]$/.test(xpos[verb]!)) return;
  const subject = childWith(tree, verb, /^nsubj$/);
  if (subject < 0 || subject > verb || hasChild(tree, root, /^(?:nsubj|cop|aux)/)) return;
  head[verb] = -1;
  deprel[verb] = 'root';
  head[root] = verb;
  deprel[root] = 'obj';
}

function firstTime(tree: RepairableTree, time: number): void {
  const { texts, upos, head, deprel } = tree;
  if (texts[time] !== 'time' || !/^(?:first|second|third|last)$/.test(texts[time - 1]!)) return;
  const of = childWith(tree, time, /^case$/);
  const noun = head[time]!;
  if (of < 0 || texts[of] !== 'for' || noun > time || head[noun]! < 0) return;
  if (upos[head[noun]!] !== 'VERB' || !/^nsubj/.test(deprel[noun]!)) return;
  head[time] = head[noun]!;
  deprel[time] = 'obl';
}

/** What is promised in the present, by words that are nouns as well. */
const PROMISING = /^(?:pledge|vow|promise|offer)s?$/;

/** What is said in the present by several, by words that are nouns as well. */
const SAYING = /^(?:report|claim|state|warn|fear|hope|note|estimate|demand|caution|answer|reason|project|forecast)$/;
