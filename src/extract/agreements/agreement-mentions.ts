import type { Span } from '../../kinds/span.ts';
import type { Token } from '../../language/sentence.ts';
import { wordsBetween } from '../phrase.ts';
import type { ReadSentence } from '../reading.ts';
import type { AgreementCodebook } from './agreement-codebook.ts';
import { calledThe, calledThis } from './called-back.ts';
import { acronymBehind, behindBrackets, extendedEnd } from './mention-ends.ts';
import { type NameCore, namedBy } from './named-by.ts';
import { norms } from './norms.ts';
import { isYear, singular } from './noun-phrase.ts';
import { isDate } from './phrase-end.ts';

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
  /** `this Treaty`, `the Accord`: means one that was named before */
  readonly back: 'this' | 'the' | null;
  /** by which the text calls it from here on: `Memorandum of Understanding (MoU)` */
  readonly acronym: string | null;
}

/** A name of the packs in a sentence, as token indexes. */
export interface KnownName {
  readonly first: number;
  readonly last: number;
  readonly agreements: readonly string[];
}

/** By what agreements are named in a sentence. */
export interface AgreementNames {
  readonly known: readonly KnownName[];
  /** by which the text calls agreements that it has named in full */
  readonly acronyms: ReadonlySet<string>;
  readonly codebook: AgreementCodebook;
}

/**
 * The mentions of a sentence that name an agreement, in order, without overlaps. Bare words for it (`the agreement`,
 * `a new treaty`) name none.
 */
export const agreementMentions = (
  text: string,
  { tokens, timexes }: ReadSentence,
  { known: knownNames, acronyms, codebook }: AgreementNames,
): readonly AgreementMention[] => {
  const dates = timexes.filter(({ type }) => type === 'DATE');
  const found: AgreementMention[] = [];
  for (const { first, last, agreements } of knownNames) {
    const head = tokens.findLastIndex((token, i) => i >= first && i <= last && codebook.nouns.has(singular(token)));
    const end = head < 0 ? last : extendedEnd({ tokens, head, noun: singular(tokens[head]!), codebook }, last);
    found.push(widened(text, tokens, { first, last: end, head: last, known: agreements }, dates, codebook));
  }
  for (let i = 0; i < tokens.length; i++) {
    if (found.some((mention) => mention.first <= i && i <= mention.last)) continue;
    const own = calledThis(tokens, i, codebook);
    const named =
      own ??
      acronymAt(tokens, i, acronyms) ??
      ofYear(tokens, i, codebook) ??
      namedBy(tokens, i, codebook) ??
      norms(text, tokens, i, codebook);
    const dated = named ? null : datedNoun(tokens, i, codebook);
    const again = named || dated ? null : calledThe(tokens, i, codebook);
    const core = named ?? dated ?? again;
    if (!core) continue;
    const mention: AgreementMention = {
      ...widened(text, tokens, { ...core, known: [] }, dates, codebook),
      bare: dated !== null,
      back: own ? 'this' : again ? 'the' : null,
    };
    const overlapping = found.findIndex((other) => mention.first <= other.last && other.first <= mention.last);
    if (overlapping < 0) found.push(mention);
    i = Math.max(i, mention.last);
  }
  return found.sort((a, b) => a.first - b.first);
};

/** `the GATT`, `this MOU`; not `a GATT spokesman`. */
const acronymAt = (tokens: readonly Token[], at: number, acronyms: ReadonlySet<string>): NameCore | null => {
  const { text, deprel } = tokens[at]!;
  if (!acronyms.has(text) || (deprel === 'compound' && !/^th(?:is|at)$/i.test(tokens[at - 1]?.text ?? ''))) return null;
  return { first: at, last: at, head: at };
};

/** `the statement of 3 May 2020`, `the agreement dated 9 June 1994`. */
const datedNoun = (tokens: readonly Token[], head: number, { byDate }: AgreementCodebook): NameCore | null => {
  if (!byDate.has(tokens[head]!.lemma.toLowerCase())) return null;
  const next = tokens[head + 1]?.text.toLowerCase();
  return (next === 'of' || next === 'dated') && isDate(tokens, head + 2) ? { first: head, last: head, head } : null;
};

/** `the Treaty of 1904`, `the agreement of 5 October 1995`: a year, or a day with its year, tells which one. */
const ofYear = (tokens: readonly Token[], head: number, { named }: AgreementCodebook): NameCore | null => {
  const noun = singular(tokens[head]!);
  if (!(named.has(noun) || TRUCE.test(noun)) || tokens[head - 1]?.upos !== 'DET') return null;
  const of = tokens[head + 1]?.text.toLowerCase();
  if (of === 'of' && isYear(tokens[head + 2])) return { first: head, last: head + 2, head };
  if ((of !== 'of' && of !== 'dated') || !isDate(tokens, head + 2)) return null;
  const day = tokens.slice(head + 2, head + 2 + LONGEST_DATE);
  const year = day.findIndex(isYear);
  return year > 0 &&
    day.slice(0, year).every(({ text }) => text === ',' || /^\d{1,2}(?:st|nd|rd|th)?$|^\p{Lu}/u.test(text))
    ? { first: head, last: head, head }
    : null;
};

const TRUCE = /^(?:ceasefire|cease-fire|truce)$/;

/** tokens of `October 5, 1995` */
const LONGEST_DATE = 4;

/** Adds a provision before it, a draft or package, and a date after it. */
const widened = (
  text: string,
  tokens: readonly Token[],
  core: NameCore & { readonly known: readonly string[] },
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
  // a name that ends inside of a date goes on to its end
  const day = dates.find(({ start, end }) => start <= tokens[last]!.start && end > tokens[last]!.end);
  while (day && last > core.head && (tokens[last + 1]?.end ?? Infinity) <= day.end) last++;
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
    back: null,
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
