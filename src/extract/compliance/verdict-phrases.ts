import type { Token } from '../../language/sentence.ts';
import type { Tree } from '../tree.ts';
import type { ComplianceCodebook } from './compliance-codebook.ts';

/** A phrase such as `in violation of` found in a sentence. */
export interface PhraseMatch {
  /** one past its last token */
  readonly to: number;
  readonly last: number;
  readonly verdict: 'kept' | 'broken';
  /** the noun that is the predicate, where the phrase itself has none */
  readonly noun: number | null;
}

/** `in line with its obligations`. */
export const namesOwn = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 5).some((token) => /^(?:obligation|commitment)s?$/i.test(token.text));

/** `are against the commitments it made`: only as the predicate, and directly before what is broken. */
const brokenNoun = (tokens: readonly Token[], at: number, codebook: ComplianceCodebook): Token | null => {
  const noun = tokens.slice(at + 1, at + 5).find((token) => codebook.undertakings.has(token.lemma.toLowerCase()));
  return noun && tokens.some((token) => token.head === noun.index && token.deprel === 'cop') ? noun : null;
};

/** The longest phrase that begins at `at`; a star takes one word or none. */
export const phraseAt = (tokens: readonly Token[], at: number, codebook: ComplianceCodebook): PhraseMatch | null => {
  const key = tokens[at]!.text.toLowerCase();
  if (key === 'against') {
    const noun = brokenNoun(tokens, at, codebook);
    return noun ? { to: at + 1, last: at, verdict: 'broken', noun: noun.index } : null;
  }
  if (!codebook.openings.has(key)) return null;
  for (const { words, verdict } of codebook.phrases) {
    let i = at;
    let matched = true;
    for (const word of words) {
      if (word === '*') {
        if (/^(?:ADJ|DET|ADV|NOUN)$/.test(tokens[i]?.upos ?? '')) i++;
        continue;
      }
      if (tokens[i]?.text.toLowerCase() !== word) {
        matched = false;
        break;
      }
      i++;
    }
    if (!matched) continue;
    // `talks within the framework of the treaty` keep to nothing; `it is within its framework` does
    const noun = key === 'within' ? predicateOf(tokens, at, i) : null;
    return key === 'within' && noun === null ? null : { to: i, last: i - 1, verdict, noun };
  }
  return null;
};

const predicateOf = (tokens: readonly Token[], first: number, to: number): number | null =>
  tokens.find(({ deprel, head }) => deprel === 'cop' && head >= first && head < to)?.head ?? null;

/** A noun of place or manner in a clause leads to the verb of the clause; a noun that tells the event itself stays. */
export const clauseHost = (tokens: readonly Token[], host: number): number => {
  let top = host;
  while (
    /^(?:nmod|conj|appos|compound|flat)/.test(tokens[top]!.deprel) &&
    tokens[top]!.head >= 0 &&
    tokens[tokens[top]!.head]!.upos !== 'VERB'
  )
    top = tokens[top]!.head;
  const head = tokens[top]!.head;
  return tokens[top]!.upos !== 'VERB' && tokens[top]!.deprel.startsWith('obl') && head >= 0 ? head : host;
};

/** The token outside the phrase that it hangs on; null when the phrase is the predicate itself. */
export const hostOf = (tokens: readonly Token[], noun: number, first: number, last: number): number | null => {
  let at = noun;
  for (let climbed = 0; climbed < 4; climbed++) {
    const head = tokens[at]!.head;
    if (head < 0) return null;
    if (tokens[at]!.deprel === 'ccomp' || tokens[at]!.deprel === 'conj' || tokens[at]!.deprel === 'advcl') return null;
    if (head < first || head > last + 8 || isClauseBehind(tokens, last, head)) return head;
    at = head;
  }
  return null;
};

/** `In breach of the truce, Norland closed the border`: the verb of the clause, behind the comma that ends the phrase. */
const isClauseBehind = (tokens: readonly Token[], last: number, head: number): boolean =>
  head > last &&
  tokens[head]!.upos === 'VERB' &&
  /^(?:VB[DPZ])$/.test(tokens[head]!.xpos) &&
  tokens.slice(last + 1, head).some(({ text }) => text === ',');

/** An event told as a noun (`the entrance of … vehicles of Armenia, contrary to …`): its start and whose it is. */
export const nominalHost = (tokens: readonly Token[], tree: Tree, host: number, first: number) => {
  let top = host;
  while (/^(?:nmod|conj|appos|compound)/.test(tokens[top]!.deprel) && tokens[tokens[top]!.head]?.upos === 'NOUN')
    top = tokens[top]!.head;
  const start = Math.min(first, tree.extent(top).first);
  const owner = tokens.findLast(
    (token) => token.index > top && token.index < host + 6 && token.upos === 'PROPN' && token.deprel.startsWith('nmod'),
  );
  return { first: start, party: owner?.index ?? null };
};
