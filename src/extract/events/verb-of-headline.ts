import type { Token } from '../../language/sentence.ts';
import type { HeadlineVerb } from './headline-verb.ts';
import type { VerbBook } from './verb-book.ts';

/** How far into a sentence its verb may stand, in tokens. */
const REACH = 30;

/**
 * The word between the noun phrases of a headline that the codebook has as a verb; null where none is. What stands behind
 * it says so, the surest sign first.
 * @param from the first token behind a label
 */
export const verbOfHeadline = (tokens: readonly Token[], from: number, codebook: VerbBook): HeadlineVerb | null => {
  const titled = isInTitleCase(tokens);
  for (const fits of [opensPhrase, isInfinitive, joinsVerb, standsBetweenNouns, isPreposition])
    for (let index = from + 1; index < Math.min(tokens.length - 1, from + REACH); index++) {
      const lemma = fits(tokens[index + 1]!, tokens) ? verbAt(tokens, from, index, codebook, titled) : null;
      if (lemma !== null) return { index, lemma };
    }
  return null;
};

/** `Gunmen open fire`, `Police use tear gas`: an adjective or noun with a subject and no form of `be` is a verb. */
export const isVerbWithSubject = (tokens: readonly Token[], { index, upos, xpos }: Token): boolean =>
  (upos === 'ADJ' || xpos === 'NN') &&
  tokens.some(({ head, deprel, index: at }) => head === index && deprel === 'nsubj' && at < index);

const opensPhrase = ({ upos, text }: Token): boolean =>
  /^(?:DET|NUM|PRON|PROPN|ADJ)$/.test(upos) ||
  /^(?:at|more|up|over|about|around|nearly|almost|some|several|dozens|hundreds|thousands)$/i.test(text);

/** `votes to suspend the member` */
const isInfinitive = ({ upos, text }: Token): boolean => upos === 'PART' && /^to$/i.test(text);

const isPreposition = ({ upos, text }: Token): boolean => upos === 'ADP' && !/^(?:of|between)$/i.test(text);

/** `Supporters attack and disperse pilgrims` */
const joinsVerb = ({ upos, index }: Token, tokens: readonly Token[]): boolean =>
  upos === 'CCONJ' && tokens[index + 1]?.upos === 'VERB' && /^VB[PZ]?$/.test(tokens[index + 1]!.xpos);

/** `Warplanes pound rebel positions`, `The council bans rallies`, `Norland issues air alert`: no plural stands before another noun as one of its words. */
const standsBetweenNouns = ({ upos, index }: Token, tokens: readonly Token[]): boolean => {
  const { upos: tag, xpos, deprel } = tokens[index - 1]!;
  const before = tokens[index - 2];
  if (upos !== 'NOUN' || before === undefined) return false;
  return (
    (tag === 'VERB' && xpos === 'VBZ') ||
    // `Gunmen in the province of Adel open fire`
    (before.upos === 'PROPN' &&
      index > 4 &&
      /^(?:nmod|obl|appos|compound|flat)/.test(before.deprel) &&
      /^(?:JJ|NN|VBP?)$/.test(xpos) &&
      isPluralWord(headOf(tokens))) ||
    // `Masked men in camouflage gear attack homes`
    (xpos === 'NN' && index > 3 && tokens.slice(0, index - 1).some(isPreposition) && isPluralWord(headOf(tokens))) ||
    // `Police in Riga fire tear gas`: whether who does it are several is asked of the verb
    (xpos === 'NN' && (isPluralWord(before) || (deprel === 'compound' && before.upos === 'PROPN'))) ||
    (xpos === 'NNS' && before.xpos === 'NNP' && index === 2)
  );
};

/** The first noun of a sentence that is no word of another one before it. */
const headOf = (tokens: readonly Token[]): Token =>
  tokens.find(
    ({ upos }, at) => /^(?:NOUN|PROPN)$/.test(upos) && !/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.upos ?? ''),
  ) ?? tokens[0]!;

const isPluralWord = ({ xpos, text }: Token): boolean => xpos === 'NNS' || /^(?:police|people|troops)$/i.test(text);

/** `Police Open Inquiry Over Fire at Mill` */
const isInTitleCase = (tokens: readonly Token[]): boolean => {
  const words = tokens.filter(({ text }) => /^\p{L}{4,}$/u.test(text));
  return words.length >= 4 && words.every(({ text }) => /^\p{Lu}/u.test(text));
};

/** The lemma of the verb that a token may be as the predicate of what stands before it, or null. */
const verbAt = (
  tokens: readonly Token[],
  from: number,
  at: number,
  codebook: VerbBook,
  titled: boolean,
): string | null => {
  const { upos, xpos, deprel } = tokens[at]!;
  const text = titled ? tokens[at]!.text.toLowerCase() : tokens[at]!.text;
  const before = tokens[at - 1]!;
  // `Amnesty International calls on Ostria`: an adjective with a capital ends a name
  const named =
    /^military$/i.test(before.text) ||
    (before.upos === 'ADJ' && tokens[at - 2]?.upos === 'PROPN' && /^\p{Lu}/u.test(before.text));
  if (!/^[a-z]+$/.test(text) || !(named || /^(?:NOUN|PROPN|NUM|PUNCT)$/.test(before.upos))) return null;
  if (before.upos === 'PUNCT' && !/^[,)]$/.test(before.text)) return null;
  const { lemma } = tokens[at]!;
  if (upos === 'VERB' && xpos === 'VBZ' && !/^(?:acl:relcl|conj|parataxis|ccomp)/.test(deprel))
    return codebook.patternsOf(lemma).length > 0 ? lemma : null;
  // `Police in Riga, Latvia, arrest four`: what is joined without a word for it
  const unjoined = deprel === 'conj' && !tokens.some((other) => other.head === at && other.deprel === 'cc');
  if (upos === 'VERB' && !((deprel === 'acl' || unjoined) && /^VBP?$/.test(xpos) && tokens[at - 1]!.text !== 'to'))
    return null;
  if (upos !== 'VERB' && !/^(?:NOUN|ADJ|ADV)$/.test(upos)) return null;
  // `Rival marches in the port`
  if (isPreposition(tokens[at + 1]!) && isBareNoun(tokens, at - 1, from)) return null;
  const plural = isPlural(tokens, from, at);
  const bases = plural
    ? [text]
    : text.endsWith('s')
      ? [text.slice(0, -1), text.replace(/(?:es|s)$/, ''), text.replace(/ies$/, 'y')]
      : [];
  // `gas` is no form of a verb `gas`
  return bases.find((base) => (plural || base !== text) && codebook.patternsOf(base).length > 0) ?? null;
};

/** A noun in the singular with nothing before it but adjectives, as it stands before another noun. */
const isBareNoun = (tokens: readonly Token[], at: number, from: number): boolean =>
  tokens[at]!.upos === 'NOUN' &&
  tokens[at]!.xpos === 'NN' &&
  tokens.slice(from, at).every(({ upos }) => upos === 'ADJ');

/** Whether the first noun of a phrase, or two joined by `and`, ask for a plural verb. */
const isPlural = (tokens: readonly Token[], from: number, to: number): boolean => {
  const phrase = tokens.slice(from, to);
  const head = phrase.find(
    ({ upos }, i) => /^(?:NOUN|PROPN)$/.test(upos) && !/^(?:NOUN|PROPN)$/.test(phrase[i + 1]?.upos ?? ''),
  );
  if (!head) return false;
  if (/^(?:NNS|NNPS)$/.test(head.xpos) || /^(?:police|people|troops|group|crowd|series)$/i.test(head.text)) return true;
  return phrase[phrase.indexOf(head) + 1]?.text === 'and';
};
