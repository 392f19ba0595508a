import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';

const AT_ONE_TIME = wordClass('at-one-time');
const AGES = wordClass('ages-of-life');
const DEAD = /^late$/i;

/**
 * Whether a clause tells of another time than that of the news around it: by an adverb (`once said`), by `during` or `in the`
 * reign of somebody, `under its former president`, `as a boy`, of somebody who is dead (`the late mayor said`), or as what
 * somebody is accused `of having` done.
 * @param verb its predicate
 */
export const isOfOtherTime = (knowledge: Knowledge, tree: Tree, verb: number): boolean =>
  tree.children(verb, 'advmod').some((word) => isOnce(knowledge, tree, word, verb)) ||
  tree.children(verb, 'obl', 'nmod').some((word) => isTimeGoneBy(knowledge, tree, word)) ||
  tree.children(verb, 'nsubj').some((subject) => isModifiedBy(tree, subject, DEAD)) ||
  isHavingDone(tree, verb);

/** `once said`, and not `once more` nor `said once the talks end`. */
const isOnce = (knowledge: Knowledge, tree: Tree, word: number, verb: number): boolean =>
  AT_ONE_TIME(knowledge).has(tree.tokens[word]!.text.toLowerCase()) &&
  word < verb &&
  !/^(?:again|more)$/i.test(tree.tokens[word + 1]?.text ?? '');

const isTimeGoneBy = (knowledge: Knowledge, tree: Tree, word: number): boolean => {
  const marks = tree.children(word, 'case').map((mark) => tree.tokens[mark]!.text.toLowerCase());
  return (
    marks.includes('during') ||
    (marks.includes('under') && isModifiedBy(tree, word, /^(?:former|previous)$/i)) ||
    (marks.includes('as') && AGES(knowledge).has(tree.tokens[word]!.lemma.toLowerCase()))
  );
};

const isModifiedBy = (tree: Tree, word: number, adjective: RegExp): boolean =>
  tree.children(word, 'amod').some((other) => adjective.test(tree.tokens[other]!.text));

/** `accused them of having shelled the port` */
const isHavingDone = (tree: Tree, verb: number): boolean =>
  tree.children(verb, 'aux').some((word) => /^having$/i.test(tree.tokens[word]!.text)) &&
  tree.children(verb, 'mark', 'case').some((mark) => /^(?:of|for)$/i.test(tree.tokens[mark]!.text));
