import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Token } from '../../language/sentence.ts';
import { besideSaid, perfectOfHad } from './clauses-read-again.ts';
import type { EventCodebook } from './codebook/event-codebook.ts';
import { wordByForm } from './words-by-form.ts';

/**
 * Words of a sentence that the parse gives another part of speech than their neighbours ask for: a noun with an object
 * is a verb (`governments pile criticism on him`), a gerund that acts is a noun (`fighting continues`). Null where all
 * is well.
 */
export const wordsReadAgain = (
  knowledge: Knowledge,
  tokens: readonly Token[],
  codebook: EventCodebook,
): readonly Token[] | null => {
  let changed = false;
  const result = tokens.map((token): Token => {
    const again =
      wordByForm(tokens, token, codebook) ??
      verbWithObject(tokens, token, codebook) ??
      actingGerund(tokens, token, codebook) ??
      describingGerund(tokens, token) ??
      describedByGerund(tokens, token) ??
      besideSaid(knowledge, tokens, token) ??
      perfectOfHad(knowledge, tokens, token);
    if (again !== null) changed = true;
    return again ?? token;
  });
  return changed ? result : null;
};

/** `clear the square and arrest dozens`: where it is joined to a noun, it belongs beside the verb of that noun. */
const verbWithObject = (tokens: readonly Token[], token: Token, codebook: EventCodebook): Token | null => {
  const { index, upos, xpos, text, deprel, head } = token;
  if (upos !== 'NOUN' || xpos !== 'NN' || !/^[a-z]+$/.test(text) || codebook.patternsOf(text).length === 0) return null;
  const below = tokens.filter((other) => other.head === index);
  if (/^(?:obj|iobj|obl|nsubj|nmod|compound)/.test(deprel)) return null;
  if (!below.some((other) => other.deprel === 'obj' && other.index > index)) return null;
  if (below.some((other) => /^(?:det|cop|nmod:poss|case)/.test(other.deprel))) return null;
  const verb: Token = { ...token, upos: 'VERB', xpos: 'VBP', lemma: text };
  if (deprel !== 'conj' || head < 0) return verb;
  const beside = tokens[head]!;
  const above = beside.head >= 0 ? tokens[beside.head]! : null;
  return beside.upos !== 'VERB' && above?.upos === 'VERB' ? { ...verb, head: above.index } : verb;
};

/** `fighting continues`, `shelling hits a hospital` */
const actingGerund = (tokens: readonly Token[], token: Token, codebook: EventCodebook): Token | null => {
  const { index, upos, xpos, text, deprel } = token;
  // `Fighting continues`, where the capital makes it a name
  const opens = index === 0 && upos === 'PROPN' && /ing$/.test(text);
  if (!(opens || (upos === 'VERB' && xpos === 'VBG')) || !/^[nc]subj/.test(deprel)) return null;
  const noun = text.toLowerCase();
  if (codebook.nounsOf(noun).length === 0) return null;
  if (tokens.some((other) => other.head === index && /^(?:nsubj|obj|aux|mark)/.test(other.deprel))) return null;
  return { ...token, upos: 'NOUN', xpos: 'NN', lemma: noun, deprel: deprel.replace(/^csubj/, 'nsubj') };
};

/** The subject of a gerund that stands as the subject of another verb: `a quake measuring 7 on the scale kills six`. */
const subjectOfGerund = (tokens: readonly Token[], { index, xpos, deprel }: Token): Token | null =>
  xpos === 'VBG' && /^nsubj/.test(deprel)
    ? (tokens.find((other) => other.head === index && other.deprel === 'nsubj' && other.index === index - 1) ?? null)
    : null;

const describingGerund = (tokens: readonly Token[], token: Token): Token | null => {
  const subject = subjectOfGerund(tokens, token);
  return subject && { ...token, head: subject.index, deprel: 'acl' };
};

const describedByGerund = (tokens: readonly Token[], token: Token): Token | null => {
  const gerund = token.deprel === 'nsubj' ? tokens[token.head] : undefined;
  return gerund && subjectOfGerund(tokens, gerund) === token
    ? { ...token, head: gerund.head, deprel: gerund.deprel }
    : null;
};
