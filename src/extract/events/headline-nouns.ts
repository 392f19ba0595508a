import type { Token } from '../../language/sentence.ts';
import type { EventCodebook } from './codebook/event-codebook.ts';

/**
 * `Clashes in the port between dockers and police`: a word in -s that opens a sentence, with nobody before it and nothing
 * it is done to, is a noun of the codebook in the plural, whatever the parse takes it for. Null where it is none.
 */
export const withoutVerb = (tokens: readonly Token[], codebook: EventCodebook): readonly Token[] | null => {
  const root = tokens.find(({ head }) => head < 0);
  if (root?.upos !== 'VERB' || root.xpos !== 'VBZ') return null;
  const { index } = root;
  const opens = tokens.slice(0, index).every(({ upos, head }) => /^(?:ADJ|NUM)$/.test(upos) && head === index);
  const below = tokens.filter(({ head }) => head === index);
  if (
    !opens ||
    tokens[index + 1]?.upos !== 'ADP' ||
    below.some(({ deprel }) => /^(?:nsubj|expl|obj|xcomp|ccomp)/.test(deprel))
  )
    return null;
  const word = root.text.toLowerCase();
  const lemma = [word.replace(/s$/, ''), word.replace(/es$/, '')].find((one) => codebook.nounsOf(one).length > 0);
  if (lemma === undefined) return null;
  return tokens.map((token) => {
    if (token === root) return { ...root, upos: 'NOUN', xpos: 'NNS', lemma };
    return token.head === index && token.deprel === 'obl' ? { ...token, deprel: 'nmod' } : token;
  });
};
