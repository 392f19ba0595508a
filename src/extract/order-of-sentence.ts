import { oncePer } from '../text/once-per.ts';
import type { Reading, ReadSentence } from './reading.ts';

/** Where a sentence stands in its document, from 0. */
export const orderOfSentence = (reading: Reading, sentence: ReadSentence): number => orders(reading).get(sentence) ?? 0;

const orders = oncePer(
  ({ sentences }: Reading): ReadonlyMap<ReadSentence, number> =>
    new Map(sentences.map((sentence, order) => [sentence, order])),
);
