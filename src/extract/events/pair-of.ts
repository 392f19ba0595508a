import type { Tree } from '../tree.ts';
import { behind } from './phrases-behind.ts';
import { passiveSubjects } from './voice.ts';

/** Both between whom something was done, in the passive: `a treaty was signed between Ostria and Norland`. */
export const pairBehind = (tree: Tree, verb: number): readonly number[] => {
  const subjects = passiveSubjects(tree, verb);
  const pair = [verb, ...subjects].flatMap((index) => pairOf(tree, index));
  // `Norland-Ostria talks were held`
  return pair.length > 0 ? pair : subjects.flatMap((subject) => demonymsOf(tree, subject));
};

/** What before a noun may say whose it is; of two joined by a hyphen both: `Norlandic-Ostrian talks`. */
export const demonymsOf = (tree: Tree, noun: number): readonly number[] =>
  tree
    .children(noun, 'amod', 'compound', 'nmod:desc')
    .flatMap((word) => [
      ...tree
        .children(word, 'amod', 'compound', 'advmod', 'nmod:desc')
        .filter((other) => /^\p{Lu}/u.test(tree.tokens[other]!.text)),
      word,
    ]);

/** Heads of both who stand behind `between` or `among` at a word. */
export const pairOf = (tree: Tree, index: number): readonly number[] =>
  behind(tree, index, ['between', 'among']).flatMap((first) => [first, ...secondOfPair(tree, first)]);

/** `talks between Ostria and the islanders`: the second of the two, where the parse joins it to another noun. */
export const secondOfPair = (tree: Tree, first: number): readonly number[] => {
  const and = tree.extent(first).last + 1;
  if (tree.child(first, 'conj') !== null || tree.tokens[and]?.deprel !== 'cc') return [];
  const second = tree.tokens[and]!.head;
  return second > and && tree.tokens[second]!.deprel === 'conj' ? [second] : [];
};
