import type { Span } from '../../kinds/span.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Timex } from '../../time/timex.ts';
import { bracketsAround } from '../clause.ts';
import type { ReadSentence } from '../reading.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { EventCandidate } from './event-candidate.ts';

const SETTING_DATES = wordClass('setting-dates');

/*
 * Dates that a bracket, a comparison or a preposition sets apart from what the clause tells: they say when something else
 * was, or until when it lasts.
 */

/** A date outside the brackets in which something is told is that of what they stand beside. */
export const isOutsideBrackets = (sentence: ReadSentence, timex: Span, { predicate }: EventCandidate): boolean => {
  const brackets = bracketsAround(sentence, predicate);
  if (brackets === null) return false;
  return timex.start < sentence.tokens[brackets.first]!.start || timex.end > sentence.tokens[brackets.last]!.end;
};

/** `a fisherman (born in 1961) drowned`: what brackets tell with a verb of their own has its own time. */
export const isInAside = (sentence: ReadSentence, timex: Span, { predicate }: EventCandidate): boolean => {
  const at = sentence.tokens.findIndex(({ start }) => start >= timex.start);
  const brackets = at < 0 ? null : bracketsAround(sentence, at);
  if (brackets === null || (brackets.first < predicate && predicate < brackets.last)) return false;
  return sentence.tokens.slice(brackets.first, at).some(({ upos }) => upos === 'VERB');
};

/** `April 18 Members of the guild resign`: a day at the head of a paragraph, without a mark behind it, is that of an entry. */
export const dayAtHead = (sentence: ReadSentence): Timex | null => {
  const [first] = sentence.timexes;
  if (!first || first.start !== sentence.start || !/^\d{4}-\d\d-\d\d$/.test(first.edtf ?? '')) return null;
  const next = sentence.tokens.find(({ start }) => start >= first.end);
  return next !== undefined && /^\p{Lu}/u.test(next.text) && next.upos !== 'PUNCT' ? first : null;
};

export const isSince = (sentence: ReadSentence, timex: Timex): boolean =>
  /^since$/i.test(sentence.tokens.findLast((token) => token.end <= timex.start)?.text ?? '') ||
  /^since\b/i.test(timex.text);

/** `the largest raid since 2019`: with what it is compared, not when it was. */
export const isMeasure = (sentence: ReadSentence, timex: Timex): boolean =>
  isSince(sentence, timex) &&
  sentence.tokens.some(
    ({ end, xpos, text }) =>
      end <= timex.start && timex.start - end < COMPARED && (/^(?:JJS|RBS)$/.test(xpos) || /^first$/i.test(text)),
  );

/** How many characters before `since` a superlative may stand. */
const COMPARED = 90;

const isArranged = (knowledge: Knowledge, tree: Tree, mark: number): boolean => {
  const verb = tree.tokens.findLast(({ index, upos }) => index < mark && upos === 'VERB');
  return verb !== undefined && mark - verb.index < 6 && SETTING_DATES(knowledge).has(verb.lemma);
};

/** `postponed the vote to 18 May`, `extended the term until June`: when it is to be or to end, not when it was done. */
export const leadsTo = (knowledge: Knowledge, tree: Tree, timex: Span): boolean => {
  const before = tree.tokens.findLast(({ end }) => end <= timex.start);
  // `calls an election for 2 April`, which the decision comes before
  if (/^for$/i.test(before?.text ?? '')) return isArranged(knowledge, tree, before!.index);
  if (!before || !/^(?:to|until|till|through)$/i.test(before.text)) return false;
  // `until June, when …`: at least what comes with it was then
  const behind = tree.tokens.filter(({ start }) => start >= timex.end).slice(0, 2);
  if (behind.some(({ text }) => /^when$/i.test(text))) return false;
  // `from May to June`
  const earlier = tree.tokens.slice(Math.max(0, before.index - 6), before.index);
  return !earlier.some(({ text }) => /^(?:from|between)$/i.test(text));
};
