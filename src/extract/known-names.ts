import type { Knowledge, KnownMention } from '../knowledge/knowledge.ts';
import { flatSentence } from './flat-sentence.ts';
import type { ReadSentence } from './reading.ts';

const FOUND = new WeakMap<
  ReadSentence,
  { readonly knowledge: Knowledge; readonly mentions: readonly KnownMention[] }
>();

/** The packs' names in a sentence, with offsets of its line (`flatSentence`). Looked up once for each sentence. */
export const knownNames = (text: string, sentence: ReadSentence, knowledge: Knowledge): readonly KnownMention[] => {
  const found = FOUND.get(sentence);
  if (found?.knowledge === knowledge) return found.mentions;
  const mentions = knowledge.mentions(flatSentence(text, sentence).text);
  FOUND.set(sentence, { knowledge, mentions });
  return mentions;
};
