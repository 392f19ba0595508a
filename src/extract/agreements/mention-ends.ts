import type { Token } from '../../language/sentence.ts';
import type { AgreementCodebook } from './agreement-codebook.ts';
import { isCapital } from './noun-phrase.ts';

/**
 * The last token of a mention whose noun stands at `head`: what it is called (`of Understanding`, `“On …”`, `2231`), what
 * it is on or for, between whom and with whom.
 */
export const rightEnd = (tokens: readonly Token[], head: number, noun: string, codebook: AgreementCodebook): number => {
  return extendedEnd(tokens, head, calledEnd(tokens, head, noun, codebook), noun, codebook);
};

/** The last token of a mention that ends at `from` so far, with what it is on or for and between whom. */
export const extendedEnd = (
  tokens: readonly Token[],
  head: number,
  from: number,
  noun: string,
  codebook: AgreementCodebook,
): number => {
  let last = from === head ? (titleEnd(tokens, head) ?? from) : from;
  for (let turn = 0; turn < 4; turn++) {
    const next = contentEnd(tokens, head, last, noun, codebook) ?? partiesEnd(tokens, head, last, noun, codebook);
    if (next === null) return last;
    last = next;
  }
  return last;
};

/** `Memorandum of Understanding`, `Law “On Cooperation”`, `Charter of Paris`, `Resolution 2231`, `resolutions (822, 853)`. */
const calledEnd = (tokens: readonly Token[], head: number, noun: string, codebook: AgreementCodebook): number => {
  const key = tokens[head + 1]?.text.toLowerCase() ?? '';
  if (key === 'of' && codebook.called.has(`${noun} of ${tokens[head + 2]?.text.toLowerCase() ?? ''}`)) return head + 2;
  const titled = titleEnd(tokens, head);
  if (titled !== null) return titled;
  if (/^(?:signed|reached|concluded)$/.test(key)) return signedEnd(tokens, head);
  if (codebook.numbered.has(noun)) {
    const marked = /^(?:no|№|nos)\.?$/.test(key);
    const number = tokens[marked && tokens[head + 2]?.text === '.' ? head + 3 : marked ? head + 2 : head + 1];
    // `decree 45`, `Law 45`, `law No. 45`; `law 45 deputies` counts something
    const known = marked || /^(?:resolution|decree|unscr)$/.test(noun) || isCapital(tokens[head]);
    if (known && number && /^\d{1,5}(?:[/-]\d+)?$/.test(number.text) && !isYearOf(tokens, number.index))
      return furtherNumbersEnd(tokens, numberEnd(tokens, number.index));
  }
  if (key !== 'of' || isDate(tokens, head + 2)) return head;
  const capital = isCapital(tokens[head]);
  const from = tokens[head + 2]?.upos === 'DET' ? head + 3 : head + 2;
  const named = tokens[from]?.upos === 'PROPN' || (capital && isCapital(tokens[from]));
  if (!named || (!capital && noun !== 'resolution')) return head;
  return numbersEnd(tokens, capitalsEnd(tokens, from));
};

/** `Peace, Security and Cooperation`, `Friendship and the Border`: capitals, with what joins them. */
const capitalsEnd = (tokens: readonly Token[], from: number): number => {
  let last = from;
  for (;;) {
    if (isNamePart(tokens[last + 1])) last++;
    else if (/^(?:and|&)$/.test(tokens[last + 1]?.text ?? '') && isNamePart(tokens[last + 2])) last += 2;
    else if (tokens[last + 1]?.text === ',' && isNamePart(tokens[last + 2]) && isListed(tokens, last + 2)) last += 2;
    else return last;
  }
};

/** A capital that is part of a name, not the name of somebody who acts. */
const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && /^(?:PROPN|NOUN|ADJ)$/.test(token.upos);

/** Whether a list of capitals goes on to an `and` with one more. */
const isListed = (tokens: readonly Token[], from: number): boolean => {
  for (let i = from; i < Math.min(tokens.length - 1, from + LONGEST_LIST); i++) {
    if (/^(?:and|&)$/.test(tokens[i]!.text)) return isNamePart(tokens[i + 1]);
    if (tokens[i]!.text !== ',' && !isNamePart(tokens[i])) return false;
  }
  return false;
};

const LONGEST_LIST = 10;

/** `1970 (2011), 1973 (2011) and 2009`: more numbers of the same kind of text, each of three figures and more. */
const furtherNumbersEnd = (tokens: readonly Token[], last: number): number => {
  const at = /^(?:,|and)$/.test(tokens[last + 1]?.text ?? '') ? last + 2 : -1;
  const number = tokens[at]?.text === 'and' ? at + 1 : at;
  if (at < 0 || !/^\d{3,5}(?:[/-]\d+)?$/.test(tokens[number]?.text ?? '') || tokens[number + 1]?.upos === 'NOUN')
    return last;
  return furtherNumbersEnd(tokens, numberEnd(tokens, number));
};

/** `2139 (2014)`: the year of a resolution belongs to its number. */
const numberEnd = (tokens: readonly Token[], number: number): number =>
  tokens[number + 1]?.text === '(' &&
  /^(?:19|20)\d\d$/.test(tokens[number + 2]?.text ?? '') &&
  tokens[number + 3]?.text === ')'
    ? number + 3
    : number;

/** `adopted in 2020`: a year is no number of a resolution. */
const isYearOf = (tokens: readonly Token[], at: number): boolean =>
  /^(?:19|20)\d\d$/.test(tokens[at]!.text) && /^(?:in|of|since)$/i.test(tokens[at - 1]?.text ?? '');

const signedEnd = (tokens: readonly Token[], head: number): number => {
  if (!/^(?:in|on|at)$/i.test(tokens[head + 2]?.text ?? '')) return head;
  let last = head + 2;
  while (/^(?:PROPN|NUM)$/.test(tokens[last + 1]?.upos ?? '')) last++;
  return last > head + 2 ? last : head;
};

/** `(822, 853, 874 and 884)`. */
const numbersEnd = (tokens: readonly Token[], last: number): number => {
  if (tokens[last + 1]?.text !== '(' || !/^\d+$/.test(tokens[last + 2]?.text ?? '')) return last;
  for (let i = last + 2; i < Math.min(tokens.length, last + 24); i++) {
    if (tokens[i]!.text === ')') return i;
    if (!/^(?:\d+|,|and|&)$/.test(tokens[i]!.text)) return last;
  }
  return last;
};

const QUOTE = /^["“”«»]$/;

/** `Declaration “On allied relations between …”`: a title begins with what it is on. */
const titleEnd = (tokens: readonly Token[], head: number): number | null => {
  if (!QUOTE.test(tokens[head + 1]?.text ?? '') || !/^(?:on|about|concerning|for)$/i.test(tokens[head + 2]?.text ?? ''))
    return null;
  for (let i = head + 3; i < Math.min(tokens.length, head + 40); i++) if (QUOTE.test(tokens[i]!.text)) return i;
  return null;
};

/** `on trade`, `devoted to the conflict`, `for the release of …`, `banning veils`. */
const contentEnd = (
  tokens: readonly Token[],
  head: number,
  last: number,
  noun: string,
  codebook: AgreementCodebook,
): number | null => {
  const key = tokens[last + 1]?.text.toLowerCase() ?? '';
  const linking = /^(?:devoted|relating|related|dedicated)$/.test(key) && tokens[last + 2]?.text.toLowerCase() === 'to';
  if (linking || (/^(?:on|concerning|regarding)$/.test(key) && codebook.on.has(noun))) {
    const from = linking ? last + 3 : last + 2;
    const end = phraseEnd(tokens, from);
    return end >= from && !isDate(tokens, from) ? end : null;
  }
  if (key === 'against' && isCapital(tokens[head]) && isNamePart(tokens[last + 2]))
    return capitalsEnd(tokens, last + 2);
  if (key === 'for' && codebook.purpose.has(noun) && last === head) {
    const done = deedEnd(tokens, last + 2);
    if (done !== null) return done;
    if (isCapital(tokens[head]) && isNamePart(tokens[last + 2])) return capitalsEnd(tokens, last + 2);
    const end = phraseEnd(tokens, last + 2);
    if (end < last + 2 || isDate(tokens, last + 2)) return null;
    const words = tokens.slice(last + 2, end + 1).map(({ lemma }) => lemma.toLowerCase());
    return words.some((word) => codebook.ends.has(word)) ? end : null;
  }
  // `the five principles of good faith`, `principles of sovereignty, equality and respect`
  if (key === 'of' && noun === 'principle' && last === head) {
    const end = listEnd(tokens, last + 2);
    return end >= last + 2 ? end : null;
  }
  const acting = tokens[last + 1];
  // `a bill of reconciliation`, `an amnesty bill for offences of that time`
  const matter = (key === 'of' && noun === 'bill') || (key === 'for' && codebook.determined.has(noun));
  if (matter && last === head && isMatter(tokens, last + 2)) {
    const end = phraseEnd(tokens, last + 2);
    return end >= last + 2 ? end : null;
  }
  const acts =
    acting?.xpos === 'VBG' &&
    (acting.head === head || acting.head === tokens[head]!.head || tokens[head]!.head === acting.index);
  if (acts && codebook.doing.has(noun)) {
    const end = Math.max(phraseEnd(tokens, last + 2), clauseEnd(tokens, acting.index));
    return end > last + 1 ? end : null;
  }
  return relativeEnd(tokens, head, last, noun, codebook);
};

/** What a law is of or for begins with a noun: `a bill of rights`, not `a bill of 20 dollars`. */
const isMatter = (tokens: readonly Token[], at: number): boolean =>
  /^(?:ADJ|NOUN|DET)$/.test(tokens[at]?.upos ?? '') && !/^(?:the|him|her|them)$/i.test(tokens[at]!.text);

/** `sovereignty, territorial integrity and respect`: a list of nouns with their adjectives. */
const listEnd = (tokens: readonly Token[], from: number): number => {
  let last = phraseEnd(tokens, from);
  while (/^,$/.test(tokens[last + 1]?.text ?? '')) {
    const end = phraseEnd(tokens, tokens[last + 2]?.text === 'and' ? last + 3 : last + 2);
    const verbal = tokens[end + 1]?.upos === 'VERB' || tokens[end + 1]?.upos === 'AUX';
    if (end < last + 2 || verbal || tokens[last + 2]?.upos === 'DET') return last;
    last = end;
  }
  return last;
};

/** How far a clause in -ing belongs to a name, in tokens. */
const LONGEST_CLAUSE = 14;

/** `seeking to extend the embargo on Norland`: what hangs on the participle without a gap, up to the first mark. */
const clauseEnd = (tokens: readonly Token[], verb: number): number => {
  let last = verb;
  const below = new Set([verb]);
  for (let i = verb + 1; i < Math.min(tokens.length, verb + LONGEST_CLAUSE); i++) {
    if (/^[,;:.()]$/.test(tokens[i]!.text) || /^(?:SCONJ|CCONJ)$/.test(tokens[i]!.upos)) break;
    for (let at = i, climbed = 0; climbed < 6 && at >= 0; at = tokens[at]!.head, climbed++)
      if (below.has(at)) below.add(i);
    if (below.has(i) && /^(?:NOUN|PROPN)$/.test(tokens[i]!.upos)) last = i;
  }
  return last;
};

/** `the truce he brokered`, `the deal that Norland signed`: told by who brought it about, where nothing before it tells. */
const relativeEnd = (
  tokens: readonly Token[],
  head: number,
  last: number,
  noun: string,
  { between, brokering }: AgreementCodebook,
): number | null => {
  if (last !== head || !between.has(noun) || !/^the$/i.test(tokens[head - 1]?.text ?? '')) return null;
  const verb = tokens.find(
    ({ index, head: above, deprel, lemma }) =>
      above === head &&
      index > head &&
      index < head + 7 &&
      deprel === 'acl:relcl' &&
      brokering.has(lemma.toLowerCase()),
  );
  const subject = verb && tokens.some(({ head: above, deprel }) => above === verb.index && deprel === 'nsubj');
  return subject ? verb.index : null;
};

/** `for the president to step aside`: a short clause of who is to do what. */
const deedEnd = (tokens: readonly Token[], from: number): number | null => {
  for (let i = from + 1; i < Math.min(tokens.length, from + 7); i++) {
    const { text, upos, head } = tokens[i]!;
    if (upos === 'PUNCT' || upos === 'ADP') return null;
    if (text.toLowerCase() !== 'to' || upos !== 'PART' || head !== i + 1) continue;
    if (!/^(?:PROPN|PRON)$/.test(tokens[i - 1]!.upos)) return null;
    const verb = i + 1;
    const particle = tokens[verb + 1];
    return particle?.head === verb && /^(?:compound:prt|advmod)/.test(particle.deprel) ? verb + 1 : verb;
  }
  return null;
};

/** `between Norland and Sudland`, `with Norland`; behind a verb of signing `with` belongs to the verb. */
const partiesEnd = (
  tokens: readonly Token[],
  head: number,
  last: number,
  noun: string,
  codebook: AgreementCodebook,
): number | null => {
  const acronym = tokens[last + 1]?.text === '(' && tokens[last + 3]?.text === ')' ? 3 : 0;
  // `an agreement on the Lake Mission (LM) between Norland and Ostria`
  if (acronym > 0 && last > head && /^between$/i.test(tokens[last + 4]?.text ?? ''))
    return partiesEnd(tokens, head, last + acronym, noun, codebook);
  const key = tokens[last + 1]?.text.toLowerCase() ?? '';
  // `the deal brokered by Norland`: where nothing before it says which
  const bare = head === 0 || /^(?:DET|ADP)$/.test(tokens[head - 1]!.upos);
  const made = bare && last === head && /^(?:brokered|mediated|negotiated|sponsored|struck|signed|reached)$/.test(key);
  if (made && /^(?:by|between|with)$/i.test(tokens[last + 2]?.text ?? ''))
    return partiesEnd(tokens, last, last + 1, noun, codebook);
  if (!codebook.between.has(noun) || !(key === 'between' || key === 'with' || (key === 'by' && last > head)))
    return null;
  const governor = tokens[tokens[head]!.head];
  // `signed a trade pact with them`; in `signed an agreement with them` nothing else says which
  const signed = tokens[head]!.deprel === 'obj' && governor && codebook.making.has(governor.lemma.toLowerCase());
  if (key === 'with' && signed && !isPlain(tokens[head - 1], codebook)) return null;
  let end = last + 1;
  let named = false;
  for (let i = last + 2; i < Math.min(tokens.length, last + 22); i++) {
    const { text, upos } = tokens[i]!;
    const noun = upos === 'PROPN' || upos === 'NOUN';
    if (noun) {
      end = i;
      named ||= /^\p{Lu}/u.test(text) || isGroup(tokens, last + 2, i, key, codebook);
    } else if (/^(?:DET|ADJ|NUM)$/.test(upos) || text === "'s" || text === '’s' || text === '-') continue;
    else if (/^(?:of|and|&)$/i.test(text) && end === i - 1 && (key !== 'with' || text === 'of')) continue;
    else if (text === ',' && key === 'between' && tokens[i + 1]?.upos === 'PROPN') continue;
    else break;
  }
  // `ended its ceasefire with a bombing`: a deed is no partner
  if (key === 'with' && tokens[end]!.upos === 'NOUN' && /ing$/.test(tokens[end]!.lemma)) return null;
  return named && end > last + 1 ? end : null;
};

/** What says nothing about which agreement is meant: an article, `new`. */
const isPlain = (before: Token | undefined, { plain }: AgreementCodebook): boolean =>
  before === undefined || before.upos === 'DET' || plain.has(before.text.toLowerCase());

/** `between the government and the rebels`, `with the opposition`: those who are named by what they are. */
const isGroup = (
  tokens: readonly Token[],
  from: number,
  at: number,
  key: string,
  { groups }: AgreementCodebook,
): boolean => {
  const noun = tokens[at]!.lemma.toLowerCase();
  if (!groups.has(noun) && !groups.has(tokens[at]!.text.toLowerCase())) return false;
  if (key !== 'between') return key === 'with';
  return tokens
    .slice(from, at)
    .some(
      ({ text }) => /^and$/i.test(text) || (/^two$/i.test(text) && !/^(?:side|party|country|state|nation)$/.test(noun)),
    );
};

/** Where the phrase that begins at `at` ends: nouns with their modifiers, `of`, `for`, `to`, `in` phrases after them. */
const phraseEnd = (tokens: readonly Token[], at: number): number => {
  let last = at - 1;
  for (let i = at; i < Math.min(tokens.length, at + 22); i++) {
    const token = tokens[i]!;
    if (/^(?:NOUN|PROPN)$/.test(token.upos)) last = i;
    else if (/^(?:ADJ|DET|NUM|PART)$/.test(token.upos) || token.xpos === 'PRP$' || token.text === '-') continue;
    else if (token.upos === 'VERB' && token.xpos === 'VBG' && (i === at || tokens[i - 1]?.text === 'and')) last = i;
    else if (token.upos === 'VERB' && token.xpos === 'VBN' && token.deprel === 'amod') continue;
    else if (/^(?:of|for|to|in|and|&|with|between|from|against)$/i.test(token.text) && last === i - 1) {
      if (/^in$/i.test(token.text) && (isDate(tokens, i + 1) || isManner(tokens, i + 1))) break;
      if (
        /^(?:and|in|with|between|from|against)$/i.test(token.text) &&
        !/^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[i + 1]?.upos ?? '')
      )
        break;
    } else if (
      token.text === ',' &&
      /^(?:NOUN|ADJ)$/.test(tokens[i + 1]?.upos ?? '') &&
      /^(?:NOUN|ADJ)$/.test(tokens[i - 1]?.upos ?? '') &&
      i < at + 6
    )
      continue;
    else break;
  }
  return last;
};

/** `in violation of`, `in exchange for`: how it was agreed on, or against what, is no part of the name. */
const isManner = (tokens: readonly Token[], at: number): boolean =>
  /^(?:of|for|to|with)$/i.test(tokens[at + 1]?.text ?? '') && tokens[at]?.upos === 'NOUN';

/**
 * The acronym in brackets directly behind a mention, `(JCPOA)`, by which the text calls it from here on. It holds the
 * letter of the noun at `head`; else it is that of a party or matter: `accord with the World Bank (WB)`.
 */
export const acronymBehind = (tokens: readonly Token[], head: number, last: number): string | null => {
  const inside = tokens[last + 2]?.text ?? '';
  if (!inside.toUpperCase().includes(tokens[head]!.text.charAt(0).toUpperCase())) return null;
  return tokens[last + 1]?.text === '(' && tokens[last + 3]?.text === ')' && /^\p{Lu}[\p{L}-]*\p{Lu}s?$/u.test(inside)
    ? inside
    : null;
};

/** The token before brackets that end at `last`: `Article 126 (damage to health)`. */
export const behindBrackets = (tokens: readonly Token[], last: number): number => {
  if (tokens[last]?.text !== ')') return last;
  const open = tokens.findLastIndex(({ text }, index) => index < last && text === '(');
  return open > 0 && last - open < 16 ? open - 1 : last;
};

export const isDate = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.upos === 'NUM' ||
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(
    tokens[at]?.text ?? '',
  );
