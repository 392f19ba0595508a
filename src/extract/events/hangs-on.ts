import type { Span } from '../../kinds/span.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';

const DELIVERED = wordClass('delivered-texts');

/** The token by which an expression hangs on the rest of the sentence. */
export const topOf = (tree: Tree, timex: Span): number => {
  for (const { index, start, end, head } of tree.tokens) {
    if (start < timex.start || end > timex.end) continue;
    const governor = tree.tokens[head];
    if (!governor || governor.start < timex.start || governor.end > timex.end) return index;
  }
  return -1;
};

/** Whether the expression depends on the predicate rather than on another verb or a dated noun between them. */
export const hangsOn = (knowledge: Knowledge, tree: Tree, timex: Span, predicate: number): boolean => {
  const top = topOf(tree, timex);
  if (top < 0) return false;
  // `the 4 March meeting`: the date belongs to the noun, which is what happened
  const { head } = tree.tokens[top]!;
  if (head === predicate && predicate > top && EVENT_NOUN(knowledge).has(tree.tokens[head]!.lemma.toLowerCase()))
    return true;
  if (namesSomething(knowledge, tree, top)) return false;
  if (ofDeedBefore(tree, top) >= 0) return ofDeedBefore(tree, top) === predicate;
  for (let at = top, climbed = 0; at >= 0 && climbed < 8; at = tree.tokens[at]!.head, climbed++) {
    if (at === predicate) return true;
    const { upos, deprel, xpos } = tree.tokens[at]!;
    if (at !== top && upos === 'VERB' && !/^amod/.test(deprel) && xpos !== 'JJ')
      return isHeld(knowledge, tree, at, predicate);
    if (
      at !== top &&
      upos === 'NOUN' &&
      EVENT_NOUN(knowledge).has(tree.tokens[at]!.lemma.toLowerCase()) &&
      /^(?:nmod|obl)/.test(deprel) &&
      !isDeedsOwn(knowledge, tree, top, at, predicate)
    )
      return false;
  }
  return false;
};

/**
 * `was freed after his arrest in May`: a date behind what was before belongs to that, though the parse hangs it on the
 * verb; −1 where none is.
 */
const ofDeedBefore = (tree: Tree, top: number): number => {
  const preposition = tree.child(top, 'case');
  const deed = preposition === null ? undefined : tree.tokens[preposition - 1];
  if (deed?.upos !== 'NOUN' || TIMES.test(deed.lemma) || tree.tokens[top]!.head !== deed.head) return -1;
  const follows = tree
    .children(deed.index, 'case')
    .some((mark) => /^(?:after|following)$/i.test(tree.tokens[mark]!.text));
  return follows && /^(?:in|on)$/i.test(tree.tokens[preposition!]!.text) ? deed.index : -1;
};

const TIMES = /^(?:minute|hour|day|night|week|month|year|decade)$/i;

/** `the ratification of the treaty in March 2023`: a day or month behind `in` or `on` dates what was done to a text, not the text. */
const isDeedsOwn = (knowledge: Knowledge, tree: Tree, top: number, text: number, deed: number): boolean =>
  tree.tokens[text]!.head === deed &&
  TEXT(knowledge).has(tree.tokens[text]!.lemma.toLowerCase()) &&
  tree.children(text, 'case').some((mark) => /^(?:of|from|to)$/i.test(tree.tokens[mark]!.text)) &&
  tree.children(top, 'case').some((mark) => /^(?:in|on)$/i.test(tree.tokens[mark]!.text));

const TEXT = wordClass('adopted-texts');

/**
 * `the meeting, held on 4 March`: a participle that says no more than that it was. Behind the names of who took part the
 * parse hangs it on one of them or on the verb (`the talks of Marn and Orsk, held on 4 March, brought nothing`).
 */
const isHeld = (knowledge: Knowledge, tree: Tree, verb: number, noun: number): boolean => {
  const { head, deprel, lemma, xpos } = tree.tokens[verb]!;
  if (xpos !== 'VBN' || !HOLDING(knowledge).has(lemma.toLowerCase()) || verb < noun) return false;
  if (deprel === 'advcl') return verb < head && tree.child(head, 'nsubj') === noun && tree.child(verb, 'mark') === null;
  if (deprel !== 'acl') return false;
  if (head === noun) return true;
  if (tree.tokens[verb - 1]?.text !== ',') return false;
  let at = head;
  while (at > noun && /^(?:conj|appos|flat)/.test(tree.tokens[at]!.deprel)) at = tree.tokens[at]!.head;
  return at === noun || (at > noun && tree.tokens[at]!.deprel === 'nmod' && tree.tokens[at]!.head === noun);
};

export const HOLDING = wordClass('holding-events');

export const EVENT_NOUN = wordClass('dated-nouns');

/** `the Statement of 10 November 2020`, `the 2021 budget`: the date belongs to a name, not to what happens. */
export const namesSomething = (knowledge: Knowledge, tree: Tree, top: number): boolean => {
  const token = tree.tokens[top]!;
  if (token.head < 0) return false;
  const governor = tree.tokens[token.head]!;
  if (governor.upos !== 'NOUN' && governor.upos !== 'PROPN') return false;
  // `Two days earlier police arrested him`, where the parse hangs it on the police
  if (/^(?:later|earlier)$/i.test(token.text) && TIMES.test(tree.lemmas[top - 1] ?? '')) return false;
  const marks = tree.children(top, 'case').map((child) => tree.tokens[child]!.text.toLowerCase());
  if (governor.deprel.startsWith('obl') && DELIVERED(knowledge).has(governor.lemma.toLowerCase())) return false;
  if (marks.includes('of')) return true;
  // `Last July, the committee …`: set off by a comma it belongs to the sentence
  if (tree.tokens[top + 1]?.text === ',' && top < token.head) return false;
  const before = tree.tokens.findLast(
    (token) => token.end <= tree.tokens[top]!.start && token.upos !== 'PROPN' && token.upos !== 'NUM',
  );
  if (before && /^(?:on|in|since|until|by)$/i.test(before.text)) return false;
  return (
    marks.length === 0 &&
    token.index < governor.index &&
    !/^(?:day|week|month|year)$/i.test(governor.text) &&
    /^(?:compound|nummod|nmod|amod)/.test(token.deprel)
  );
};

/** Whether an expression hangs on an infinitive somewhere below a verb. */
export const hangsOnInfinitive = (tree: Tree, timex: Span, verb: number): boolean => {
  let at = topOf(tree, timex);
  let infinitive = false;
  for (let climbed = 0; at >= 0 && climbed < 10; at = tree.tokens[at]!.head, climbed++) {
    if (at === verb) return infinitive;
    const { upos, xpos } = tree.tokens[at]!;
    if (upos !== 'VERB') continue;
    if (xpos !== 'VB') return false;
    infinitive = true;
  }
  return false;
};
