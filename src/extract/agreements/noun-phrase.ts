import type { Token } from '../../language/sentence.ts';
import { isYearNumber } from '../../text/numbers/year-number.ts';
import type { AgreementCodebook } from './agreement-codebook.ts';

/** A noun that names an agreement: at token `head`, as `noun` in the singular. */
export interface NamingNoun {
  readonly tokens: readonly Token[];
  readonly head: number;
  readonly noun: string;
  readonly codebook: AgreementCodebook;
}

/** How far before its noun a name of an agreement may begin, in tokens. */
const FARTHEST_BEFORE = 10;

/** The noun's lemma in lower case; plurals inside names too (`Accords`). */
export const singular = (token: Token): string => {
  const lemma = token.lemma.toLowerCase();
  if (token.xpos === 'NNPS' || (token.upos === 'PROPN' && /s$/.test(lemma)))
    return lemma.replace(/ies$/, 'y').replace(/s$/, '');
  return lemma;
};

/** Whether a word is written large as names are; an article is not for that. */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && token.upos !== 'DET';

/** `1994`: a year says which agreement is meant. */
export const isYear = (token: Token | undefined): boolean => isYearNumber(token?.text ?? '');

/** First token of the noun phrase: adjectives, nouns, names, numbers and participles before the noun. */
export const leftEnd = (tokens: readonly Token[], head: number, codebook: AgreementCodebook): number => {
  let first = head;
  for (let i = head - 1; i >= 0 && i >= head - FARTHEST_BEFORE; i--) {
    const token = tokens[i]!;
    // `accused of violating agreements`: what is done with them
    if (token.xpos === 'VBG' && first === i + 1 && /^(?:ADP|SCONJ)$/.test(tokens[i - 1]?.upos ?? '')) break;
    // `…, Recalling resolution 1962`: a recital, not a word of the name
    if (token.xpos === 'VBG' && isCapital(token) && (i === 0 || tokens[i - 1]!.upos === 'PUNCT')) break;
    const modifier =
      /^(?:ADJ|NOUN|PROPN|NUM)$/.test(token.upos) ||
      isParticiple(token, codebook) ||
      (/^[-–]$/.test(token.text) && first === i + 1 && i > 0 && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[i - 1]!.upos));
    // Comprehensive and Enhanced Partnership Agreement
    const joint = token.text === 'and' && isCapital(tokens[i - 1]) && isCapital(tokens[i + 1]) && first === i + 1;
    // United Nations Framework Convention: a capital inside a name, whatever the tagger makes of it
    const named =
      first < head &&
      isCapital(token) &&
      isCapital(tokens[first]) &&
      i > 0 &&
      !/^(?:ADP|PRON|SCONJ|PUNCT)$/.test(token.upos);
    if (!modifier && !joint && !named) break;
    if (!named && (token.deprel.startsWith('nsubj') || token.deprel === 'root')) break;
    first = i;
  }
  while (first < head && tokens[first]!.text === '-') first++;
  return joinedStart(tokens, first, head, codebook);
};

/** `Norland-brokered`, `signed`; a past tense that the parse hangs on the noun is a verb before it: `adopted resolution 7`. */
const isParticiple = ({ upos, xpos, deprel, lemma }: Token, { making }: AgreementCodebook): boolean =>
  upos === 'VERB' &&
  /^VB[NDG]$/.test(xpos) &&
  deprel === 'amod' &&
  !(xpos === 'VBD' && making.has(lemma.toLowerCase()));

/** `a cessation of hostilities agreement`: the noun before `of` belongs to the name. */
const joinedStart = (tokens: readonly Token[], first: number, head: number, { joined }: AgreementCodebook): number =>
  first < head &&
  tokens[first - 1]?.text.toLowerCase() === 'of' &&
  joined.has(tokens[first - 2]?.lemma.toLowerCase() ?? '')
    ? first - 2
    : first;

/** First token of the proper name whose the noun is. */
export const ownerBefore = (tokens: readonly Token[], head: number, from: number): number | null => {
  const owner = tokens.find((token) => token.head === head && token.deprel === 'nmod:poss' && token.upos === 'PROPN');
  if (!owner || owner.index >= from) return null;
  let first = owner.index;
  while (/^NNPS?$/.test(tokens[first - 1]?.xpos ?? '')) first--;
  return first;
};
