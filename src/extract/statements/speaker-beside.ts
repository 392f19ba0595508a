import type { TokenRange } from '../clause.ts';
import type { Tree } from '../tree.ts';
import { nominalHead } from './nominal-head.ts';

/**
 * The speaker of a quotation by position, for trees that are led astray by what is quoted: the phrase between the
 * quotation and the verb, or the one that follows the verb.
 * @param from index of the first token after the quotation, or the verb's where the quotation follows
 */
export const speakerBeside = (tree: Tree, verb: number, from: number): number | null => {
  const between = nominalHead(tree, from, verb - 1);
  if (between !== null) return between;
  let first = verb + 1;
  while (tree.tokens[first]?.upos === 'ADV') first++;
  const next = tree.tokens[first];
  if (!next || !/^(?:DET|NOUN|PROPN|PRON|ADJ|NUM|VERB|PUNCT)$/.test(next.upos) || next.text === ',') return null;
  return nominalHead(tree, first, tree.tokens.length - 1);
};

/** The head of the first phrase of a stretch that names the speaker. */
export const speakerIn = (tree: Tree, { first, last }: TokenRange): number | null => nominalHead(tree, first, last);
