import type { NameSpan, NameType, Sentence, Token } from '../sentence.ts';
import type { RawToken } from './stages.ts';

/**
 * Names that the reader’s trees tear apart or take for clauses: `Kim Yong-su`, `Theresa May`, `Channel 4 News`, `Rights Watch`.
 * Each is read once more as one word that is a name for certain, and its words then stand under that.
 */
export const brokenNames = ({ tokens, names }: Sentence): readonly NameSpan[] =>
  names.filter(
    ({ type, first, last }) =>
      first < last &&
      last - first < LONGEST &&
      type !== 'MISC' &&
      (isSubject(tokens, first, last) || (type === 'PER' && !hasVerb(tokens, first, last))) &&
      isBroken(tokens, type, first, last),
  );

const LONGEST = 8;

/** Words that the reader knows as names of that kind. */
const KNOWN_NAME: Readonly<Record<NameType, string>> = { PER: 'Obama', ORG: 'NATO', LOC: 'France', MISC: 'NATO' };

/** `Ivo Lind Resigns`: in a headline the name that is found may hold the verb. */
const hasVerb = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first, last + 1).some(({ upos }) => /^(?:VERB|AUX)$/.test(upos));

/** Right before a finite verb. */
const isSubject = (tokens: readonly Token[], first: number, last: number): boolean =>
  /^(?:VB[DZPN]?|MD)$/.test(tokens[last + 1]?.xpos ?? '') && !/^(?:ADP|CCONJ|DET)$/.test(tokens[first - 1]?.upos ?? '');

const isBroken = (tokens: readonly Token[], type: NameType, first: number, last: number): boolean => {
  let outward = 0;
  for (let at = first; at <= last; at++) {
    const { upos, head } = tokens[at]!;
    if (isOdd(type, upos)) return true;
    if (upos !== 'PUNCT' && (head < first || head > last)) outward++;
  }
  return outward > 1;
};

/** The tokens with one word in the place of each of these names. */
export const withKnownNames = (tokens: readonly RawToken[], names: readonly NameSpan[]): readonly RawToken[] => {
  const nameAt = new Map(names.map((name) => [name.first, name]));
  const within = wordsWithin(names);
  return tokens.flatMap(({ text, start, end }, at) => {
    const name = nameAt.get(at);
    if (name) return { text: KNOWN_NAME[name.type], start, end: tokens[name.last]!.end };
    return within.has(at) ? [] : { text, start, end };
  });
};

/**
 * A sentence that was read so, with all the words of the names again: the first word of a person’s name and the last of
 * another’s stands for it (UD), and the others hang on that.
 * @param read of the sentence with these names as one word each
 * @param before the same sentence with the names torn apart
 */
export const withNamesSpelledOut = (read: Sentence, before: Sentence, names: readonly NameSpan[]): Sentence => {
  const nameAt = new Map(names.map((name) => [name.first, name]));
  const within = wordsWithin(names);
  const places = before.tokens.flatMap(({ index }) => {
    const name = nameAt.get(index);
    return within.has(index) ? [] : [name ? standsFor(name) : index];
  });
  const placeOf = new Map(places.map((place, at) => [place, read.tokens[at]!]));
  const tokens = before.tokens.map((token): Token => {
    const told = placeOf.get(token.index);
    const name = names.find(({ first, last }) => first <= token.index && token.index <= last);
    const head = told === undefined ? standsFor(name!) : told.head < 0 ? -1 : places[told.head]!;
    if (!name) return { ...token, ...told!, index: token.index, head };
    const deprel = told?.deprel ?? (token.upos === 'PUNCT' ? 'punct' : name.type === 'PER' ? 'flat' : 'compound');
    return isOdd(name.type, token.upos)
      ? { ...token, ...PROPER, lemma: token.text, head, deprel }
      : { ...token, head, deprel };
  });
  return { ...before, tokens };
};

/** Parts of speech that no word of a name has; a person’s has no common nouns and articles either. */
const isOdd = (type: NameType, upos: string): boolean =>
  /^(?:VERB|AUX|PRON|X|INTJ|ADV)$/.test(upos) || (type === 'PER' && /^(?:NOUN|DET)$/.test(upos));
const PROPER = { upos: 'PROPN', xpos: 'NNP', feats: 'Number=Sing' } as const;

const standsFor = ({ type, first, last }: NameSpan): number => (type === 'PER' ? first : last);

const wordsWithin = (names: readonly NameSpan[]): ReadonlySet<number> =>
  new Set(names.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + 1 + i)));
