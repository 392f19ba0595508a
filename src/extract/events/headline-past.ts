import { IRREGULAR_PAST, ONLY_PAST } from '../../language/english/lemmatizer/irregular-past.ts';
import type { Token } from '../../language/sentence.ts';
import type { HeadlineVerb } from './headline-verb.ts';
import type { VerbBook } from './verb-book.ts';

/** `Ostria cut ties`, where the plural behind an irregular past is taken for the verb. */
export const withObjectForVerb = (tokens: readonly Token[]): readonly Token[] => {
  const root = tokens.find(({ head }) => head < 0);
  const before = tokens[(root?.index ?? 0) - 1];
  if (root === undefined || before === undefined) return tokens;
  // `Police in Riga fire tear gas`
  if (root.text === 'gas' && before.text === 'tear' && root.upos === 'VERB')
    return tokens.map((token) => (token === root ? { ...root, upos: 'NOUN', xpos: 'NN' } : token));
  // `Fighting breaks out in the capital`
  if (
    root.index === 1 &&
    root.xpos === 'NNS' &&
    before.xpos === 'VBG' &&
    before.deprel === 'compound' &&
    tokens[2]?.upos === 'ADP'
  )
    return tokens.map((token) => {
      if (token === before)
        return { ...before, upos: 'NOUN', xpos: 'NN', lemma: before.text.toLowerCase(), deprel: 'nsubj' };
      if (token === root) return { ...root, upos: 'VERB', xpos: 'VBZ' };
      return token.head === 1 && token.deprel === 'nmod' ? { ...token, deprel: 'obl' } : token;
    });
  if (root.xpos !== 'VBZ' || !isIrregularPast(tokens, before)) return tokens;
  return tokens.map((token) => (token === root ? { ...root, upos: 'NOUN', xpos: 'NNS' } : token));
};

/** A past form without -ed that is taken for a noun or an adjective, right behind a noun that is no word of its phrase. */
const isIrregularPast = (tokens: readonly Token[], { index, text, upos }: Token): boolean =>
  IRREGULAR_PAST.has(text) &&
  /^(?:NOUN|ADJ)$/.test(upos) &&
  index > 0 &&
  (/^(?:NNS|NNPS?)$/.test(tokens[index - 1]!.xpos) ||
    tokens[index - 1]!.upos === 'PROPN' ||
    // `An earthquake shook the capital`
    (ONLY_PAST.has(text) && tokens[index - 1]!.upos === 'NOUN')) &&
  index + 1 < tokens.length;

/** `The senate ratified agreements`, where the parse takes the verb for a participle or adjective before the noun. */
export const asPastTense = (
  tokens: readonly Token[],
  root: Token,
  from: number,
  codebook: VerbBook,
): HeadlineVerb | null => {
  // other verbs stand in clauses below: `Norland sheltered families who had fled`
  const others = tokens.filter(
    ({ upos, deprel }) => upos === 'VERB' && !/^(?:amod|acl|advcl|xcomp|ccomp)/.test(deprel),
  );
  const whole = tokens.at(-1)!.text === '.' && others.length === 0;
  for (const token of tokens) {
    const { index, upos, xpos, deprel, head, text, lemma } = token;
    if (whole && index > from && isIrregularPast(tokens, token) && /^(?:amod|compound|nsubj|root)/.test(deprel)) {
      const irregular = IRREGULAR_PAST.get(text)!;
      if (codebook.patternsOf(irregular).length > 0) return { index, lemma: irregular };
    }
    // `Protesters calling for a vote clashed with police`
    if (whole && isPastBehindGerund(tokens, root, token) && codebook.patternsOf(lemma).length > 0)
      return { index, lemma };
    if (deprel !== 'amod' || (head !== root.index && !whole) || index <= from) continue;
    if (!/^(?:NOUN|PROPN|NUM)$/.test(tokens[index - 1]!.upos)) continue;
    // `Five arrested men released by the police`
    if (tokens[index - 1]!.upos === 'NUM' && tokens.some((other) => other.upos === 'VERB' && other !== token)) continue;
    const participle = whole && (xpos === 'VBN' || (upos === 'ADJ' && /ed$/.test(text)));
    if (xpos !== 'VBD' && !participle) continue;
    const lemmas = upos === 'ADJ' ? [text.slice(0, -1), text.slice(0, -2)] : [lemma];
    const known = lemmas.find((one) => codebook.patternsOf(one).length > 0);
    if (known !== undefined) return { index, lemma: known };
  }
  return null;
};

/** A participle behind what a gerund says of the noun that the parse takes for the whole: the past tense of that noun. */
const isPastBehindGerund = (tokens: readonly Token[], root: Token, { index, xpos, deprel }: Token): boolean =>
  xpos === 'VBN' &&
  deprel === 'advcl' &&
  root.xpos === 'NNS' &&
  tokens[index - 1]?.text !== ',' &&
  tokens[index + 1]?.upos === 'ADP' &&
  !tokens.some((other) => other.head === index && /^(?:aux|mark|nsubj)/.test(other.deprel)) &&
  tokens.some(
    (other) => other.head === root.index && other.deprel === 'acl' && other.xpos === 'VBG' && other.index < index,
  );

/** `has been relieved of his post`: a participle that is taken for an adjective is the verb of a passive. */
export const asPassive = (
  tokens: readonly Token[],
  root: Token,
  codebook: VerbBook,
  takenFrom: ReadonlySet<string>,
): readonly Token[] | null => {
  const { index, upos, text } = root;
  if (upos !== 'ADJ' || !/ed$/.test(text)) return null;
  const away = /^(?:of|from)$/i.test(tokens[index + 1]?.text ?? '');
  const been = tokens.find(
    ({ head, deprel, text: word }) =>
      head === index &&
      (deprel === 'aux:pass' || (away && deprel === 'cop' && (/^been$/i.test(word) || takenFrom.has(text)))),
  );
  const lemma = [text.slice(0, -1), text.slice(0, -2)].find((one) => codebook.patternsOf(one).length > 0);
  if (been === undefined || lemma === undefined) return null;
  return tokens.map((token) => {
    if (token === root) return { ...root, upos: 'VERB', xpos: 'VBN', lemma };
    if (token === been) return { ...been, deprel: 'aux:pass' };
    return token.head === index && token.deprel === 'nsubj' ? { ...token, deprel: 'nsubj:pass' } : token;
  });
};
