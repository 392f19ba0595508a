import { IRREGULAR_PAST, ONLY_PAST } from '../../language/english/lemmatizer/irregular-past.ts';
import type { Token } from '../../language/sentence.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { wordClass } from '../word-class.ts';
import type { EventCodebook } from './codebook/event-codebook.ts';
import { withoutVerb } from './headline-nouns.ts';
import { wordsReadAgain } from './words-read-again.ts';

/**
 * News are told in the present tense, in which many verbs look like nouns: `A court in Oslo sentences two men`. Where
 * the parse finds no verb in a sentence but a verb of the codebook stands between two noun phrases, it is read as the
 * sentence’s verb, what is before it as its subject, what follows as its objects. The same reading where none is found.
 */
export const withHeadlineVerbs = (reading: Reading, codebook: EventCodebook): Reading => {
  let changed = false;
  const sentences = reading.sentences.map((sentence) => {
    const headline =
      withVerb(sentence.tokens, codebook, TAKEN_FROM(reading.knowledge)) ?? withoutVerb(sentence.tokens, codebook);
    const tokens = wordsReadAgain(reading.knowledge, headline ?? sentence.tokens, codebook) ?? headline;
    if (tokens === null) return sentence;
    changed = true;
    return { ...sentence, tokens } satisfies ReadSentence;
  });
  return changed ? { ...reading, sentences } : reading;
};

const TAKEN_FROM = wordClass('taken-from');

/** How far into a sentence its verb may stand. */
const REACH = 30;

/** Which words are verbs of a codebook. */
export interface VerbBook {
  patternsOf(lemma: string): { readonly length: number };
}

/**
 * The tokens of a sentence without a verb, with the one that stands between its noun phrases read as such; null where none does.
 * @param takenFrom participles behind which `of` says what somebody lost
 */
export const withVerb = (
  given: readonly Token[],
  codebook: VerbBook,
  takenFrom: ReadonlySet<string> = new Set(),
): readonly Token[] | null => {
  const tokens = withObjectForVerb(given);
  const root = tokens.find(({ head }) => head < 0);
  if (!root || tokens.length < 5) return null;
  if (root.upos === 'VERB') return root.index === 1 && tokens !== given && /ing$/.test(tokens[0]!.text) ? tokens : null;
  const passive = asPassive(tokens, root, codebook, takenFrom);
  if (passive !== null) return passive;
  if (tokens.some(({ head, deprel }) => head === root.index && /^(?:cop|aux)/.test(deprel))) return null;
  if (isVerbWithSubject(tokens, root) && codebook.patternsOf(root.text).length > 0)
    return tokens.map((token) => (token === root ? { ...root, upos: 'VERB', xpos: 'VBP' } : token));
  // a label, `2011 uprising: …`, stands before the sentence itself
  const colon = tokens.findIndex(({ text }) => text === ':');
  const from = colon > 0 && colon < 8 ? colon + 1 : 0;
  const past = asPastTense(tokens, root, from, codebook);
  if (past !== null) return rebuilt(tokens, from, past.index, past.lemma, root.index);
  const titled = isInTitleCase(tokens);
  for (const fits of [opensPhrase, isInfinitive, joinsVerb, standsBetweenNouns, isPreposition])
    for (let at = from + 1; at < Math.min(tokens.length - 1, from + REACH); at++) {
      const lemma = fits(tokens[at + 1]!, tokens) ? verbAt(tokens, from, at, codebook, titled) : null;
      if (lemma !== null) return rebuilt(tokens, from, at, lemma, root.index);
    }
  return null;
};

/** `Ostria cut ties`, where the plural behind an irregular past is taken for the verb. */
const withObjectForVerb = (tokens: readonly Token[]): readonly Token[] => {
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
const asPastTense = (
  tokens: readonly Token[],
  root: Token,
  from: number,
  codebook: VerbBook,
): { readonly index: number; readonly lemma: string } | null => {
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
const asPassive = (
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

/** `Gunmen open fire`, `Police use tear gas`: an adjective or noun with a subject and no form of `be` is a verb. */
const isVerbWithSubject = (tokens: readonly Token[], { index, upos, xpos }: Token): boolean =>
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

const tenseTag = ({ xpos, text }: Token, lemma: string): string => {
  if (IRREGULAR_PAST.get(text) === lemma) return 'VBD';
  if (/^VB[DN]$/.test(xpos) || (/ed$/.test(text) && lemma !== text)) return 'VBD';
  return lemma === text ? 'VBP' : 'VBZ';
};

const rebuilt = (
  tokens: readonly Token[],
  from: number,
  verb: number,
  lemma: string,
  root: number,
): readonly Token[] => {
  const isName = (at: number): boolean => /^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens[at]!.upos);
  const above = tokens[verb]!.head;
  const near = verb - 1;
  const joined = tokens[near]!.head >= verb && isName(near);
  const hasCase = (at: number): boolean => tokens.some(({ head, deprel }) => head === at && deprel === 'case');
  // `In a rebuke of the mayor, the council votes`: what stands behind a preposition is no subject
  let subject = root >= from && root < verb && !hasCase(root) ? root : -1;
  for (let at = from; at < verb && subject < 0; at++)
    if (isName(at) && !hasCase(at) && (tokens[at]!.head >= verb || tokens[at]!.head < from)) subject = at;
  if (subject < 0 || (joined && (above >= verb || above < from))) subject = joined ? near : subject;
  if (subject < 0) subject = near;
  let object = false;
  return tokens.map((token): Token => {
    const { index, head, upos, xpos, deprel } = token;
    const to = (governor: number, relation: string): Token => ({ ...token, head: governor, deprel: relation });
    if (index === verb)
      return { ...token, upos: 'VERB', xpos: tenseTag(token, lemma), lemma, head: -1, deprel: 'root' };
    if (index < from) return head < from && head >= 0 ? token : to(verb, 'parataxis');
    if (index < verb) {
      if (index === subject) return to(verb, 'nsubj');
      if (head >= from && head < verb) return token;
      if (isName(index) && hasCase(index)) return to(verb, 'obl');
      if (index === near && joined) return to(subject, 'nmod');
      return to(joined && near !== subject ? near : subject, deprel === 'root' ? 'dep' : deprel);
    }
    if (head > verb) return token;
    if (upos === 'PUNCT') return to(verb, 'punct');
    if (upos === 'VERB' || upos === 'AUX') {
      if (head === verb && deprel === 'conj') return token;
      return to(verb, xpos === 'VBG' || xpos === 'VBN' ? 'advcl' : xpos === 'VB' ? 'xcomp' : 'parataxis');
    }
    if (isName(index) && !hasCase(index)) {
      const { index: last } = tokens[index - 1]!;
      if (!object) {
        object = true;
        return to(verb, 'obj');
      }
      return tokens[last]!.upos === 'PROPN' && upos === 'PROPN' ? to(last, 'flat') : to(verb, 'obl:unmarked');
    }
    if (isName(index)) return to(verb, 'obl');
    return to(verb, /^(?:root|nmod|acl)/.test(deprel) ? 'advmod' : deprel);
  });
};
