import { IRREGULAR_PAST } from '../../language/english/lemmatizer/irregular-past.ts';
import type { Token } from '../../language/sentence.ts';
import type { EventCodebook } from './codebook/event-codebook.ts';

/** What a word is by its own form and place, where the tagger gives it another tag or lemma; null where all is well. */
export const wordByForm = (tokens: readonly Token[], token: Token, codebook: EventCodebook): Token | null =>
  joinedByHyphen(tokens, token, codebook) ??
  subjectOfJoined(tokens, token, codebook) ??
  nameOfMany(token) ??
  militaryThatActs(tokens, token) ??
  missingPeople(tokens, token) ??
  verbOfToll(tokens, token) ??
  numberOfToll(tokens, token) ??
  pastAsBase(tokens, token);

/** `sit-in`, `build-up`, `test-fired`: parted at the hyphen the words are one of the codebook, whose lemma the last bears. */
const joinedByHyphen = (tokens: readonly Token[], token: Token, codebook: EventCodebook): Token | null => {
  const { index, text, lemma, upos, start } = token;
  const hyphen = tokens[index - 1];
  const first = tokens[index - 2];
  if (hyphen?.text !== '-' || first === undefined || hyphen.start !== first.end || hyphen.end !== start) return null;
  const joined = (last: string): string => `${first.text}-${last}`.toLowerCase();
  if (upos === 'VERB') return codebook.patternsOf(joined(lemma)).length > 0 ? { ...token, lemma: joined(lemma) } : null;
  const singular = [text, text.replace(/s$/i, '')].find((one) => codebook.nounsOf(joined(one)).length > 0);
  if (singular === undefined) return null;
  const noun: Token = { ...token, upos: 'NOUN', xpos: singular === text ? 'NN' : 'NNS', lemma: joined(singular) };
  // `staged a sit-in in front of the court`, where the parse takes the second part for a preposition
  const verb = tokens.findLast(({ index: at, upos: tag }) => at < index - 2 && at > index - 6 && tag === 'VERB');
  return /^(?:case|advmod)$/.test(token.deprel) && verb !== undefined
    ? { ...noun, head: verb.index, deprel: 'obj' }
    : noun;
};

/** `Ostria test-fired a rocket`: what hangs on the first part of the verb is its subject. */
const subjectOfJoined = (tokens: readonly Token[], token: Token, codebook: EventCodebook): Token | null => {
  const first = tokens[token.head];
  const verb = tokens[token.head + 2];
  if (!/^(?:NOUN|PROPN)$/.test(token.upos) || token.index !== token.head - 1 || first?.head !== verb?.index)
    return null;
  if (verb?.upos !== 'VERB' || joinedByHyphen(tokens, verb, codebook) === null) return null;
  return { ...token, head: verb.index, deprel: 'nsubj' };
};

/** `the Houthis`: a name of many that the tagger has never met. */
const nameOfMany = (token: Token): Token | null =>
  token.xpos === 'DT' && token.index > 0 && /^\p{Lu}\p{Ll}+s$/u.test(token.text) && token.text !== 'This'
    ? { ...token, upos: 'PROPN', xpos: 'NNPS', lemma: token.text }
    : null;

/** `Ostria’s military bombs a village`, `the general blamed Norland`: before a verb it is a noun. */
const militaryThatActs = (tokens: readonly Token[], token: Token): Token | null =>
  /^(?:military|general)$/.test(token.text) &&
  token.upos === 'ADJ' &&
  /^(?:VERB|AUX)$/.test(tokens[token.index + 1]?.upos ?? '')
    ? { ...token, upos: 'NOUN', xpos: 'NN' }
    : null;

/** `Four people are missing`: it is what they are, not what they do. */
const missingPeople = (tokens: readonly Token[], token: Token): Token | null => {
  const isState = ({ text, xpos, index }: Token): boolean =>
    text === 'missing' &&
    xpos === 'VBG' &&
    !tokens.some((other) => other.head === index && other.deprel === 'obj') &&
    tokens.some((other) => other.head === index && other.lemma === 'be');
  if (isState(token)) return { ...token, upos: 'ADJ', xpos: 'JJ', lemma: 'missing' };
  const above = token.lemma === 'be' && token.deprel === 'aux' ? tokens[token.head] : undefined;
  return above && isState(above) ? { ...token, deprel: 'cop' } : null;
};

/** `kills 9 and wounds 25`: the second verb before its number. */
const isVerbOfToll = (tokens: readonly Token[], { index, text, upos, head }: Token): boolean =>
  /^(?:wounds|injures|kills|maims|hurts)$/.test(text) &&
  upos === 'NOUN' &&
  // `kills 4, wounds 12`
  (tokens[index - 1]?.upos === 'CCONJ' || (tokens[index - 1]?.text === ',' && tokens[index - 2]?.upos === 'NUM')) &&
  tokens[index + 1]?.upos === 'NUM' &&
  tokens[head]?.upos === 'VERB';

const verbOfToll = (tokens: readonly Token[], token: Token): Token | null =>
  isVerbOfToll(tokens, token)
    ? { ...token, upos: 'VERB', xpos: 'VBZ', lemma: token.text.replace(/s$/, ''), deprel: 'conj' }
    : null;

const numberOfToll = (tokens: readonly Token[], token: Token): Token | null => {
  if (token.upos !== 'NUM') return null;
  const before = tokens[token.index - 1];
  if (before !== undefined && isVerbOfToll(tokens, before)) return { ...token, head: before.index, deprel: 'obj' };
  const second = tokens[token.index + 2];
  return second !== undefined && isVerbOfToll(tokens, second) && token.head === second.index
    ? { ...token, head: second.head, deprel: 'obj' }
    : null;
};

/** `Police beat students`, `the raid cost six lives`: a form without ending behind one subject in the singular is a past tense. */
const pastAsBase = (tokens: readonly Token[], token: Token): Token | null => {
  const { index, text, xpos, deprel } = token;
  if (!/^VBP?$/.test(xpos) || !SAME_IN_PAST.has(text) || !/^(?:root|ccomp|conj|parataxis)/.test(deprel)) return null;
  const below = tokens.filter((other) => other.head === index);
  if (below.some((other) => /^(?:aux|mark|cop)/.test(other.deprel))) return null;
  const subject = below.find(
    (other) =>
      other.index < index && (other.deprel === 'nsubj' || (other.deprel === 'compound' && other.index === index - 1)),
  );
  if (subject === undefined || !/^NNP?$/.test(subject.xpos) || tokens.some(joinsTo(subject.index))) return null;
  return { ...token, xpos: 'VBD' };
};

const joinsTo =
  (subject: number) =>
  ({ head, deprel }: Token): boolean =>
    head === subject && deprel === 'conj';

/** Verbs whose past is their base form. */
const SAME_IN_PAST: ReadonlySet<string> = new Set([
  ...[...IRREGULAR_PAST].filter(([past, base]) => past === base).map(([past]) => past),
  'cost',
  'quit',
  'spread',
  'burst',
  'cast',
]);
