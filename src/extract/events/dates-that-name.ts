import type { Span } from '../../kinds/span.ts';
import { isHoliday } from '../../time/is-holiday.ts';
import type { Timex } from '../../time/timex.ts';
import type { Tree } from '../tree.ts';
import type { EventCandidate } from './event-candidate.ts';
import { topOf } from './hangs-on.ts';

/** `the operation of 19 September`: which one it was is when it was. */
export const isOfNoun = (tree: Tree, timex: Span, noun: number): boolean => {
  const top = topOf(tree, timex);
  return top > noun && tree.tokens[top]!.head === noun && /^nmod/.test(tree.tokens[top]!.deprel);
};

/** `under the 9 March 2019 Joint Statement`: there a date belongs to the noun behind it, however it is parsed. */
export const isPartOfName = (tree: Tree, timex: Span, { predicate, object }: EventCandidate): boolean => {
  const before = tree.tokens.findLast(({ end }) => end <= timex.start);
  if (!before || !/^(?:the|this)$/i.test(before.text)) return false;
  if (!/^(?:with|under|of|by|to|per|from|against)$/i.test(tree.tokens[before.index - 1]?.text ?? '')) return false;
  const from = tree.tokens.findIndex(({ start }) => start >= timex.end);
  let last = from;
  while (last >= 0 && /^(?:NOUN|PROPN|ADJ)$/.test(tree.tokens[last]?.upos ?? '')) last++;
  if (from < 0 || last === from || !/^(?:NOUN|PROPN)$/.test(tree.tokens[last - 1]!.upos)) return false;
  const told = object ?? predicate;
  return told < from || told >= last;
};

/** `condemned Sunday’s attack`, `questioned the 4 May vote`: when that was of which a speaker speaks. */
export const isOfMatter = (tree: Tree, timex: Span, { predicate }: EventCandidate): boolean => {
  const top = topOf(tree, timex);
  const noun = tree.tokens[tree.tokens[top]?.head ?? -1];
  if (noun === undefined || top < predicate || noun.index < top || noun.head < 0) return false;
  const led = /^(?:on|in|since)$/i.test(tree.tokens[top - 1]?.text ?? '');
  return !led && /^(?:det|nmod|compound|nummod)/.test(tree.tokens[top]!.deprel);
};

/** `Lind, mayor since 2013, has resigned`: since when he was mayor. */
export const isOfApposition = (tree: Tree, timex: Timex): boolean => {
  const top = topOf(tree, timex);
  const preposition = top < 0 ? null : tree.child(top, 'case');
  const noun = preposition === null ? undefined : tree.tokens[preposition - 1];
  const next = tree.tokens.find(({ start }) => start >= timex.end);
  return noun?.deprel.startsWith('appos') === true && next?.text === ',';
};

/** `a three-day Easter ceasefire`: called by a feast, not dated by it. */
export const isCalledByFeast = (tree: Tree, timex: Timex): boolean => {
  const top = topOf(tree, timex);
  return top >= 0 && isHoliday(timex) && tree.tokens[top]!.deprel.startsWith('compound');
};

/** `2011–2012 Ostrian uprising: shells fall on the port`: the label in front says which, not when. */
export const isInLabel = (tree: Tree, timex: Span): boolean => {
  const colon = tree.tokens.findIndex(({ text }) => text === ':');
  const label = tree.tokens.slice(0, Math.max(0, colon));
  if (label.length === 0 || label.length > 9 || timex.end > label.at(-1)!.end) return false;
  const next = label.find(({ start }) => start >= timex.end);
  return next !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(next.upos) && label.every(({ upos }) => upos !== 'VERB');
};
