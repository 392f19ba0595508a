import type { Span } from '../kinds/span.ts';
import type { Token } from '../language/sentence.ts';
import { oneLine } from '../text/one-line.ts';

const LEFT_OUT = /^(?:case|acl|advcl|parataxis|punct|cc|conj|appos|cop|mark|ccomp|dep)/;
const LONGEST = 16;

/**
 * The words of a noun phrase: the head with everything that depends on it, without relative clauses, appositions and
 * coordinated phrases. At most sixteen tokens.
 * @param from no token before this index is taken
 */
export const phraseTokens = (
  tokens: readonly Token[],
  head: number,
  from = 0,
): { readonly first: number; readonly last: number } => {
  let first = head;
  let last = head;
  const kept = new Uint8Array(tokens.length);
  kept[head] = 1;
  const start = Math.max(from, head - LONGEST);
  const end = Math.min(tokens.length, head + LONGEST);
  const take = (i: number): boolean => {
    const token = tokens[i]!;
    if (kept[i] || !kept[token.head]) return false;
    if ((token.head === head && LEFT_OUT.test(token.deprel)) || (i > head && isPredicate(token))) return false;
    kept[i] = 1;
    return true;
  };
  const rightwards = (): boolean => {
    let more = false;
    for (let i = start; i < end; i++) more = take(i) || more;
    return more;
  };
  const leftwards = (): boolean => {
    let more = false;
    for (let i = end - 1; i >= start; i--) more = take(i) || more;
    return more;
  };
  // heads lie on either side, and chains of them too: sweeps in both directions see parents before children
  rightwards();
  if (leftwards() && rightwards()) leftwards();
  while (kept[first - 1] || (first - 1 > from && isInner(tokens[first - 1]) && kept[first - 2])) first--;
  while (!opensAside(tokens, last + 1) && (kept[last + 1] || (isInner(tokens[last + 1]) && kept[last + 2]))) last++;
  return { first: Math.max(first, from), last: Math.min(last, first + LONGEST) };
};

/** `the ministry summoned the envoy, it said`: its verb, which was read as describing a noun. */
const isPredicate = ({ upos, xpos, deprel }: Token): boolean =>
  upos === 'VERB' && deprel === 'amod' && /^VB[DZP]$/.test(xpos);

const isInner = (token: Token | undefined): boolean =>
  token !== undefined && (token.deprel === 'punct' || token.deprel === 'cc') && token.text !== '.';

/** `police, with the league’s backing, stopped`: what is said of them between commas belongs to what they do. */
const opensAside = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma]?.text === ',' && tokens[comma + 1]?.upos === 'ADP';

/** The words of a noun phrase as one line, without a leading article and the number before it. */
export const phraseOf = (text: string, tokens: readonly Token[], head: number, from = 0): string => {
  const { first, last } = phraseTokens(tokens, head, from);
  let start = first;
  let end = last;
  while (start < head && /^(?:ADP|PUNCT|CCONJ|SCONJ|DET)$/.test(tokens[start]!.upos) && !opensBound(tokens, start))
    start++;
  while (
    end > head &&
    (/^(?:ADP|PUNCT|CCONJ|SCONJ|DET|AUX)$/.test(tokens[end]!.upos) || tokens[end]!.xpos === 'POS') &&
    tokens[end]!.text !== ')'
  )
    end--;
  return wordsBetween(text, tokens, start, end);
};

/** `at least 26 people`, `up to 40`: the words before a number say how exact it is. */
const opensBound = (tokens: readonly Token[], index: number): boolean =>
  /^(?:(?:at|no) (?:least|most|less|more|fewer)|up to|more than|less than)$/i.test(
    `${tokens[index]!.text} ${tokens[index + 1]?.text ?? ''}`,
  );

/**
 * The text from token `first` to token `last` as one line, a word that a line end parts as the one word that it is. What
 * stands between two tokens of a sentence and belongs to neither is no part of it: the number and the running head of a
 * page that the sentence runs across.
 */
export const wordsBetween = (text: string, tokens: readonly Token[], first: number, last: number): string => {
  let words = '';
  let end = tokens[first]?.start ?? 0;
  for (let i = first; i <= last && tokens[i] !== undefined; i++) {
    const token = tokens[i]!;
    if (token.start > end && !(/\p{L}[-‐]$/u.test(words) && LINE_END.test(text.slice(end, token.start)))) words += ' ';
    const written = text.slice(Math.max(token.start, end), token.end);
    words += PARTED.test(written) ? token.text : written;
    end = Math.max(end, token.end);
  }
  return oneLine(words);
};

const LINE_END = /^[ \t]*\r?\n/;
const PARTED = /[-‐][ \t]*\r?\n/;

/** The words of the tokens that lie in a span, as one line. */
export const wordsWithin = (text: string, tokens: readonly Token[], { start, end }: Span): string => {
  const first = tokens.findIndex((token) => token.start >= start);
  const last = tokens.findLastIndex((token) => token.end <= end);
  return first < 0 || last < first ? oneLine(text.slice(start, end)) : wordsBetween(text, tokens, first, last);
};

/** The subject of a verb or predicate, taken from its governors where it has none of its own; null without one. */
export const subjectOf = (tokens: readonly Token[], verb: number): number | null => {
  let at = verb;
  for (let climbed = 0; climbed < 4 && at >= 0; climbed++) {
    const subject = childOf(tokens, at, (token) => /^nsubj/.test(token.deprel));
    if (subject !== null) return subject;
    // `Norland had “often” broken it`: the parse hangs the subject on the auxiliary
    const auxiliary = childOf(tokens, at, ({ deprel }) => deprel === 'aux');
    const before = auxiliary === null ? null : childOf(tokens, auxiliary, ({ deprel }) => deprel === 'nsubj');
    if (before !== null) return before;
    const token = tokens[at]!;
    if (!/^(?:conj|xcomp|advcl|cop|aux|parataxis|acl)/.test(token.deprel)) return null;
    at = token.head;
  }
  return null;
};

/** The first child of a token that passes the test. */
export const childOf = (tokens: readonly Token[], head: number, test: (token: Token) => boolean): number | null => {
  for (let i = Math.max(0, head - 60); i < Math.min(tokens.length, head + 60); i++)
    if (tokens[i]!.head === head && test(tokens[i]!)) return i;
  return null;
};

/** The smallest span of the document from token `first` to token `last`. */
export const tokenSpan = (tokens: readonly Token[], first: number, last: number): Span => ({
  start: tokens[first]!.start,
  end: tokens[last]!.end,
});
