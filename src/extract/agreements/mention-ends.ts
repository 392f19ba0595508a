import type { Token } from '../../language/sentence.ts';
import type { AgreementCodebook } from './agreement-codebook.ts';

/**
 * The last token of a mention whose noun stands at `head`: what it is called (`of Understanding`, `“On …”`, `2231`), what
 * it is on or for, between whom and with whom.
 */
export const rightEnd = (tokens: readonly Token[], head: number, noun: string, codebook: AgreementCodebook): number => {
  return extendedEnd(tokens, head, calledEnd(tokens, head, noun), noun, codebook);
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
const calledEnd = (tokens: readonly Token[], head: number, noun: string): number => {
  const key = tokens[head + 1]?.text.toLowerCase() ?? '';
  if (/^(?:memorandum|memoranda)$/.test(noun) && key === 'of' && /^understanding$/i.test(tokens[head + 2]?.text ?? ''))
    return head + 2;
  const titled = titleEnd(tokens, head);
  if (titled !== null) return titled;
  if (/^(?:signed|reached|concluded)$/.test(key)) return signedEnd(tokens, head);
  if (noun === 'resolution' || noun === 'decree') {
    const number = /^(?:no|№)\.?$/.test(key) ? head + 2 : head + 1;
    if (/^\d{1,5}(?:\/\d+)?$/.test(tokens[number]?.text ?? '') && !isYearOf(tokens, number)) return number;
  }
  if (key !== 'of' || isDate(tokens, head + 2)) return head;
  const capital = /^\p{Lu}/u.test(tokens[head]!.text);
  const from = tokens[head + 2]?.upos === 'DET' ? head + 3 : head + 2;
  if (tokens[from]?.upos !== 'PROPN' || (!capital && noun !== 'resolution')) return head;
  let last = from;
  while (tokens[last + 1]?.upos === 'PROPN') last++;
  return numbersEnd(tokens, last);
};

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
  if (key === 'for' && codebook.purpose.has(noun) && last === head) {
    const done = deedEnd(tokens, last + 2);
    if (done !== null) return done;
    const end = phraseEnd(tokens, last + 2);
    if (end < last + 2 || isDate(tokens, last + 2)) return null;
    const words = tokens.slice(last + 2, end + 1).map(({ lemma }) => lemma.toLowerCase());
    return words.some((word) => codebook.ends.has(word)) ? end : null;
  }
  const acting = tokens[last + 1];
  const acts = acting?.xpos === 'VBG' && (acting.head === head || tokens[head]!.head === acting.index);
  if (acts && codebook.determined.has(noun)) {
    const end = phraseEnd(tokens, last + 2);
    return end > last + 1 ? end : null;
  }
  return null;
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
  const key = tokens[last + 1]?.text.toLowerCase() ?? '';
  // `the deal brokered by Norland`: where nothing before it says which
  const bare = head === 0 || tokens[head - 1]!.upos === 'DET';
  const made = bare && last === head && /^(?:brokered|mediated|negotiated|sponsored|struck|signed|reached)$/.test(key);
  if (made && /^(?:by|between|with)$/i.test(tokens[last + 2]?.text ?? ''))
    return partiesEnd(tokens, last, last + 1, noun, codebook);
  if (!codebook.between.has(noun) || !(key === 'between' || key === 'with' || (key === 'by' && last > head)))
    return null;
  const governor = tokens[tokens[head]!.head];
  if (key === 'with' && tokens[head]!.deprel === 'obj' && governor && codebook.making.has(governor.lemma.toLowerCase()))
    return null;
  let end = last + 1;
  let named = false;
  for (let i = last + 2; i < Math.min(tokens.length, last + 22); i++) {
    const { text, upos } = tokens[i]!;
    const noun = upos === 'PROPN' || upos === 'NOUN';
    if (noun) {
      end = i;
      named ||= /^\p{Lu}/u.test(text);
    } else if (/^(?:DET|ADJ|NUM)$/.test(upos) || text === "'s" || text === '’s' || text === '-') continue;
    else if (/^(?:of|and|&)$/i.test(text) && end === i - 1 && (key !== 'with' || text === 'of')) continue;
    else if (text === ',' && key === 'between' && tokens[i + 1]?.upos === 'PROPN') continue;
    else break;
  }
  return named && end > last + 1 ? end : null;
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
