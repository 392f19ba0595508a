import type { Party } from '../../../kinds/party.ts';
import { readText, type TextTools } from '../../read-text.ts';
import { partiesOf } from '../parties.ts';

/** Whom the subject of the last sentence of a text of October 2024 means. */
export const lastSubject = (text: string, tools: TextTools): readonly Party[] => {
  const reading = readText(text, tools, { published: '2024-10-24' });
  const sentence = reading.sentences.at(-1)!;
  const subject = sentence.tokens.find(({ deprel }) => /^nsubj/.test(deprel))!;
  return partiesOf(reading).of(sentence, subject.index);
};
