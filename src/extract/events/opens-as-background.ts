import type { Knowledge } from '../../knowledge/knowledge.ts';
import { firstWhere } from '../../text/first-where.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { tenseOf } from './tense-of.ts';

/**
 * Whether a paragraph opens in the present or the perfect, which look at things from the day of the text: what it then
 * tells in the past does not go on with the day of the paragraph before. One that opens with a quotation says nothing of
 * that: its tense is the speaker’s. Nor does one that goes on in the middle of a sentence, over the edge of a page, or
 * that speaks of what was told (`The visit shows …`).
 */
export const opensAsBackground = (knowledge: Knowledge, { sentences, text }: Reading, block: number): boolean => {
  const sentence = sentences[firstWhere(sentences, (one) => one.block >= block)];
  if (sentence === undefined || sentence.block !== block || sentence.timexes.some(({ edtf }) => edtf !== null))
    return false;
  if (/^[“"‘'«\p{Ll}]/u.test(text.slice(sentence.start, sentence.start + 1))) return false;
  const root = sentence.tokens.find(({ head }) => head < 0);
  if (root === undefined || !/^(?:present|perfect)$/.test(tenseOf(treeOf(sentence), root.index))) return false;
  return !speaksAgainOfOccasion(knowledge, sentence);
};

/** `The visit shows …`, `at this meeting`, `the two leaders’ talks`: still, or again, of what was told. */
export const speaksAgainOfOccasion = (knowledge: Knowledge, sentence: ReadSentence): boolean => {
  const tree = treeOf(sentence);
  return sentence.tokens.some(
    ({ index, lemma }) =>
      OCCASION(knowledge).has(lemma.toLowerCase()) &&
      tree
        .children(index, 'det', 'nmod:poss')
        .some((word) => !/^(?:an?|any|no|each|every)$/i.test(tree.tokens[word]!.text)),
  );
};

/** What happens on one day or a few; of a war or a law a text speaks for years. */
const OCCASION = wordClass('told-occasions');
