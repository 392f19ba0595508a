import type { Token } from '../../language/sentence.ts';
import { type Reading, type ReadSentence, standsAlone } from '../reading.ts';
import { wordClass } from '../word-class.ts';
import type { EventCodebook } from './codebook/event-codebook.ts';
import { withElidedPassive } from './elided-passive.ts';
import { withoutVerb } from './headline-nouns.ts';
import { asPassive, asPastTense, withObjectForVerb } from './headline-past.ts';
import type { VerbBook } from './verb-book.ts';
import { isVerbWithSubject, verbOfHeadline } from './verb-of-headline.ts';
import { withMainVerb } from './with-main-verb.ts';
import { wordsReadAgain } from './words-read-again.ts';

/**
 * News are told in the present tense, in which many verbs look like nouns: `A court in Oslo sentences two men`. Where
 * the parse finds no verb in a sentence but a verb of the codebook stands between two noun phrases, it is read as the
 * sentence’s verb, what is before it as its subject, what follows as its objects. The same reading where none is found.
 */
export const withHeadlineVerbs = (reading: Reading, codebook: EventCodebook): Reading => {
  let changed = false;
  const sentences = reading.sentences.map((sentence) => {
    const headline =
      withVerb(sentence.tokens, codebook, TAKEN_FROM(reading.knowledge)) ?? withoutVerb(sentence.tokens, codebook);
    const again = wordsReadAgain(reading.knowledge, headline ?? sentence.tokens, codebook) ?? headline;
    const tokens = passiveOfEntry(reading, sentence, again ?? sentence.tokens) ?? again;
    if (tokens === null) return sentence;
    changed = true;
    return { ...sentence, tokens } satisfies ReadSentence;
  });
  return changed ? { ...reading, sentences } : reading;
};

const passiveOfEntry = (reading: Reading, sentence: ReadSentence, tokens: readonly Token[]): readonly Token[] | null =>
  standsAlone(reading, sentence) ? withElidedPassive(reading.knowledge, tokens) : null;

const TAKEN_FROM = wordClass('taken-from');

/**
 * The tokens of a sentence without a verb, with the one that stands between its noun phrases read as such; null where none does.
 * @param takenFrom participles behind which `of` says what somebody lost
 */
export const withVerb = (
  given: readonly Token[],
  codebook: VerbBook,
  takenFrom: ReadonlySet<string> = new Set(),
): readonly Token[] | null => {
  const tokens = withObjectForVerb(given);
  const root = tokens.find(({ head }) => head < 0);
  if (!root || tokens.length < 5) return null;
  if (root.upos === 'VERB') return root.index === 1 && tokens !== given && /ing$/.test(tokens[0]!.text) ? tokens : null;
  const passive = asPassive(tokens, root, codebook, takenFrom);
  if (passive !== null) return passive;
  if (tokens.some(({ head, deprel }) => head === root.index && /^(?:cop|aux)/.test(deprel))) return null;
  if (isVerbWithSubject(tokens, root) && codebook.patternsOf(root.text).length > 0)
    return tokens.map((token) => (token === root ? { ...root, upos: 'VERB', xpos: 'VBP' } : token));
  // a label, `2011 uprising: …`, stands before the sentence itself
  const colon = tokens.findIndex(({ text }) => text === ':');
  const from = colon > 0 && colon < 8 ? colon + 1 : 0;
  const verb = asPastTense(tokens, root, from, codebook) ?? verbOfHeadline(tokens, from, codebook);
  return verb && withMainVerb(tokens, from, verb, root.index);
};
