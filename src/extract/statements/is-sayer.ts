import { z } from 'zod';
import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { codebookReader } from '../codebook.ts';
import { personNouns } from '../figures/figure-codebook.ts';
import { partyWords } from '../parties/party-words.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { wordClass } from '../word-class.ts';
import type { SourceMention } from './attribution.ts';
import { TIME } from './time-words.ts';

const SayerFile = z.looseObject({ sayers: z.object({ people: z.array(z.string()), documents: z.array(z.string()) }) });

/** Nouns that can speak, people and texts. */
export const sayerWords = codebookReader(
  'statements',
  SayerFile,
  ({ sayers }) => new Set([...sayers.people, ...sayers.documents]),
);

const EVIDENCE = wordClass('evidence');

/** Ends of nouns for people that no list holds. */
const PERSON_ENDING = /(?:ist|ian|man|woman|people|person)s?$/;

/** True where a source can speak: a person, a body, a state, or a document that is read; not a move, a visit or a deal. */
export const isSayer = (reading: Reading, { sentence, head }: SourceMention, parties: readonly Party[]): boolean =>
  // of `the resolution of 3 November, which condemned it` no month condemns
  !parties.every(({ name }) => TIME.test(name)) &&
  (parties.some(({ actor }) => actor !== null) || canSpeak(reading.knowledge, sentence, head));

/** The same by the words alone, without asking who is meant. */
export const canSpeak = (knowledge: Knowledge, sentence: ReadSentence, head: number): boolean => {
  const token = sentence.tokens[head]!;
  // `the daily reported`
  const named = token.upos === 'NOUN' && sayerWords(knowledge).has(token.lemma.toLowerCase());
  if (TIME.test(token.text)) return false;
  if (!named && sentence.timexes.some(({ start, end }) => start <= token.start && token.end <= end)) return false;
  // `some in the party`, `many of them`
  if (/^(?:another|others)$/i.test(token.text)) return true;
  if (token.upos === 'DET' || (token.upos === 'ADJ' && sentence.tokens[head + 1]?.upos === 'ADP'))
    return /^(?:many|some|both|those|all|none|few|several|most)$/i.test(token.text);
  if (token.upos === 'PRON')
    return /^(?:he|she|they|we|i|who|him|her|them|us|it|which|many|some|others|both|those|all|none|you)$/i.test(
      token.text,
    );
  if (
    token.upos === 'PROPN' ||
    sentence.names.some(({ first, last, type }) => first <= head && head <= last && type !== 'MISC')
  )
    return true;
  // `…, Trend reports`: a common noun written large is a name
  if (token.upos === 'NOUN' && head > 0 && /^\p{Lu}\p{Ll}/u.test(token.text)) return true;
  if (/^one$/i.test(token.text)) {
    // `one of the ministers`, not `one of the blows`
    const of = sentence.tokens[head + 1];
    return of?.text === 'of' && of.head > head && canSpeak(knowledge, sentence, of.head);
  }
  if (token.upos === 'NUM' || /^\p{Lu}{2,}$/u.test(token.text)) return true;
  const noun = token.lemma.toLowerCase();
  if (noun === 'tank')
    return sentence.tokens.slice(Math.max(0, head - 2), head).some(({ text }) => /^think$/i.test(text));
  const words = partyWords(knowledge);
  return (
    words.offices.has(noun) ||
    words.bodies.has(noun) ||
    words.governments.has(noun) ||
    personNouns(knowledge).has(noun) ||
    sayerWords(knowledge).has(noun) ||
    sayerWords(knowledge).has(token.text.toLowerCase()) ||
    EVIDENCE(knowledge).has(noun) ||
    PERSON_ENDING.test(noun) ||
    /^(?:side|leader|party)$/.test(noun)
  );
};
