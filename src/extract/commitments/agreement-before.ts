import type { AgreementFinding } from '../../kinds/agreement.ts';
import type { Draft } from '../../kinds/finding.ts';
import { classPattern } from '../class-pattern.ts';
import { type Reading, type ReadSentence, standsAlone } from '../reading.ts';
import { wordClass } from '../word-class.ts';

/** A mention of an agreement, and the place of its sentence among those of the text. */
export interface MetAgreement {
  readonly index: number;
  readonly mention: Draft<AgreementFinding>;
}

/**
 * `Under the deal, Norland must …`: the agreement that was named last, shortly before, as if it stood in these words; null
 * where the words name another sort of text (`under the truce` after a treaty on trade), and across entries of a chronicle.
 */
export const agreementBefore = (
  reading: Reading,
  sentence: ReadSentence,
  index: number,
  last: MetAgreement | null,
): Draft<AgreementFinding> | null => {
  if (!last || index - last.index > REACH) return null;
  if (standsAlone(reading, sentence) && reading.sentences[last.index]!.block !== sentence.block) return null;
  const found = UNDER_IT(reading.knowledge).exec(reading.text.slice(sentence.start, sentence.end));
  if (!found) return index - last.index === 1 ? underIt(reading, sentence, last) : null;
  const noun = found[1]!.toLowerCase();
  if (!ANY(reading.knowledge).has(noun) && !last.mention.name.toLowerCase().includes(noun)) return null;
  const end = sentence.start + found.index + found[0].length;
  return { ...last.mention, start: end - noun.length, end };
};

/** `Under it, each side must …`, right behind the sentence that names it. */
const underIt = (
  { text }: Reading,
  { start, end }: ReadSentence,
  { mention }: MetAgreement,
): Draft<AgreementFinding> | null => {
  const found = UNDER_PRONOUN.exec(text.slice(start, end));
  if (!found) return null;
  const last = start + found.index + found[0].length;
  return { ...mention, start: last - found[1]!.length, end: last };
};

const UNDER_PRONOUN = /^(?:under|according to|in accordance with)\s+(it|this|that|them)(?=,)/iu;

/** How many sentences back `the deal` leads. */
const REACH = 6;

const UNDER_IT = classPattern`\b(?:under|according to|pursuant to|in accordance with|in line with|as part of|terms of|required by|envisaged by|provided (?:for )?(?:by|in))\s+(?:the|this|that)\s+(?:\p{Ll}+\s+)?(${'nouns-of-agreements'})\b`;

/** Nouns that any agreement goes by. */
const ANY = wordClass('any-agreement');
