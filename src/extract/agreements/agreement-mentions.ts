import type { Span } from '../../kinds/span.ts';
import type { Token } from '../../language/sentence.ts';
import { wordsBetween } from '../phrase.ts';
import type { AgreementCodebook } from './agreement-codebook.ts';
import { acronymBehind, behindBrackets, extendedEnd, isDate, rightEnd } from './mention-ends.ts';

/** Words that name an agreement: token indexes, and its provision where one is named. */
export interface AgreementMention {
  readonly first: number;
  readonly last: number;
  /** the noun, or the last word of the known name */
  readonly head: number;
  /** first token of the name itself, after `Article 4 of the` */
  readonly nameFirst: number;
  readonly provision: string | null;
  /** ids of the packs' agreements with this name */
  readonly known: readonly string[];
  /** `the statement of 3 May 2020`: names an agreement only where the packs know the one of that day */
  readonly bare: boolean;
  /** by which the text calls it from here on: `Memorandum of Understanding (MoU)` */
  readonly acronym: string | null;
}

/** A name of the packs in a sentence, as token indexes. */
export interface KnownName {
  readonly first: number;
  readonly last: number;
  readonly agreements: readonly string[];
}

/**
 * The mentions of a sentence that name an agreement, in order, without overlaps. Bare words for it (`the agreement`,
 * `a new treaty`) name none.
 */
export const agreementMentions = (
  text: string,
  tokens: readonly Token[],
  knownNames: readonly KnownName[],
  dates: readonly Span[],
  acronyms: ReadonlySet<string>,
  codebook: AgreementCodebook,
): readonly AgreementMention[] => {
  const found: AgreementMention[] = [];
  for (const { first, last, agreements } of knownNames) {
    const head = tokens.findLastIndex((token, i) => i >= first && i <= last && codebook.nouns.has(singular(token)));
    const end = head < 0 ? last : extendedEnd(tokens, head, last, singular(tokens[head]!), codebook);
    found.push(widened(text, tokens, { first, last: end, head: last, known: agreements }, dates, codebook));
  }
  for (let i = 0; i < tokens.length; i++) {
    if (found.some((mention) => mention.first <= i && i <= mention.last)) continue;
    const named = acronymAt(tokens, i, acronyms) ?? namedBy(tokens, i, codebook) ?? norms(text, tokens, i, codebook);
    const bare = named ? null : datedNoun(tokens, i, codebook);
    if (!named && !bare) continue;
    const mention = { ...widened(text, tokens, { ...(named ?? bare!), known: [] }, dates, codebook), bare: !named };
    const overlapping = found.findIndex((other) => mention.first <= other.last && other.first <= mention.last);
    if (overlapping < 0) found.push(mention);
    i = Math.max(i, mention.last);
  }
  return found.sort((a, b) => a.first - b.first);
};

/** `the GATT`, `this MOU`; not `a GATT spokesman`. */
const acronymAt = (tokens: readonly Token[], at: number, acronyms: ReadonlySet<string>): Core | null => {
  const { text, deprel } = tokens[at]!;
  if (!acronyms.has(text) || (deprel === 'compound' && !/^th(?:is|at)$/i.test(tokens[at - 1]?.text ?? ''))) return null;
  return { first: at, last: at, head: at };
};

/** `the statement of 3 May 2020`, `the agreement dated 9 June 1994`. */
const datedNoun = (tokens: readonly Token[], head: number, { byDate }: AgreementCodebook): Core | null => {
  if (!byDate.has(tokens[head]!.lemma.toLowerCase())) return null;
  const next = tokens[head + 1]?.text.toLowerCase();
  return (next === 'of' || next === 'dated') && isDate(tokens, head + 2) ? { first: head, last: head, head } : null;
};

interface Core {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** The noun phrase around the noun at `head` when it names an agreement. */
const namedBy = (tokens: readonly Token[], head: number, codebook: AgreementCodebook): Core | null => {
  const token = tokens[head]!;
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return null;
  const noun = isCeaseFire(tokens, head) ? 'cease-fire' : singular(token);
  if (!codebook.nouns.has(noun) && !codebook.proper.has(token.text.toLowerCase())) return null;
  // the noun inside a longer compound: `agreement text`, `treaty negotiations`
  const next = tokens[head + 1];
  if (next && (next.upos === 'NOUN' || next.upos === 'PROPN') && token.deprel === 'compound' && next.text !== '(')
    return null;
  const first = leftEnd(tokens, head);
  const modifiers = tokens.slice(first, head).filter((modifier) => modifier.text !== '-');
  const telling = modifiers.filter(
    (modifier) => !codebook.plain.has(modifier.text.toLowerCase()) && !/^(?:DET|NUM|SYM)$/.test(modifier.upos),
  );
  const last = rightEnd(tokens, head, noun, codebook);
  const names =
    isProperName(tokens, { first, head, noun, telling }, codebook) ||
    isMarked(tokens, { head, last, noun, modifiers }, codebook) ||
    isLaw(tokens, { first, head, noun, telling }, codebook) ||
    (codebook.named.has(noun) && !isOtherwise(token, noun, modifiers, codebook)
      ? telling.length > 0 || last > head || isOfWhole(tokens, first, codebook)
      : false);
  const owner = ownerBefore(tokens, head, first);
  // `Anan's peace plan`: a plan goes by the name of whoever put it forward
  if (names && owner !== null && codebook.put.has(noun)) return { first: owner, last, head };
  if (names) return { first: trimmedStart(tokens, first, head, telling.length), last, head };
  // `Norland's constitution`, `the Upper House's resolution`
  const marks = codebook.marked.get(noun);
  const owned =
    owner !== null &&
    (codebook.owned.has(noun) ||
      tokens.slice(owner, first).some(({ text }) => marks?.has(text.toLowerCase()) === true));
  return owned ? { first: owner, last, head } : null;
};

/** First token of the proper name whose the noun is. */
const ownerBefore = (tokens: readonly Token[], head: number, from: number): number | null => {
  const owner = tokens.find((token) => token.head === head && token.deprel === 'nmod:poss' && token.upos === 'PROPN');
  if (!owner || owner.index >= from) return null;
  let first = owner.index;
  while (/^NNPS?$/.test(tokens[first - 1]?.xpos ?? '')) first--;
  return first;
};

/** `cease-fire`, read as three words. */
const isCeaseFire = (tokens: readonly Token[], head: number): boolean =>
  /^fires?$/i.test(tokens[head]!.text) &&
  tokens[head - 1]?.text === '-' &&
  /^cease$/i.test(tokens[head - 2]?.text ?? '');

/** What is known of a noun phrase that may name an agreement. */
interface Phrase {
  readonly first: number;
  readonly head: number;
  readonly last: number;
  readonly noun: string;
  readonly modifiers: readonly Token[];
  /** modifiers that say which agreement is meant */
  readonly telling: readonly Token[];
}

/** `Freedom Support Act`, `Constitution of Norland`. */
const isProperName = (
  tokens: readonly Token[],
  { first, head, noun, telling }: Pick<Phrase, 'first' | 'head' | 'noun' | 'telling'>,
  codebook: AgreementCodebook,
): boolean => {
  const { text } = tokens[head]!;
  if (!codebook.proper.has(noun) && !codebook.proper.has(text.toLowerCase())) return false;
  if (head === 0 || !/^\p{Lu}/u.test(text) || sentenceStart(tokens, first, head)) return false;
  return telling.some((modifier) => /^[\p{Lu}\d]/u.test(modifier.text)) || /^of$/i.test(tokens[head + 1]?.text ?? '');
};

/** `peace plan`, `resolution of the Security Council`, `a plan for the transition of power`, `the Soviet constitution`. */
const isMarked = (
  tokens: readonly Token[],
  { head, last, noun, modifiers }: Pick<Phrase, 'head' | 'last' | 'noun' | 'modifiers'>,
  codebook: AgreementCodebook,
): boolean => {
  const marks = codebook.marked.get(noun);
  if (!marks) return false;
  const marked = [...modifiers, ...tokens.slice(head + 1, last + 1)].some(({ text }) => {
    const word = text.toLowerCase();
    return marks.has(word) || marks.has(word.split('-').at(-1) ?? '') || (marks.has('point') && /\wpoint$/.test(word));
  });
  if (marked) return true;
  if (codebook.owned.has(noun) && modifiers.some(({ text }) => /^\p{Lu}/u.test(text))) return true;
  if (last === head || noun === 'principle') return false;
  // what is no more than decided on becomes a text by being adopted or signed
  return !codebook.made.has(noun) || codebook.making.has(tokens[tokens[head]!.head]?.lemma.toLowerCase() ?? '');
};

/** `the foreign agents law`: one law, where `maritime law` without an article is a field of it. */
const isLaw = (
  tokens: readonly Token[],
  { head, noun, telling }: Pick<Phrase, 'first' | 'head' | 'noun' | 'telling'>,
  codebook: AgreementCodebook,
): boolean =>
  codebook.determined.has(noun) &&
  telling.some(({ upos }) => upos === 'NOUN' || upos === 'PROPN') &&
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

const trimmedStart = (tokens: readonly Token[], first: number, head: number, telling: number): number => {
  let start = first;
  while (
    start < head &&
    telling > 0 &&
    /^(?:new|future|possible|potential|such|same|any|another|other|relevant|existing|said|draft|subsequent|further|mentioned|above-mentioned|aforementioned|multiple|similar|several|various|recent|fresh|previous|backed|proposed|latest)$/.test(
      tokens[start]!.text,
    )
  )
    start++;
  return start;
};

const singular = (token: Token): string => {
  const lemma = token.lemma.toLowerCase();
  if (token.xpos === 'NNPS' || (token.upos === 'PROPN' && /s$/.test(lemma)))
    return lemma.replace(/ies$/, 'y').replace(/s$/, '');
  return lemma;
};

/** First token of the noun phrase: adjectives, nouns, names, numbers and participles before the noun. */
const leftEnd = (tokens: readonly Token[], head: number): number => {
  let first = head;
  for (let i = head - 1; i >= 0 && i >= head - 10; i--) {
    const token = tokens[i]!;
    const modifier =
      /^(?:ADJ|NOUN|PROPN|NUM)$/.test(token.upos) ||
      (token.upos === 'VERB' && /^VB[ND]$|^VBG$/.test(token.xpos) && token.deprel === 'amod') ||
      (/^[-–]$/.test(token.text) && first === i + 1 && i > 0 && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[i - 1]!.upos));
    // Comprehensive and Enhanced Partnership Agreement
    const joint = token.text === 'and' && isCapital(tokens[i - 1]) && isCapital(tokens[i + 1]) && first === i + 1;
    // United Nations Framework Convention: a capital inside a name, whatever the tagger makes of it
    const named =
      first < head &&
      isCapital(token) &&
      isCapital(tokens[first]) &&
      i > 0 &&
      !/^(?:ADP|PRON|SCONJ|PUNCT)$/.test(token.upos);
    if (!modifier && !joint && !named) break;
    if (!named && (token.deprel.startsWith('nsubj') || token.deprel === 'root')) break;
    first = i;
  }
  while (first < head && tokens[first]!.text === '-') first++;
  return first;
};

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && token.upos !== 'DET';

/** `the norms and principles of international law`, `the values of the Council of Europe`. */
const norms = (text: string, tokens: readonly Token[], at: number, codebook: AgreementCodebook): Core | null => {
  if (!codebook.norms.has(tokens[at]!.lemma.toLowerCase()) || tokens[at]!.upos !== 'NOUN') return null;
  let head = at;
  while (
    /^(?:and|,)$/.test(tokens[head + 1]?.text ?? '') &&
    codebook.norms.has(tokens[head + 2]?.lemma.toLowerCase() ?? '')
  )
    head += 2;
  if (tokens[head + 1]?.text.toLowerCase() !== 'of') return null;
  const object = /^the$/i.test(tokens[head + 2]?.text ?? '') ? head + 3 : head + 2;
  const words = wordsBetween(text, tokens, object, Math.min(object + 2, tokens.length - 1)).toLowerCase();
  const law = codebook.law.find((phrase) => words.startsWith(phrase));
  if (law) return { first: at, last: object + law.split(' ').length - 1, head };
  if (!/^(?:value|principle)s?$/.test(tokens[at]!.text.toLowerCase()) || tokens[object]?.upos !== 'PROPN') return null;
  let last = object;
  while (tokens[last + 1]?.upos === 'PROPN' || (tokens[last + 1]?.text === 'of' && tokens[last + 2]?.upos === 'PROPN'))
    last++;
  return last > object ? { first: at, last, head } : null;
};

/** Adds a provision before it, a draft or package, and a date after it. */
const widened = (
  text: string,
  tokens: readonly Token[],
  core: Core & { readonly known: readonly string[] },
  dates: readonly Span[],
  codebook: AgreementCodebook,
): AgreementMention => {
  let { first, last } = core;
  // the November 9/10, 2020 Trilateral Statement
  const dated = dates.find((date) => date.start < tokens[first]!.start && date.end >= tokens[first]!.start - 1);
  if (dated) while (first > 0 && tokens[first - 1]!.start >= dated.start) first--;
  let before = first - 1;
  if (/^(?:the|a|an|this|that)$/i.test(tokens[before]?.text ?? '')) before--;
  let provision: string | null = null;
  if (tokens[before]?.text.toLowerCase() === 'of') {
    const noun = tokens[before - 1];
    if (noun && codebook.whole.has(noun.lemma.toLowerCase())) {
      first = before - 1;
      while (tokens[first - 1]?.upos === 'ADJ' || tokens[first - 1]?.deprel === 'amod') first--;
    }
    const end = behindBrackets(tokens, before - 1);
    const found = provisionBefore(tokens, end, codebook);
    if (found !== null) {
      provision = wordsBetween(text, tokens, found, end);
      first = found;
    }
  }
  const of = tokens[last + 1]?.text.toLowerCase();
  if ((of === 'of' || of === 'dated') && isDate(tokens, last + 2)) {
    last += 2;
    while (last + 1 < tokens.length && isDatePart(tokens, last + 1)) last++;
    if (tokens[last]!.text === ',') last--;
  }
  // a known name that ends in a day, and the year behind it
  if (/^\d{1,2}$/.test(tokens[last]!.text)) {
    const year = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
    if (/^(?:19|20)\d\d$/.test(tokens[year]?.text ?? '')) last = year;
  }
  const acronym = acronymBehind(tokens, core.head, last);
  if (acronym) last += 3;
  return {
    first,
    last,
    head: core.head,
    nameFirst: core.first,
    provision,
    known: core.known,
    bare: false,
    acronym,
  };
};

const isDatePart = (tokens: readonly Token[], at: number): boolean => {
  const { text } = tokens[at]!;
  if (/^[-–/]$/.test(text)) return /^\d/.test(tokens[at + 1]?.text ?? '');
  if (text === ',') return /^(?:19|20)\d\d$/.test(tokens[at + 1]?.text ?? '');
  return /^\d{1,4}(?:st|nd|rd|th)?(?:[-–/]\d+)?$/.test(text) || isDate(tokens, at) || /^(?:st|nd|rd|th)$/.test(text);
};

/** First token of `Article 4`, `the 9th section`, `paragraph 8(2)` that ends at `last`; null when none does. */
const provisionBefore = (tokens: readonly Token[], last: number, codebook: AgreementCodebook): number | null => {
  for (let i = last; i >= Math.max(0, last - 6); i--) {
    const token = tokens[i]!;
    if (
      !codebook.provisions.has(token.lemma.toLowerCase()) &&
      !codebook.provisions.has(token.text.toLowerCase().replace(/s$/, ''))
    )
      continue;
    const numbered = tokens.slice(i + 1, last + 1).some((part) => /^[\divx]+/i.test(part.text));
    if (numbered) return i;
    const ordinal = tokens[i - 1];
    if (i === last && ordinal && (/^\d+(?:st|nd|rd|th)$/.test(ordinal.text) || ordinal.feats.includes('NumType=Ord')))
      return i - 1;
    return null;
  }
  return null;
};
