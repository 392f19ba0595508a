import type { RawToken } from '../stages.ts';
import { STARTERS, TITLES } from './abbreviations.ts';
import { CLOSING_BRACKETS, classOf, DIGIT, LOWER, OPENING_BRACKETS, OPENING_QUOTES, UPPER } from './characters.ts';
import { QUOTES } from './quotation-marks.ts';
import { isReportingVerb } from './reporting-verbs.ts';
import { tokenize } from './tokenize.ts';

/** A bracket that has not closed within so many tokens was never meant to. */
const LONGEST_BRACKET = 60;

/**
 * Nobody writes longer sentences, in tokens: what goes on is a table or data, and is cut here. Whoever looks at pairs of
 * words of a sentence relies on it.
 */
const LONGEST_SENTENCE = 1000;

/**
 * The sentences of one block of text, as their tokens: every token lies in exactly one sentence, in order. Follows
 * Universal Dependencies: sentences inside a quotation are sentences, a quotation stays with the clause that reports
 * it, lists with semicolons stay whole. A blank line always ends a sentence. Linear; never throws.
 */
export function splitSentences(text: string): RawToken[][] {
  return groupSentences(text, tokenize(text));
}

/** As `splitSentences`, for tokens that are there already. */
export function groupSentences(text: string, tokens: readonly RawToken[]): RawToken[][] {
  const sentences: RawToken[][] = [];
  let first = 0;
  let bracket = -1;
  const cut = (end: number): void => {
    for (let from = first; from < end; from += LONGEST_SENTENCE)
      sentences.push(tokens.slice(from, Math.min(from + LONGEST_SENTENCE, end)));
    first = end;
    bracket = -1;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (at > first && holdsBlankLine(text, tokens[at - 1]!.end, token.start)) cut(at);
    if (OPENING_BRACKETS.has(token.text)) {
      if (bracket < 0) bracket = at;
    } else if (CLOSING_BRACKETS.has(token.text)) bracket = -1;
    else if (bracket >= 0 && at - bracket > LONGEST_BRACKET) bracket = -1;
    if (!mayEnd(token)) continue;
    const end = afterClosers(text, tokens, at + 1);
    const inBracket = bracket > first && !tokens.slice(at + 1, end).some(({ text }) => CLOSING_BRACKETS.has(text));
    if (inBracket || !isBoundary(tokens, first, at, end)) continue;
    cut(end);
    at = end - 1;
  }
  cut(tokens.length);
  return sentences;
}

function holdsBlankLine(text: string, from: number, to: number): boolean {
  if (to - from < 2) return false;
  const first = text.indexOf('\n', from);
  if (first < 0 || first >= to) return false;
  const second = text.indexOf('\n', first + 1);
  return second >= 0 && second < to;
}

/** Whether a sentence can end with this token: a final mark, or an abbreviation that carries its full stop. */
function mayEnd({ text }: RawToken): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (last === 0x2e) return text.length === 1 || !TITLES.has(text.slice(0, -1));
  return last === 0x21 || last === 0x3f || last === 0x2026 || last === 0x0589 || last === 0x3002;
}

/** Index after the quotation marks, brackets, footnote numbers and further final marks that belong to an end. */
function afterClosers(text: string, tokens: readonly RawToken[], from: number): number {
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at]!;
    const glued = tokens[at - 1]!.end === token.start;
    if (glued && (CLOSING_BRACKETS.has(token.text) || QUOTES.has(token.text))) {
      if (!opensNext(text, tokens, at)) continue;
      break;
    }
    if (glued && isFootnoteNumber(token) && followedByBlank(text, token)) continue;
    if (/^(?:[.!?…]+|:\)|:-\)|;\)|:D|:\()$/.test(token.text) && at - from < 4) continue;
    if (token.text === '[' && isReference(tokens, at)) {
      at += 2;
      continue;
    }
    if (!glued && closesAlone(text, tokens, at)) continue;
    break;
  }
  return at;
}

const followedByBlank = (text: string, { end }: RawToken): boolean => end >= text.length || !/\S/.test(text[end]!);

const isFootnoteNumber = ({ text }: RawToken): boolean => /^\d{1,3}$/.test(text);

/** `[12]` */
const isReference = (tokens: readonly RawToken[], at: number): boolean =>
  tokens[at + 2]?.text === ']' && /^\d{1,3}$/.test(tokens[at + 1]!.text);

/** A mark between two words without blanks, or with a blank before it only, opens what follows. */
function opensNext(text: string, tokens: readonly RawToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.start !== tokens[at]!.end || !OPENING_QUOTES.has(tokens[at]!.text)) return false;
  return (
    tokens[at]!.text !== "'" && /[\p{L}\p{N}]/u.test(text[next.start]!) && tokens[at - 1]!.end !== tokens[at]!.start
  );
}

/** A closing mark with blanks on both sides, as after bad conversion: only marks that cannot open. */
function closesAlone(text: string, tokens: readonly RawToken[], at: number): boolean {
  const { text: mark } = tokens[at]!;
  return (mark === '”' || mark === '»' || mark === "''") && followedByBlank(text, tokens[at]!);
}

function isBoundary(tokens: readonly RawToken[], first: number, at: number, end: number): boolean {
  const next = tokens[end];
  if (!next) return true;
  const final = tokens[at]!.text;
  if (isEnumerator(tokens, first, at)) return false;
  const code = next.text.charCodeAt(0);
  const kind = classOf(code);
  const closed = end > at + 1;
  const opens = OPENING_QUOTES.has(next.text) || OPENING_BRACKETS.has(next.text);
  // What stands behind an opening mark decides.
  const head = opens || /^[#*–—-]+$/.test(next.text) ? tokens[end + 1] : next;
  const headKind = head ? classOf(head.text.charCodeAt(0)) : UPPER;
  if (final.length > 1 && final.endsWith('.') && final[0] !== '.') return endsAfterAbbreviation(final, next, headKind);
  if (closed && reportsBefore(tokens, end, final)) return false;
  if (kind === LOWER) {
    if (closed) return false;
    return final === '.' || final[0] === '?' || final[0] === '!';
  }
  if (kind === UPPER || kind === DIGIT) return true;
  if (opens) return headKind === UPPER || headKind === DIGIT || headKind === LOWER;
  // A dash with a blank before it starts an item or a signature.
  if (/^[–—-]+$/.test(next.text)) return next.start > tokens[end - 1]!.end && final === '.' && headKind !== LOWER;
  return !/^[,;:)\]}%/&]/.test(next.text);
}

/** Looks no farther back than this for a word: enumerators are short. */
const LONGEST_ENUMERATOR = 8;

/**
 * `1.`, `IV.`, `(a).`, `**II.` and `...` at the start of a sentence, and `2.` in a list after a semicolon or colon, do
 * not end it: what they number follows.
 */
function isEnumerator(tokens: readonly RawToken[], first: number, at: number): boolean {
  const before = tokens[at - 1]?.text;
  if (at - first >= 2 && (before === ';' || before === ':') && /^[A-Za-z]\.$/.test(tokens[at]!.text)) return true;
  if (at - first >= 3 && tokens[at]!.text === '.' && /^(?:\d{1,2}|[a-z]|[ivx]{1,4})$/.test(before!)) {
    const mark = tokens[at - 2]!.text;
    if (mark === ';' || mark === ':') return true;
  }
  if (at - first > LONGEST_ENUMERATOR) return false;
  let numbers = 0;
  for (let back = first; back <= at; back++) {
    const { text } = tokens[back]!;
    if (/^(?:\d{1,3}(?:\.\d{1,2})*|[A-Za-z]|[IVXLC]{1,6}|[ivx]{1,4}|P\.?S|[A-Za-z]\.|P\.S\.)$/.test(text)) numbers++;
    else if (/[\p{L}\p{N}]/u.test(text)) return false;
  }
  return numbers > 0 || (at === first && /^(?:\.{2,}|…)$/.test(tokens[at]!.text));
}

function endsAfterAbbreviation(abbreviation: string, next: RawToken, headKind: number): boolean {
  if (headKind !== UPPER) return false;
  // Initials go on: `J. Smith`; other abbreviations end a sentence only before a word that starts sentences.
  if (abbreviation.length === 2) return false;
  if (/^[ap]\.m\.$/i.test(abbreviation))
    return (
      classOf(next.text.charCodeAt(0)) === UPPER &&
      !/^(?:[A-Z]{2,}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/.test(next.text)
    );
  return STARTERS.has(next.text) || OPENING_QUOTES.has(next.text);
}

/** Whether a clause follows that reports the quotation just closed: `"Is it over?" President Xi asked.` */
function reportsBefore(tokens: readonly RawToken[], from: number, final: string): boolean {
  if (final === '.') return false;
  for (let at = from; at < Math.min(tokens.length, from + 6); at++) {
    const { text } = tokens[at]!;
    if (isReportingVerb(text)) return true;
    if (classOf(text.charCodeAt(0)) !== UPPER && !/^(?:he|she|they|we|the|of|a|an|and|-)$/.test(text)) return false;
  }
  return false;
}
