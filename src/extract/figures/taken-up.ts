import type { Token } from '../../language/sentence.ts';
import { phraseOf } from '../phrase.ts';
import { isPlural } from './counted-noun.ts';
import type { FigureCodebook } from './figure-codebook.ts';
import type { Quantity } from './quantity.ts';
import type { Surroundings } from './surroundings.ts';
import { unitOfNoun } from './unit-of-noun.ts';

/** What a number counts that only an earlier sentence names. */
export interface TakenUp {
  readonly unit: string;
  readonly measure: string;
  /** last token of the figure’s span; null when it ends with the number */
  readonly last: number | null;
}

const PRONOUN = /^(?:them|these|those)$/i;
/** `puts their number at about 4,000` */
const NUMBER_OF_THEM = /^(?:their|its|the) (?:total )?(?:number|count|total|figure|toll|tally)$/i;
const MOST_BACK = 4;
const MOST_SENTENCES = 2;

/** The noun of the sentences before to which `23 of them` and `their number at about 4,000` point back. */
export const takenUp = (
  { reading, sentence, at, flat, codebook, persons }: Surroundings,
  quantity: Quantity,
): TakenUp | null => {
  const { tokens } = sentence;
  const first = flat.tokenAt(quantity.start);
  const after = flat.tokenAt(quantity.end - 1) + 1;
  const ofThem = tokens[after]?.text.toLowerCase() === 'of' && PRONOUN.test(tokens[after + 1]?.text ?? '');
  if (!ofThem && !isTheirNumber(tokens, first)) return null;
  for (let back = 0; back <= MOST_SENTENCES; back++) {
    const earlier = reading.sentences[at - back];
    if (earlier?.block !== sentence.block) return null;
    const until = back === 0 ? first : earlier.tokens.length;
    const noun = earlier.tokens.findLast(
      (token) => token.index < until && isAntecedent(token, earlier.tokens[token.index + 1], codebook),
    );
    if (noun)
      return {
        unit: codebook.people.has(noun.text.toLowerCase())
          ? 'persons'
          : unitOfNoun(earlier.tokens, noun.index, codebook, persons),
        measure: phraseOf(reading.text, earlier.tokens, noun.index),
        last: ofThem ? after + 1 : null,
      };
  }
  return null;
};

const isTheirNumber = (tokens: readonly Token[], first: number): boolean => {
  for (let i = first - 1; i >= Math.max(1, first - MOST_BACK); i--)
    if (NUMBER_OF_THEM.test(`${tokens[i - 1]!.text} ${tokens[i]!.text}`)) return true;
  return false;
};

/** A plural noun, or people named by what befell them that stand alone: `asks about its missing`. */
const isAntecedent = (token: Token, next: Token | undefined, codebook: FigureCodebook): boolean =>
  (token.upos === 'NOUN' && isPlural(token) && !codebook.noAntecedents.has(token.text.toLowerCase())) ||
  (codebook.people.has(token.text.toLowerCase()) &&
    /^(?:NOUN|ADJ)$/.test(token.upos) &&
    (next?.upos ?? 'PUNCT') === 'PUNCT');
