import type { Tree } from '../tree.ts';
import { beforeAuxiliaries } from './before-auxiliaries.ts';
import { NOMINAL, nominalHead } from './nominal-head.ts';
import { endingAt, sourceByPosition } from './source-by-position.ts';
import { TIME } from './time-words.ts';

const FARTHEST_HEAD = 20;

/** `Ana Lind, the head of the union, said`: who stands before the commas, where the tree gives what stands between them. */
export const namedBefore = (tree: Tree, verb: number, byTree: number): number | null => {
  const { tokens } = tree;
  if (byTree > verb || !/^VB[DZP]$/.test(tokens[verb]!.xpos)) return null;
  const close = beforeAuxiliaries(tree, verb);
  if (tokens[close]?.text !== ',') return null;
  let open = Math.min(byTree, close - 1);
  while (open > 0 && tokens[open]!.text !== ',') {
    if (/^(?:VB[DZP]|MD|CC)$/.test(tokens[open]!.xpos)) return null;
    open--;
  }
  if (open < 1 || !/^(?:NOUN|PROPN)$/.test(tokens[open - 1]!.upos)) return null;
  const head = endingAt(tree, open - 1);
  return tree.child(head, 'case', 'cc') !== null || TIME.test(tokens[head]!.text) ? null : head;
};

/** A time, a phrase with a preposition or what a participle governs: `the report on wages published this week shows`. */
export const isLikelyWrong = (tree: Tree, subject: number): boolean => {
  if (tree.child(subject, 'case') !== null || TIME.test(tree.tokens[subject]!.text)) return true;
  const { first } = tree.extent(subject, ({ index }) => index > subject);
  return /^VB[GN]$/.test(tree.tokens[first - 1]?.xpos ?? '');
};

/**
 * The first phrase of the words between the last mark and a finite verb, where they begin with a phrase and have no
 * other finite verb: `a report on the fund released last year found`. What stands nearest to the verb belongs to it.
 */
export const subjectOfStretch = (tree: Tree, verb: number): number | null => {
  const { tokens } = tree;
  if (!/^VB[DZP]$/.test(tokens[verb]!.xpos) && !/^ha(?:s|ve|d)$/i.test(tokens[verb - 1]?.text ?? '')) return null;
  const last = beforeAuxiliaries(tree, verb);
  if (isNominative(tokens[last]?.text ?? '')) return last;
  let first = last;
  while (first >= 0 && !/^(?:[,;:()–—"“”«»]|''|--)$/.test(tokens[first]!.text)) {
    if (/^(?:VB[DZP]|MD|W.*)$/.test(tokens[first]!.xpos) && !isReduced(tree, first, last)) return null;
    first--;
  }
  first++;
  while (first < last && /^(?:CCONJ|ADV|SCONJ)$/.test(tokens[first]!.upos)) first++;
  const start = tokens[first];
  if (first > last || !start) return null;
  if (!/^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(start.upos)) return null;
  const head = nominalHead(tree, first, last);
  return head === null || TIME.test(tokens[head]!.text) ? null : head;
};

/** `a poll released Saturday found`, whatever the tag: of two finite verbs without a conjunction the first hangs on its noun. */
const isReduced = ({ tokens }: Tree, verb: number, last: number): boolean =>
  tokens[verb]!.xpos === 'VBD' &&
  tokens[verb - 1]?.upos === 'NOUN' &&
  (tokens[verb + 1]?.upos === 'ADP' || TIME.test(tokens[verb + 1]?.text ?? '')) &&
  !tokens.slice(verb, last + 1).some(({ upos }) => upos === 'CCONJ' || upos === 'SCONJ');

/** `…, he said`: such a pronoun is the subject of the verb behind it. */
const isNominative = (text: string): boolean => /^(?:he|she|they|we|I)$/i.test(text);

/** `those who fought other threats say`: before a relative clause that runs up to the verb stands whose verb it is. */
export const antecedentBefore = (tree: Tree, verb: number): number | null => {
  const { tokens } = tree;
  if (!/^VB[DZP]$/.test(tokens[verb]!.xpos)) return null;
  const last = beforeAuxiliaries(tree, verb);
  if (last < 0 || /^(?:CCONJ|SCONJ|PUNCT|ADP)$/.test(tokens[last]!.upos) || isNominative(tokens[last]!.text))
    return null;
  let finite = 0;
  for (let i = last; i > 0 && tokens[i]!.upos !== 'PUNCT'; i--) {
    const { text, xpos } = tokens[i]!;
    const relative = /^who$/i.test(text) || (/^that$/i.test(text) && /^(?:VB[DZP]|MD)$/.test(tokens[i + 1]!.xpos));
    if (relative && NOMINAL.has(tokens[i - 1]!.upos)) return finite === 1 ? endingAt(tree, i - 1) : null;
    if (/^(?:VB[DZP]|MD)$/.test(xpos) && ++finite > 1) return null;
  }
  return null;
};

/**
 * The phrase right before a finite verb, where the tree has its subject elsewhere: trees go wrong over long distances,
 * and nothing but a phrase with a preposition, a coordination or a time stands between a subject and its verb.
 */
export const adjacentSource = (tree: Tree, verb: number, byTree: number): number | null => {
  if (!/^VB[DZP]$/.test(tree.tokens[verb]!.xpos)) return null;
  const before = beforeAuxiliaries(tree, verb);
  const near = tree.tokens[before];
  if (!near || !/^(?:NOUN|PROPN|PRON)$/.test(near.upos) || /^W/.test(near.xpos) || isBareDate(tree, before))
    return null;
  const byPlace = sourceByPosition(tree, verb);
  if (byPlace === null || tree.child(byPlace, 'case', 'cc') !== null || TIME.test(tree.tokens[byPlace]!.text))
    return null;
  for (let at = byPlace, climbed = 0; at >= 0 && climbed < FARTHEST_HEAD; climbed++, at = tree.tokens[at]!.head)
    if (at === byTree || tree.tokens[at]!.deprel === 'conj') return null;
  return byPlace;
};

/** `the ministry 12 Aug said`, `the ministry Monday said`: a day that hangs on the verb, as a date without a preposition does. */
const isBareDate = ({ tokens }: Tree, last: number): boolean =>
  /^(?:obl|nmod):unmarked$/.test(tokens[last]!.deprel) &&
  (TIME.test(tokens[last]!.text) || /^\d/.test(tokens[last - 1]?.text ?? ''));

/** `Noting that it is late, the minister said …`: the phrase after a comma that a finite verb follows. */
export const subjectAfterIntroduction = (tree: Tree, verb: number): number | null => {
  const { tokens } = tree;
  for (let i = verb + 2; i < tokens.length - 1; i++) {
    if (tokens[i]!.text !== ',') continue;
    const head = nominalHead(tree, i + 1, tokens.length - 1);
    const end = head === null ? i : tree.extent(head, (child) => child.index > head && child.deprel !== 'flat').last;
    if (head !== null && /^(?:VB[DZP]|MD)$/.test(tokens[end + 1]?.xpos ?? '')) return head;
  }
  return null;
};

/** `…, adding that`, `… and told them that`: who did what the clause before tells. */
export const subjectOfSentence = (tree: Tree, verb: number): number | null => {
  for (let at = verb - 1; at >= 0; at--) {
    const { upos, xpos, deprel } = tree.tokens[at]!;
    if (upos === 'PUNCT' || /^(?:acl|ccomp|csubj|amod)/.test(deprel)) continue;
    const subject = tree.child(at, 'nsubj');
    if (subject !== null && subject < verb) return subject;
    if (upos !== 'VERB' || !/^VB[DZP]$/.test(xpos)) continue;
    const byPlace = sourceByPosition(tree, at);
    if (byPlace !== null) return byPlace;
  }
  return null;
};
