import { dayOfStory, isInLead } from '../events/day-of-story.ts';
import { isOfAnEra } from '../events/how-told.ts';
import { isOfOtherTime } from '../events/of-other-time.ts';
import { partsOf } from '../parts.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { treeOf } from '../tree.ts';

/**
 * Whether what a sentence tells without a date is the news of its story: in the first paragraphs, behind no other day, and
 * of no time before (`signed after the war`, `under its former president`).
 */
export const isNewsOfStory = (reading: Reading, sentence: ReadSentence): boolean => {
  if (!isInLead(reading, sentence)) return false;
  const { knowledge, blocks, document, sentences } = reading;
  const tree = treeOf(sentence);
  if (
    sentence.tokens.some(
      ({ index, upos }) =>
        upos === 'VERB' && (isOfOtherTime(knowledge, tree, index) || isOfAnEra(knowledge, tree, { predicate: index })),
    )
  )
    return false;
  const parts = partsOf(blocks, document);
  const story = dayOfStory(reading, sentence);
  return !sentences.some(
    ({ block, start, timexes }) =>
      start < sentence.start &&
      parts[block] === parts[sentence.block] &&
      timexes.some(({ type, edtf }) => type === 'DATE' && edtf !== null && edtf !== story),
  );
};
