import type { Token } from '../../language/sentence.ts';
import { hasNobodyAsSubject } from '../negated.ts';
import { wordsBetween } from '../phrase.ts';
import type { ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import type { Binding } from './binding-rule.ts';

const NOT = /^(?:not|n't|n’t|never)$/i;
const PASSIVE = /^(?:be|been|being|have)$/i;

/**
 * What is to be done, in the words of the text: a verb with what belongs before it, so that `promised not to close it`
 * reads `not to close it` and `undertook to be disarmed` reads `be disarmed`.
 */
export const actionWords = (text: string, sentence: ReadSentence, { action, last }: Binding): string => {
  const { tokens } = sentence;
  const tree = treeOf(sentence);
  const first = startOfDeed(tree, action);
  // `neither Party shall use force`
  if (hasNobodyAsSubject(tree, action)) return `not ${wordsBetween(text, tokens, first, last)}`;
  // `won’t close it` holds its `not` inside a word
  if (/^n['’]t$/i.test(tokens[first]!.text)) return `not ${wordsBetween(text, tokens, first + 1, last)}`;
  return wordsBetween(text, tokens, first, last);
};

/** The first of the words directly before a verb that belong to the deed: all behind its `to`, its `not`, adverbs, `be`. */
export const startOfDeed = (tree: Tree, verb: number): number => {
  const { tokens } = tree;
  if (tokens[verb]!.upos !== 'VERB') return verb;
  const to = tree.children(verb, 'mark').find((mark) => mark < verb && /^to$/i.test(tokens[mark]!.text));
  if (to !== undefined && verb - to <= FARTHEST_BEFORE) return NOT.test(tokens[to - 1]?.text ?? '') ? to - 1 : to + 1;
  let first = verb;
  for (let i = verb - 1; i >= 0 && i >= verb - FARTHEST_BEFORE; i--) {
    if (NOT.test(tokens[i]!.text)) return i;
    if (/^longer$/i.test(tokens[i]!.text) && /^no$/i.test(tokens[i - 1]?.text ?? '')) return i - 1;
    if (!isOfDeed(tokens[i]!, verb)) break;
    first = i;
  }
  return first;
};

/** How far before its verb a deed may begin, in tokens. */
const FARTHEST_BEFORE = 4;

const isOfDeed = ({ head, deprel, text, xpos }: Token, verb: number): boolean =>
  head === verb && ((deprel === 'advmod' && xpos === 'RB') || (deprel.startsWith('aux') && PASSIVE.test(text)));
