import type { Span } from '../../kinds/span.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { ReadSentence } from '../reading.ts';
import { isRelation, type Tree } from '../tree.ts';
import { canSpeak } from './is-sayer.ts';

/** tokens; no subject is looked for farther than this, so that sentences without end stay linear */
const FARTHEST = 300;

/**
 * Another phrase of the sentence where the one that the tree gives cannot speak or is a part of what is said: of `the
 * envoy left after a speech denouncing it` the envoy. Null where no other subject before the verb can.
 */
export const likelierSource = (
  knowledge: Knowledge,
  sentence: ReadSentence,
  tree: Tree,
  verb: number,
  head: number,
  contents: readonly Span[],
): number | null => {
  const isSaid = (index: number): boolean =>
    contents.some(({ start, end }) => start <= tree.tokens[index]!.start && tree.tokens[index]!.end <= end);
  if (!isSaid(head) && (isOwn(tree, verb, head) || isLikely(knowledge, sentence, tree, head))) return null;
  const subjects = tree.tokens
    .slice(Math.max(0, verb - FARTHEST), verb)
    .filter(
      ({ index, deprel }) =>
        index !== head && isRelation(deprel, 'nsubj') && !isSaid(index) && isLikely(knowledge, sentence, tree, index),
    );
  const main = subjects.find(({ head: governor }) => tree.tokens[governor]?.deprel === 'root');
  return (main ?? subjects.at(-1))?.index ?? null;
};

/** Its subject, or the noun right before a participle: `a poll showing that`, not `a history of denying`. */
const isOwn = ({ tokens }: Tree, verb: number, head: number): boolean =>
  tokens[head]!.head === verb ||
  (tokens[verb]!.xpos === 'VBG' &&
    tokens[verb - 1]?.upos !== 'ADP' &&
    tokens[verb - 1]?.upos !== 'SCONJ' &&
    !tokens.slice(head, verb).some(({ upos }) => upos === 'PUNCT' || upos === 'VERB'));

const isLikely = (knowledge: Knowledge, sentence: ReadSentence, tree: Tree, index: number): boolean =>
  !/^(?:that|which|this|it|there|what)$/i.test(tree.tokens[index]!.text) && canSpeak(knowledge, sentence, index);
