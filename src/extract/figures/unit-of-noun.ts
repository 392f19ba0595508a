import type { Token } from '../../language/sentence.ts';
import { plural } from '../plural.ts';
import type { FigureCodebook } from './figure-codebook.ts';

/** Plural people by their nationality: Azerbaijanis, Armenians, Syrians. */
const isNationality = (token: Token): boolean =>
  (token.upos === 'PROPN' || /^\p{Lu}/u.test(token.text)) && /(?:ans|ians|is|ese|ks|zs|ds|nes)$/.test(token.text);

/** The normalised unit of a counted noun: `persons` for people, a compound that stays whole, else the plural noun. */
export const unitOfNoun = (
  tokens: readonly Token[],
  head: number,
  codebook: FigureCodebook,
  persons: ReadonlySet<string>,
): string => {
  const token = tokens[head]!;
  const word = token.text.toLowerCase();
  const lemma = token.lemma.toLowerCase();
  const before = tokens[head - 1];
  if (before) {
    const pair = `${before.text.toLowerCase()} ${word}`;
    const known = codebook.nouns.get(`${before.text.toLowerCase()} ${lemma}`);
    if (known) return known;
    if (codebook.compounds.has(pair)) return pair;
    if (codebook.compounds.has(plural(pair))) return plural(pair);
  }
  const stem = lemma.split('-').at(-1) ?? lemma;
  const known = codebook.nouns.get(lemma) ?? codebook.nouns.get(stem) ?? codebook.nouns.get(word);
  if (known) return known;
  if (isPerson(lemma, stem, word, persons) || isNationality(token)) return 'persons';
  return token.xpos === 'NNS' || token.xpos === 'NNPS' || word.endsWith('s') ? word : plural(word);
};

const isPerson = (lemma: string, stem: string, word: string, persons: ReadonlySet<string>): boolean =>
  persons.has(lemma) ||
  persons.has(stem) ||
  persons.has(word) ||
  (word.endsWith('men') && persons.has(`${word.slice(0, -3)}man`));
