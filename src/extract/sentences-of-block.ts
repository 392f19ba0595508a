import { oncePer } from '../text/once-per.ts';
import type { Reading, ReadSentence } from './reading.ts';

/** The sentences of a block, in order. */
export const sentencesOfBlock = (reading: Reading, block: number): readonly ReadSentence[] =>
  byBlock(reading).get(block) ?? [];

const byBlock = oncePer(({ sentences }: Reading) => Map.groupBy(sentences, ({ block }) => block));

/** The sentence in which something stands, found without going through those of other blocks. */
export const sentenceAt = (
  reading: Reading,
  { block, start }: { readonly block: number; readonly start: number },
): ReadSentence | undefined =>
  sentencesOfBlock(reading, block).find((sentence) => sentence.start <= start && start < sentence.end);
