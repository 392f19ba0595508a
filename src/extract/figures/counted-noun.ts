import type { Token } from '../../language/sentence.ts';

/** What a number counts: token indexes of its noun phrase, without what follows the head. */
export interface CountedNoun {
  readonly head: number;
  /** first token of the phrase after the number */
  readonly first: number;
}

const MODIFIERS = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);
const SOME_OF = /^(?:the|these|those|its|their|our|his|her|my|your|all|whose|them|us|which|whom)$/i;

/**
 * The noun that a number counts: `13 new modular hospitals`, `3 of our servicemen`, `two military-purpose container
 * houses`. Reads the words after the number; the parser's head decides where the words leave it open.
 * @param after index of the first token after the number
 */
export const countedNoun = (tokens: readonly Token[], number: readonly number[], after: number): CountedNoun | null => {
  let first = after;
  if (tokens[first]?.text.toLowerCase() === 'of') {
    first++;
    while (SOME_OF.test(tokens[first]?.text ?? '')) first++;
    if (tokens[first]?.upos === 'NUM') first++;
  }
  const governed = number.map((index) => tokens[index]).find((token) => token?.deprel === 'nummod')?.head ?? -1;
  let head = -1;
  for (let i = first; i < tokens.length && i < first + 9; i++) {
    const token = tokens[i]!;
    const noun = token.upos === 'NOUN' || token.upos === 'PROPN';
    if (noun) head = i;
    else if (!continues(tokens, i, first)) break;
    if (noun && isPlural(token) && !runsOn(tokens, i, governed)) break;
  }
  if (head < 0) return null;
  if (governed > head && governed <= head + 2 && tokens[governed]?.upos === 'NOUN') head = governed;
  return { head, first };
};

const continues = (tokens: readonly Token[], at: number, first: number): boolean => {
  const token = tokens[at]!;
  // a word that is part of the noun, whatever its class is taken for: `mine victims`
  if (MODIFIERS.has(token.upos) || token.deprel === 'compound' || /^NNPS?$/.test(token.xpos)) return true;
  if (token.text === '-' || token.text === '–' || token.text === '’s' || token.text === "'s") return at > first;
  // detained activists, internally displaced persons, liberated territories
  if (token.upos === 'VERB' && (token.xpos === 'VBN' || token.xpos === 'VBG' || token.xpos === 'VBD'))
    return MODIFIERS.has(tokens[at + 1]?.upos ?? '') && (token.deprel === 'amod' || tokens[at + 1]?.deprel !== 'obj');
  if (token.upos === 'ADV') return MODIFIERS.has(tokens[at + 1]?.upos ?? '') || tokens[at + 1]?.xpos === 'VBN';
  if (token.text === ',' || token.text.toLowerCase() === 'and')
    return tokens[at - 1]?.upos === 'ADJ' && tokens[at + 1]?.upos === 'ADJ' && at > first;
  return token.text === '"' || token.text === '“' || token.text === '”' || token.text === '‘' ? at === first : false;
};

/** After a plural noun the phrase goes on only when the parser says so: `sports clubs`, but not `300 soldiers Friday`. */
const runsOn = (tokens: readonly Token[], at: number, governed: number): boolean => {
  const next = tokens[at + 1];
  if (!next || (next.upos !== 'NOUN' && next.upos !== 'PROPN')) return false;
  return tokens[at]!.deprel === 'compound' || governed === at + 1;
};

/** By the tag or the features of the word, whichever the parser got right. */
export const isPlural = (token: Token): boolean =>
  token.xpos === 'NNS' || token.xpos === 'NNPS' || /Number=Plur/.test(token.feats);
