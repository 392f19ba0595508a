import type { NameSpan } from '../../language/sentence.ts';
import type { ReadSentence } from '../reading.ts';

/**
 * Whether the name of a state before a noun says whose it is, as the adjectives of other states do: `US strikes`, `UK
 * aid`, `the Norland-Ostria talks`. Any other name there may be what it is about: `the Norland question`.
 */
export const standsForAdjective = (sentence: ReadSentence, name: NameSpan): boolean =>
  ITS_OWN_ADJECTIVE.test(name.text) || isOneOfTwo(sentence, name);

const ITS_OWN_ADJECTIVE = /^(?:the )?(?:(?:\p{Lu}\.?){2,5}|United\s.+)$/u;

/** Joined by a hyphen to another name. */
const isOneOfTwo = ({ tokens }: ReadSentence, { first, last }: NameSpan): boolean => {
  const joins = (mark: number, other: number): boolean =>
    /^[-–—/]$/.test(tokens[mark]?.text ?? '') && tokens[other]?.upos === 'PROPN';
  return joins(last + 1, last + 2) || joins(first - 1, first - 2);
};
