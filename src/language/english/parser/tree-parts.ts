import type { RepairableTree } from './repair-tree.ts';

/** Relations of subjects, an expletive one with them. */
export const SUBJECT = /^(?:nsubj|csubj|expl)/;

/** What hangs on a word, in order. */
export const childrenOf = ({ head }: RepairableTree, word: number): readonly number[] => {
  const found: number[] = [];
  for (let at = 0; at < head.length; at++) if (head[at] === word) found.push(at);
  return found;
};

export const childWith = ({ head, deprel }: RepairableTree, word: number, relation: RegExp): number => {
  for (let at = 0; at < head.length; at++) if (head[at] === word && relation.test(deprel[at]!)) return at;
  return -1;
};

export const hasChild = (tree: RepairableTree, word: number, relation: RegExp): boolean =>
  childWith(tree, word, relation) >= 0;

export const hasSubject = (tree: RepairableTree, verb: number): boolean => hasChild(tree, verb, SUBJECT);

/** The word that bears the tense of a clause: its verb, or the first of its auxiliaries and copula; -1 without one. */
export const finiteWord = (tree: RepairableTree, clause: number): number => {
  const { head, deprel, xpos } = tree;
  for (let at = 0; at < clause; at++)
    if (head[at] === clause && /^(?:aux|cop)/.test(deprel[at]!) && FINITE.test(xpos[at]!)) return at;
  return FINITE.test(xpos[clause]!) ? clause : -1;
};

/** The verb of a sentence that was taken for a noun becomes its root, and the noun the subject of that verb. */
export const asSubject = ({ head, deprel }: RepairableTree, noun: number, verb: number): void => {
  head[verb] = -1;
  deprel[verb] = 'root';
  head[noun] = verb;
  deprel[noun] = 'nsubj';
};

/** Tags of words that bear a tense. */
export const FINITE = /^(?:VB[DPZ]|MD)$/;

/** Whether a word is another one or hangs on it, directly or not. */
export const isWithin = (head: Int32Array, word: number, above: number): boolean => {
  let at = word;
  for (let steps = 0; at >= 0 && at !== above && steps < DEEPEST; steps++) at = head[at]!;
  return at === above;
};

/** First and last of the words that hang on a word, directly or not, and of the word itself; marks are left out. */
export const extentOf = (
  { head, upos }: RepairableTree,
  word: number,
): { readonly first: number; readonly last: number } => {
  let first = word;
  let last = word;
  for (let at = 0; at < head.length; at++) {
    if ((at >= first && at <= last) || upos[at] === 'PUNCT') continue;
    if (!isWithin(head, head[at]!, word)) continue;
    first = Math.min(first, at);
    last = Math.max(last, at);
  }
  return { first, last };
};

/** Deeper than any clause that a rule looks at. */
const DEEPEST = 24;
