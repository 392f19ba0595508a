import type { Token } from '../../language/sentence.ts';
import type { AgreementCodebook } from './agreement-codebook.ts';
import { isUnattained } from './is-unattained.ts';
import { rightEnd } from './mention-ends.ts';
import { isCapital, isYear, leftEnd, ownerBefore, singular } from './noun-phrase.ts';

/** The words of a name, as token indexes; `head` is its noun. */
export interface NameCore {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** What is known of a noun phrase that may name an agreement. */
interface Phrase extends NameCore {
  readonly noun: string;
  readonly modifiers: readonly Token[];
  /** modifiers that say which agreement is meant */
  readonly telling: readonly Token[];
}

/** The noun phrase around the noun at `head` when it names an agreement. */
export const namedBy = (tokens: readonly Token[], head: number, codebook: AgreementCodebook): NameCore | null => {
  const token = tokens[head]!;
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return null;
  const noun = isCeaseFire(tokens, head) ? 'cease-fire' : singular(token);
  if (!codebook.nouns.has(noun) && !codebook.proper.has(token.text.toLowerCase())) return null;
  const first = leftEnd(tokens, head, codebook);
  const modifiers = tokens.slice(first, head).filter((modifier) => modifier.text !== '-');
  const telling = modifiers.filter(
    (modifier) =>
      isYear(modifier) ||
      (!codebook.plain.has(modifier.text.toLowerCase()) && !/^(?:DET|NUM|SYM)$/.test(modifier.upos)),
  );
  if (isInsideCompound(tokens, head, telling) || isOtherwise(token, noun, modifiers, codebook)) return null;
  if (codebook.named.has(noun) && !modifiers.some(isCapital) && isUnattained(tokens, head, codebook)) return null;
  const last = rightEnd({ tokens, head, noun, codebook });
  const phrase: Phrase = { first, last, head, noun, modifiers, telling };
  const owner = ownerBefore(tokens, head, first);
  if (names(tokens, phrase, codebook)) {
    // `Anan's peace plan`: a plan goes by the name of whoever put it forward
    if (owner !== null && codebook.put.has(noun)) return { first: owner, last, head };
    return { first: trimmedStart(tokens, phrase, codebook), last, head };
  }
  // `Norland's constitution`, `the Upper House's resolution`
  const marks = codebook.marked.get(noun);
  const owned =
    owner !== null &&
    (codebook.owned.has(noun) ||
      tokens.slice(owner, first).some(({ text }) => marks?.has(text.toLowerCase()) === true));
  return owned ? { first: owner, last, head } : null;
};

const names = (tokens: readonly Token[], phrase: Phrase, codebook: AgreementCodebook): boolean => {
  const { first, last, head, noun, telling } = phrase;
  if (isProperName(tokens, phrase, codebook) || isMarked(tokens, phrase, codebook)) return true;
  if (isLaw(tokens, phrase, codebook)) return true;
  if (!codebook.named.has(noun)) return false;
  return telling.length > 0 || last > head || isOfWhole(tokens, first, codebook);
};

/**
 * The noun inside a longer compound, `agreement text`, `treaty negotiations`, names nothing; a proper name does there too:
 * `the Lake Treaty talks`.
 */
const isInsideCompound = (tokens: readonly Token[], head: number, telling: readonly Token[]): boolean => {
  const token = tokens[head]!;
  const next = tokens[head + 1];
  if (!next || !/^(?:NOUN|PROPN)$/.test(next.upos) || token.deprel !== 'compound' || next.text === '(') return false;
  return !(isCapital(token) && /^\p{Ll}/u.test(next.text) && telling.some(isCapital));
};

/** `cease-fire`, read as three words. */
const isCeaseFire = (tokens: readonly Token[], head: number): boolean =>
  /^fires?$/i.test(tokens[head]!.text) &&
  tokens[head - 1]?.text === '-' &&
  /^cease$/i.test(tokens[head - 2]?.text ?? '');

/** `Freedom Support Act`, `Constitution of Norland`. */
const isProperName = (
  tokens: readonly Token[],
  { first, head, noun, telling }: Phrase,
  codebook: AgreementCodebook,
): boolean => {
  const { text } = tokens[head]!;
  if (!codebook.proper.has(noun) && !codebook.proper.has(text.toLowerCase())) return false;
  if (head === 0 || !/^\p{Lu}/u.test(text) || sentenceStart(tokens, first, head)) return false;
  return telling.some((modifier) => /^[\p{Lu}\d]/u.test(modifier.text)) || /^of$/i.test(tokens[head + 1]?.text ?? '');
};

/** `peace plan`, `resolution of the Security Council`, `a plan for the transition of power`, `the Soviet constitution`. */
const isMarked = (tokens: readonly Token[], phrase: Phrase, codebook: AgreementCodebook): boolean => {
  const { head, last, noun, modifiers } = phrase;
  const marks = codebook.marked.get(noun);
  if (!marks) return false;
  const marked = [...modifiers, ...tokens.slice(head + 1, last + 1)].some(({ text }) => {
    const word = text.toLowerCase();
    return marks.has(word) || marks.has(word.split('-').at(-1) ?? '') || (marks.has('point') && /\wpoint$/.test(word));
  });
  // `further mutual understanding` without an article is no text
  if (marked) return !(codebook.made.has(noun) && tokens[head]!.xpos === 'NN' && !isDetermined(tokens, head));
  if (codebook.owned.has(noun) && modifiers.some((modifier) => /^\p{Lu}/u.test(modifier.text) || isYear(modifier)))
    return true;
  // `a three-day truce`, `the nationwide ceasefire`
  if (/^(?:truce|ceasefire|cease-fire)$/.test(noun) && modifiers.some((modifier) => tellsTruce(modifier, codebook)))
    return true;
  // `the five principles of good faith`: a set of principles goes by their number
  if (noun === 'principle') return /^of$/i.test(tokens[head + 1]?.text ?? '') && isSet(tokens, phrase, codebook);
  if (last === head) return isCalledAfter(tokens, head, noun, modifiers, codebook);
  // `a code of conduct` alone is a kind of text
  if (codebook.called.has(wordsFrom(tokens, head)) && last === head + 2)
    return isCapital(tokens[head]) || codebook.making.has(tokens[tokens[head]!.head]?.lemma.toLowerCase() ?? '');
  // what is no more than decided on becomes a text by being adopted or signed
  return !codebook.made.has(noun) || codebook.making.has(tokens[tokens[head]!.head]?.lemma.toLowerCase() ?? '');
};

const isDetermined = (tokens: readonly Token[], head: number): boolean =>
  tokens.some((token) => token.head === head && /^(?:det|nmod:poss|nummod)/.test(token.deprel));

const wordsFrom = (tokens: readonly Token[], head: number): string =>
  tokens
    .slice(head, head + 3)
    .map(({ text }) => text.toLowerCase())
    .join(' ');

/** How long it is to last, or for whom. */
const tellsTruce = ({ text, xpos }: Token, { lasting }: AgreementCodebook): boolean =>
  lasting.has(text.toLowerCase()) || (xpos === 'NN' && /^(?:hour|day|week|month|year)$/i.test(text));

/** `the five principles of good faith`, `principles of sovereignty and equality`. */
const isSet = (
  tokens: readonly Token[],
  { head, last, modifiers }: Phrase,
  { relations }: AgreementCodebook,
): boolean =>
  modifiers.some(({ upos }) => upos === 'NUM') ||
  (tokens[head]!.xpos === 'NNS' &&
    tokens.slice(head + 2, last + 1).some(({ lemma }) => relations.has(lemma.toLowerCase())));

/** `the Grau plan`: a plan that goes by a proper name. */
const isCalledAfter = (
  tokens: readonly Token[],
  head: number,
  noun: string,
  modifiers: readonly Token[],
  codebook: AgreementCodebook,
): boolean => {
  const [only] = modifiers;
  return (
    codebook.calledAfter.has(noun) &&
    modifiers.every(({ upos }) => upos === 'PROPN') &&
    only !== undefined &&
    /^the$/i.test(tokens[only.index - 1]?.text ?? '') &&
    tokens[head]!.xpos === 'NN'
  );
};

/** `the foreign agents law`, `the 2012 law`: one law, where `maritime law` without an article is a field of it. */
const isLaw = (tokens: readonly Token[], { head, noun, telling }: Phrase, codebook: AgreementCodebook): boolean =>
  codebook.determined.has(noun) &&
  telling.some((modifier) => modifier.upos === 'NOUN' || modifier.upos === 'PROPN' || isYear(modifier)) &&
  (tokens[head]!.xpos === 'NNS' ||
    tokens.some((token) => token.head === head && /^(?:det|nmod:poss)/.test(token.deprel)));

/** `customs protocols`, `the party convention`: small words that have another sense with these before them. */
const isOtherwise = (token: Token, noun: string, modifiers: readonly Token[], codebook: AgreementCodebook): boolean => {
  const others = codebook.otherwise.get(noun);
  return (
    others !== undefined && /^\p{Ll}/u.test(token.text) && modifiers.some(({ text }) => others.has(text.toLowerCase()))
  );
};

/** `a structured package of agreements`: the noun before `of` says which are meant. */
const isOfWhole = (tokens: readonly Token[], first: number, codebook: AgreementCodebook): boolean =>
  tokens[first - 1]?.text === 'of' &&
  codebook.whole.has(tokens[first - 2]?.lemma.toLowerCase() ?? '') &&
  /^(?:ADJ|VERB)$/.test(tokens[first - 3]?.upos ?? '');

/** A name is no name when its capitals are only those of the sentence's first word. */
const sentenceStart = (tokens: readonly Token[], first: number, head: number): boolean =>
  first === 0 && head === 1 && tokens[0]!.upos !== 'PROPN';

/** Where the name begins behind words that say nothing of which it is: `another draft peace treaty`. */
const trimmedStart = (
  tokens: readonly Token[],
  { first, head, telling }: Phrase,
  { leading }: AgreementCodebook,
): number => {
  let start = first;
  while (start < head && telling.length > 0 && leading.has(tokens[start]!.text)) start++;
  return start;
};
