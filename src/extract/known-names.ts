import type { Knowledge, KnownMention } from '../knowledge/knowledge.ts';
import { oncePer } from '../text/once-per.ts';
import { flatSentence } from './flat-sentence.ts';
import type { ReadSentence } from './reading.ts';

/** The packs' names in a sentence, with offsets of its line (`flatSentence`). Looked up once for each sentence. */
export const knownNames = (text: string, sentence: ReadSentence, knowledge: Knowledge): readonly KnownMention[] =>
  namesBy(knowledge)(sentence, text);

const namesBy = oncePer((knowledge: Knowledge) =>
  oncePer((sentence: ReadSentence, text: string) => knowledge.mentions(flatSentence(text, sentence).text)),
);
