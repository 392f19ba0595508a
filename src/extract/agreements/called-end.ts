import type { Token } from '../../language/sentence.ts';
import { isCapital, type NamingNoun } from './noun-phrase.ts';
import { isDate } from './phrase-end.ts';

/** `Memorandum of Understanding`, `Law “On Cooperation”`, `Charter of Paris`, `Resolution 2231`, `resolutions (822, 853)`. */
export const calledEnd = ({ tokens, head, noun, codebook }: NamingNoun): number => {
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
export const capitalsEnd = (tokens: readonly Token[], from: number): number => {
  let last = from;
  for (;;) {
    if (isNamePart(tokens[last + 1])) last++;
    else if (/^(?:and|&)$/.test(tokens[last + 1]?.text ?? '') && isNamePart(tokens[last + 2])) last += 2;
    else if (tokens[last + 1]?.text === ',' && isNamePart(tokens[last + 2]) && isListed(tokens, last + 2)) last += 2;
    else return last;
  }
};

/** A capital that is part of a name, not the name of somebody who acts. */
export const isNamePart = (token: Token | undefined): boolean =>
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
export const titleEnd = (tokens: readonly Token[], head: number): number | null => {
  if (!QUOTE.test(tokens[head + 1]?.text ?? '') || !/^(?:on|about|concerning|for)$/i.test(tokens[head + 2]?.text ?? ''))
    return null;
  for (let i = head + 3; i < Math.min(tokens.length, head + 40); i++) if (QUOTE.test(tokens[i]!.text)) return i;
  return null;
};
