import type { Token } from '../../language/sentence.ts';
import { calledEnd, capitalsEnd, isNamePart, titleEnd } from './called-end.ts';
import { matterBehindMaking } from './matter-behind-making.ts';
import { isCapital, type NamingNoun } from './noun-phrase.ts';
import { partiesEnd } from './parties-end.ts';
import { clauseEnd, isDate, listEnd, phraseEnd } from './phrase-end.ts';

/**
 * The last token of a mention: what it is called (`of Understanding`, `“On …”`, `2231`), what it is on or for, between
 * whom and with whom.
 */
export const rightEnd = (naming: NamingNoun): number => extendedEnd(naming, calledEnd(naming));

/** The last token of a mention that ends at `from` so far, with what it is on or for and between whom. */
export const extendedEnd = (naming: NamingNoun, from: number): number => {
  const { tokens, head } = naming;
  let last = from === head ? (titleEnd(tokens, head) ?? from) : from;
  for (let turn = 0; turn < MOST_ADDITIONS; turn++) {
    const next = contentEnd(naming, last) ?? partiesEnd(naming, last);
    if (next === null) return last;
    last = next;
  }
  return last;
};

/** A name of more parts than this is no name. */
const MOST_ADDITIONS = 4;

/** `on trade`, `devoted to the conflict`, `for the release of …`, `banning veils`. */
const contentEnd = (naming: NamingNoun, last: number): number | null => {
  const { tokens, head, noun, codebook } = naming;
  const reachedOn = last === head && codebook.on.has(noun) ? matterBehindMaking(tokens, head, codebook) : null;
  if (reachedOn !== null) {
    const end = phraseEnd(tokens, reachedOn + 1);
    return end > reachedOn && !isDate(tokens, reachedOn + 1) ? end : null;
  }
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
  return relativeEnd(naming, last);
};

/** What a law is of or for begins with a noun: `a bill of rights`, not `a bill of 20 dollars`. */
const isMatter = (tokens: readonly Token[], at: number): boolean =>
  /^(?:ADJ|NOUN|DET)$/.test(tokens[at]?.upos ?? '') && !/^(?:the|him|her|them)$/i.test(tokens[at]!.text);

/** `the truce he brokered`, `the deal that Norland signed`: told by who brought it about, where nothing before it tells. */
const relativeEnd = ({ tokens, head, noun, codebook }: NamingNoun, last: number): number | null => {
  const { between, brokering } = codebook;
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
