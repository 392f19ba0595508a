import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Token } from '../../language/sentence.ts';

import { oneLine } from '../../text/one-line.ts';
import { phraseOf, subjectOf } from '../phrase.ts';
import type { Reading } from '../reading.ts';
import { TIME } from '../statements/time-words.ts';
import { wordClass } from '../word-class.ts';

/**
 * What is measured, as a noun phrase that stands alone: of `votes to 31` without the number that it is set against, of
 * `members of a group who crossed the river` without what they did.
 */
export const measureOfCount = (text: string, tokens: readonly Token[], head: number, first: number): string =>
  phraseOf(text, tokens, head, first)
    .replace(/ (?:to|against|versus) \d[\d,]*$/, '')
    .replace(/(?<=\p{L}),? (?:who|whose|which) .*$/u, '');

/**
 * A measure without an amount of its own (`13-year sentence` → `sentence`, `US$20 billion loan` → `loan`), for it may
 * have been taken from another amount’s noun; empty for a pronoun, which measures nothing by itself.
 */
export const standingAlone = (measure: string): string => {
  if (/^(?:he|she|it|they|him|her|them|this|that|these|those|who|which)$/i.test(measure)) return '';
  const alone = measure
    .replace(/^(?:US|AU|CA)?[$€£¥]\s?\d[\d.,]*(?:\s(?:million|billion|trillion))?\s+(?=\p{L})/u, '')
    .replace(/^\d[\d.,]*(?:\s?%|\spercent|\sper cent)\s+(?=\p{L})/u, '')
    .replace(
      /^\d+(?:\.\d+)?-(?:year|month|week|day|hour|km|kilomet(?:er|re)|mile|point|member|page|strong)s?(?:-old)?\s+(?=\p{L})/u,
      '',
    )
    .replace(
      /\s+for (?:over |more than |at least |about |nearly |almost )?[\p{L}\d]+ (?:years?|months?|weeks?|days?|hours?|decades?)$/u,
      '',
    );
  return alone === '' ? measure : alone;
};

/** The tokens of an amount. */
export interface AmountTokens {
  readonly first: number;
  readonly last: number;
  /** true when it describes the noun behind it: a 121-hectare forest */
  readonly attributive: boolean;
}

/**
 * What an amount with a unit measures: the noun that it describes (`121-hectare forest`), what stands after `of`
 * (`20 percent of the population`), the subject of its verb (`the damage was $5 million`), or its governing noun.
 */
export const measureOfAmount = (
  { knowledge, text }: Pick<Reading, 'knowledge' | 'text'>,
  tokens: readonly Token[],
  span: AmountTokens,
): string =>
  nounDescribed(text, tokens, span) ??
  itsOwnNoun(text, tokens, span.first) ??
  movedAmount(knowledge, text, tokens, span) ??
  nounBehindOf(text, tokens, span) ??
  subjectOfAmount(text, tokens, span) ??
  governingNoun(knowledge, text, tokens, span) ??
  firstSubject(text, tokens);

/** `a 121-hectare forest` */
const nounDescribed = (text: string, tokens: readonly Token[], { last, attributive }: AmountTokens): string | null => {
  if (!attributive) return null;
  for (let i = last + 1; i < Math.min(tokens.length, last + 5); i++)
    if (tokens[i]!.upos === 'NOUN' && tokens[i + 1]?.upos !== 'NOUN') return phraseOf(text, tokens, i, last + 1);
  return null;
};

/** `20 percent of the population`, `a rise of 3 percent in wages` */
const nounBehindOf = (text: string, tokens: readonly Token[], { first, last }: AmountTokens): string | null => {
  const mark = tokens[last + 1]?.text.toLowerCase();
  // `prices fell to 3 percent in the valley`: where they fell, not what did
  const reached = /^(?:to|by|from|at|below|above)$/i.test(tokens[first - 1]?.text ?? '');
  if (mark !== 'of' && (mark !== 'in' || reached || tokens[last + 2]?.text === 'order')) return null;
  // of `90 percent of the lake’s trade` the trade
  const object = tokens
    .slice(last + 2)
    .find(({ upos, deprel, index }) => /^(?:NOUN|PROPN)$/.test(upos) && !isOwner(tokens, index, deprel));
  // `by 2 percent in 2026, reflecting low demand`: what stands behind a comma is not in it
  const beside = tokens.slice(last + 2, object?.index).every(({ text: word }) => word !== ',');
  return object && beside && object.index <= last + 8 && !TIME.test(object.text)
    ? phraseOf(text, tokens, headOf(tokens, object.index), last + 2)
    : null;
};

/** `the damage was around 50 billion`: the amount is the predicate. */
const subjectOfAmount = (text: string, tokens: readonly Token[], { first, last }: AmountTokens): string | null => {
  const own = tokens.find(
    (token) =>
      /^nsubj/.test(token.deprel) &&
      token.head >= first &&
      token.head <= last &&
      (token.index < first || token.index > last) &&
      token.upos !== 'NUM',
  );
  return own ? phraseOf(text, tokens, own.index, 0) : null;
};

/** The first noun above the amount that says what it is of, or what a verb above it tells of. */
const governingNoun = (
  knowledge: Knowledge,
  text: string,
  tokens: readonly Token[],
  { first, last }: AmountTokens,
): string | null => {
  let at = last;
  for (let i = first; i <= last; i++) {
    const head = tokens[i]!.head;
    if (head < first || head > last) at = i;
  }
  for (let climbed = 0; climbed < 4; climbed++) {
    const head = tokens[at]!.head;
    if (head < 0) return null;
    const governor = tokens[head]!;
    if (governor.upos === 'NOUN' || governor.upos === 'PROPN') {
      // `output last season of 5 tonnes`, `$18 a barrel`: when and for how much, not what
      const isBeside = isTime(tokens, head) || isRate(tokens, head, last);
      if (!isBeside && (!LEVELS(knowledge).has(governor.lemma) || isNamedRate(tokens, head) || climbed > 1))
        return phraseOf(text, tokens, head, 0);
    } else if (governor.upos === 'VERB' || governor.upos === 'AUX' || governor.upos === 'ADJ') {
      const object = changedObject(knowledge, tokens, head, first);
      if (object !== null) return phraseOf(text, tokens, object, head + 1);
      const subject = subjectOf(tokens, head);
      if (subject !== null) return phraseOf(text, tokens, subject, 0);
    }
    at = head;
  }
  return null;
};

const firstSubject = (text: string, tokens: readonly Token[]): string => {
  const subject = tokens.find((token) => token.deprel.startsWith('nsubj'));
  return subject ? phraseOf(text, tokens, subject.index, 0) : '';
};

/** Nouns that say how much and not of what. */
const LEVELS = wordClass('levels');

/** `a key interest rate of 20 percent`: the words before it say what is measured. */
const isNamedRate = (tokens: readonly Token[], noun: number): boolean =>
  /^(?:rate|cost|value|level)$/.test(tokens[noun]!.lemma) &&
  tokens[noun - 1]?.head === noun &&
  /^(?:compound|nmod)$/.test(tokens[noun - 1]!.deprel);

/** The first noun of `the lake’s trade` or `Lake League members`: whose they are. */
const isOwner = (tokens: readonly Token[], index: number, deprel: string): boolean =>
  deprel.startsWith('nmod:poss') || tokens[index + 1]?.xpos === 'POS';

const TRADING = wordClass('trading');

/**
 * `devalued the crown by 31 percent`, `cut exports to 10 tonnes`, `put the loss at 5 tonnes`, `bought ships for $4 million`:
 * what was changed, gauged or bought, not by whom.
 */
const changedObject = (knowledge: Knowledge, tokens: readonly Token[], verb: number, first: number): number | null => {
  let before = first - 1;
  while (/^(?:ADV|ADJ)$/.test(tokens[before]?.upos ?? '')) before--;
  const bought = TRADING(knowledge).has(tokens[verb]!.lemma);
  const link = bought ? /^for$/i : /^(?:by|to|from|at)$/i;
  if (!link.test(tokens[before]?.text ?? '') || tokens[verb]!.upos !== 'VERB') return null;
  return (
    tokens.find(
      ({ head, deprel, index, upos }) =>
        head === verb && deprel === 'obj' && index > verb && index < before && /^(?:NOUN|PROPN)$/.test(upos),
    )?.index ?? null
  );
};

/** `last season`, `this year`. */
const isTime = (tokens: readonly Token[], noun: number): boolean =>
  /^(?:year|month|week|season|quarter|decade|night)$/.test(tokens[noun]!.lemma) &&
  /^(?:last|this|next|past|previous)$/i.test(tokens[noun - 1]?.text ?? '');

/** `a barrel`, `per day` right behind an amount. */
const isRate = (tokens: readonly Token[], noun: number, last: number): boolean =>
  noun === last + 2 && /^(?:an?|per)$/i.test(tokens[last + 1]!.text);

/** The last noun of a run of nouns. */
const headOf = (tokens: readonly Token[], at: number): number => {
  let head = at;
  while (tokens[head + 1]?.upos === 'NOUN' || tokens[head + 1]?.upos === 'PROPN') head++;
  return head;
};

/** `a package in the amount of $2 billion`, `contracts worth €5 million`: the noun before says what it is. */
const itsOwnNoun = (text: string, tokens: readonly Token[], first: number): string | null => {
  const before = tokens
    .slice(Math.max(0, first - 4), first)
    .map((token) => token.text.toLowerCase())
    .join(' ');
  const link = /(?:\bin the amount of|\bworth|\bvalued at|\bto the tune of)$/.exec(before)?.[0];
  if (!link) return null;
  const noun = tokens[first - link.split(' ').length - 1];
  return noun && /^(?:NOUN|PROPN)$/.test(noun.upos)
    ? phraseOf(text, tokens.slice(0, noun.index + 1), noun.index)
    : null;
};

/** Verbs that move an amount: what they measure is what was done with it. */
const MOVING = wordClass('amount-verbs');

/** `allocated 5 million for roads`: the amount allocated for roads, by whom. */
const movedAmount = (
  knowledge: Knowledge,
  text: string,
  tokens: readonly Token[],
  span: { readonly first: number; readonly last: number },
): string | null => {
  const top = tokens
    .slice(span.first, span.last + 1)
    .find((token) => token.head < span.first || token.head > span.last);
  const before = tokens[span.first - 1];
  const verb = before?.upos === 'VERB' ? before : top && top.head >= 0 ? tokens[top.head] : undefined;
  // `a planned 4 percent`
  if (verb?.deprel === 'amod') return null;
  if (!top || !verb || !MOVING(knowledge).has(verb.lemma.toLowerCase()) || !/^(?:VBN|VBD)$/.test(verb.xpos))
    return null;
  const passive = top.deprel === 'nsubj:pass';
  if (top.deprel !== 'obj' && !passive && verb !== before) return null;
  const from = passive ? verb.index + 1 : span.last + 1;
  let last = from - 1;
  for (
    let i = from;
    i < Math.min(tokens.length, from + 12) && !/^(?:[,;.:—–)"”]|and|but|which|who)$/.test(tokens[i]!.text);
    i++
  )
    last = i;
  while (last >= from && /^(?:ADP|DET|CCONJ|SCONJ|AUX|PUNCT|ADJ)$/.test(tokens[last]!.upos)) last--;
  const purpose = last >= from ? ` ${oneLine(text.slice(tokens[from]!.start, tokens[last]!.end))}` : '';
  const own = passive ? null : subjectOf(tokens, verb.index);
  const subject = own === null || tokens[own]!.upos === 'PRON' ? null : own;
  return `amount ${verb.text.toLowerCase()}${purpose}${subject === null ? '' : ` by ${phraseOf(text, tokens, subject, 0)}`}`;
};
