import type { EventType } from '../../kinds/event.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isSubjunctive } from '../subjunctive.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { isKnown } from './another-sense.ts';
import { isFrequentAdverb, isOfHabit } from './habits.ts';
import type { ReadCandidate } from './read-candidate.ts';

/** Types of deeds that are done by saying so. */
export const SPOKEN: ReadonlySet<EventType> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN']);

/** Types of what goes on for years, of which the present says that it does: `exports grain`, `protects its members`. */
const LASTING: ReadonlySet<EventType> = new Set(['AGREE', 'AID', 'COOPERATE', 'TRADE', 'OTHER']);

/**
 * `Norland recalls its ambassador`: what somebody does is news also where a text tells it in the present. What is done each
 * time, whenever something else is so, by no one, next week, or only in a plan or a story is not.
 */
export const isToldNow = (tree: Tree, { candidate, knowledge, actor, recipient, dated }: ReadCandidate): boolean => {
  const { predicate, entry } = candidate;
  const subject = tree.child(predicate, 'nsubj');
  if (subject === null || tree.tokens[subject]!.upos === 'PRON' || isAnybody(tree, subject)) return false;
  if (!isAssertion(knowledge, tree, predicate)) return false;
  const isByWords = (SPOKEN.has(entry.type) && entry.mode !== 'investigate') || entry.type === 'SUPPORT';
  const isOfSomebody =
    actor.some(isKnown) ||
    (actor.length > 0 && (dated || recipient.some(isKnown) || tree.tokens[subject]!.upos === 'PROPN'));
  return (
    (isByWords ? actor.length > 0 : isOfSomebody && !LASTING.has(entry.type)) &&
    !WISHING(knowledge).has(tree.lemmas[predicate]!) &&
    !isOfNoDay(knowledge, tree, predicate)
  );
};

/** A present of what is done again and again, on a condition, or in a plan or story. */
export const isOfNoDay = (knowledge: Knowledge, tree: Tree, predicate: number): boolean =>
  isHabit(knowledge, tree, predicate) || isOnCondition(tree, predicate) || isInPlan(knowledge, tree, predicate);

/** `courts`, `farmers`: all of them, and not some who did something. */
const isAnybody = (tree: Tree, noun: number): boolean =>
  (tree.tokens[noun]!.xpos === 'NNS' &&
    tree.child(noun, 'det', 'nmod:poss', 'nummod', 'nmod', 'amod', 'compound') === null) ||
  [...tree.children(noun, 'det', 'cc:preconj', 'cc')].some((word) =>
    /^(?:no|neither|either|nor)$/i.test(textOf(tree, word)),
  );

/** The main clause, or what somebody is reported to do; not what is hoped, feared, planned or laid down. */
const isAssertion = (knowledge: Knowledge, tree: Tree, predicate: number): boolean => {
  const { deprel, head } = tree.tokens[predicate]!;
  if (/^(?:root|parataxis|conj)$/.test(deprel))
    return !tree.children(predicate, 'cc').some((word) => /^(?:or|nor)$/i.test(textOf(tree, word)));
  if (deprel !== 'ccomp' || !REPORTING(knowledge).has(tree.lemmas[head]!)) return false;
  const source = tree.child(head, 'nsubj');
  return !isSubjunctive(tree, predicate) && (source === null || !PLANS(knowledge).has(tree.lemmas[source]!));
};

/** `often`, `each spring`, `on Sundays`, `from time to time`, `no longer` */
const isHabit = (knowledge: Knowledge, tree: Tree, predicate: number): boolean =>
  tree
    .children(predicate, 'advmod')
    .some((adverb) => isFrequentAdverb(knowledge, tree, adverb) || /^longer$/i.test(textOf(tree, adverb))) ||
  tree
    .children(predicate, 'obl', 'obj', 'nmod', 'obl:unmarked', 'nmod:unmarked')
    .some(
      (time) =>
        isOfHabit(knowledge, tree, time) ||
        tree
          .children(time, 'det', 'amod')
          .some((word) => isOfHabit(knowledge, tree, word) || /^(?:most|next)$/i.test(textOf(tree, word))) ||
        /^(?:times?|rule|tomorrow)$/i.test(textOf(tree, time)),
    );

/** Behind or before a clause that says when or on which condition: `when it likes`, `once the rebels leave`. */
const isOnCondition = (tree: Tree, predicate: number): boolean =>
  /^(?:if|when|whenever|once|unless|should|suppose|imagine|provided|assuming|every|each|had|whoever|either|perhaps|maybe|until|before|where|wherever|tomorrow)$/i.test(
    textOf(tree, 0),
  ) ||
  tree.tokens.some(
    (_, at) =>
      at > predicate &&
      /^(?:in case|as soon|as long|on condition)$/i.test(`${textOf(tree, at)} ${tree.tokens[at + 1]?.text}`),
  ) ||
  tree
    .childrenOf(predicate)
    .filter((clause) => tree.tokens[clause]!.deprel.startsWith('advcl'))
    .some((clause) => {
      const words = [...tree.children(clause, 'mark', 'advmod', 'case', 'fixed')].map((word) => textOf(tree, word));
      return words.some((word) =>
        /^(?:when|whenever|where|wherever|if|unless|once|until|till|case|soon|long)$/i.test(word),
      );
    });

/** `under the plan`, `in the novel`, `in the final` */
const isInPlan = (knowledge: Knowledge, tree: Tree, predicate: number): boolean =>
  tree
    .children(predicate, 'obl')
    .some(
      (setting) =>
        PLANS(knowledge).has(tree.lemmas[setting]!) &&
        tree.children(setting, 'case').some((word) => /^(?:under|in|by|according|per)$/i.test(textOf(tree, word))),
    );

const textOf = (tree: Tree, word: number): string => tree.tokens[word]!.text;

const PLANS = wordClass('plans-and-stories');
const REPORTING = wordClass('reporting-in-present');

/** Verbs whose present speaks of what somebody is after, not of what was said. */
export const WISHING = wordClass('being-after');
