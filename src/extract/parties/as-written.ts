import type { Party } from '../../kinds/party.ts';
import { phraseTokens, wordsBetween } from '../phrase.ts';
import type { Reading, ReadSentence } from '../reading.ts';

/** `the two countries`, of whom the document does not say who they are: a party by these words; null for other than nouns. */
export const asWritten = (reading: Reading, sentence: ReadSentence, index: number): Party | null => {
  if (sentence.tokens[index]!.upos !== 'NOUN') return null;
  const { first } = phraseTokens(sentence.tokens, index);
  const name = wordsBetween(reading.text, sentence.tokens, first, index).replace(/^the /i, '');
  return {
    name: /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name,
    actor: null,
    office: null,
  };
};
