import type { EventStatus } from '../../kinds/event.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { MONTHS_AND_DAYS } from '../../time/calendar-names.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { isOfHabit } from './habits.ts';

const FORETELLING = wordClass('foretelling');

/** `announced that the talks would take place`: the future as seen from a past announcement. */
export const reportedFuture = (knowledge: Knowledge, tree: Tree, predicate: number): EventStatus | null => {
  const { deprel, head } = tree.tokens[predicate]!;
  if (head >= 0 && /^ccomp/.test(deprel))
    return FORETELLING(knowledge).has(tree.tokens[head]!.lemma.toLowerCase()) ? 'planned' : null;
  if (head >= 0 && !/^(?:root|conj|parataxis)$/.test(deprel)) return null;
  const below = tree.childrenOf(predicate);
  if (
    below.some(
      (child) =>
        /^advcl/.test(tree.tokens[child]!.deprel) && tree.child(child, 'mark') !== null && isCondition(tree, child),
    )
  )
    return null;
  // `The envoy would meet the bishop today`, `The envoy would meet the bishop, the agency reports`
  const soon = below.some((child) => /^(?:today|tomorrow|tonight)$/i.test(tree.tokens[child]!.text));
  const reported = below.some(
    (child) =>
      /^(?:parataxis|advcl)/.test(tree.tokens[child]!.deprel) &&
      FORETELLING(knowledge).has(tree.tokens[child]!.lemma.toLowerCase()) &&
      /^VB[DZPN]$/.test(tree.tokens[child]!.xpos),
  );
  return soon || reported || isAppointment(knowledge, tree, predicate) ? 'planned' : null;
};

/**
 * `The envoy would also attend the gathering`, `would meet the bishop on Friday`: what is on somebody’s calendar; not
 * `would later attend`, nor `would rather`, nor the habit of `would receive visitors`.
 */
const isAppointment = (knowledge: Knowledge, tree: Tree, predicate: number): boolean =>
  standsInCalendar(tree, predicate) &&
  !isHabit(knowledge, tree, predicate) &&
  APPOINTMENTS(knowledge).has(tree.tokens[predicate]!.lemma.toLowerCase()) &&
  tree
    .children(predicate, 'nsubj')
    .some((subject) => !/^(?:who|anybody|nobody|everybody|everyone|anyone)$/i.test(tree.tokens[subject]!.text)) &&
  tree
    .children(predicate, 'advmod')
    .every((word) => /^(?:also|too|then|there|both|again)$/i.test(tree.tokens[word]!.text)) &&
  tree
    .children(predicate, 'obl', 'advcl')
    .every((child) => !tree.children(child, 'case', 'mark').some((mark) => UNCERTAIN.test(tree.tokens[mark]!.text)));

/** Whether it comes behind something else on the calendar, or has its day or time to come. */
const standsInCalendar = (tree: Tree, predicate: number): boolean =>
  tree.children(predicate, 'advmod').some((word) => /^(?:also|then)$/i.test(tree.tokens[word]!.text)) ||
  partsOf(tree, predicate).some((word) => MONTHS_AND_DAYS.has(tree.tokens[word]!.text) || isNext(tree, word));

/** `next week`, `the coming days`, `later this month` */
const isNext = (tree: Tree, word: number): boolean =>
  /^(?:day|week|month|year|weekend)$/.test(tree.lemmas[word]!) &&
  tree
    .children(word, 'amod', 'det')
    .some((child) => /^(?:next|coming|following|upcoming|this)$/i.test(tree.tokens[child]!.text));

/** `every summer`, `often`, `as a child`, `in those days`, `on Sundays`: what was done again and again. */
const isHabit = (knowledge: Knowledge, tree: Tree, predicate: number): boolean =>
  partsOf(tree, predicate).some((word) => {
    const { text, deprel } = tree.tokens[word]!;
    const inThose = deprel === 'det' && /^those$/i.test(text);
    return inThose || EARLY_IN_LIFE(knowledge).has(text.toLowerCase()) || isOfHabit(knowledge, tree, word);
  });

const EARLY_IN_LIFE = wordClass('early-in-life');

/** What stands below a predicate but its subject and object, with the words of those phrases. */
const partsOf = (tree: Tree, predicate: number): readonly number[] =>
  tree
    .childrenOf(predicate)
    .filter((child) => /^(?:obl|advmod|nmod|advcl)/.test(tree.tokens[child]!.deprel))
    .flatMap((child) => [child, ...tree.childrenOf(child)]);

const APPOINTMENTS = wordClass('appointments');
const UNCERTAIN = /^(?:without|if|unless|until|once|only)$/i;

const isCondition = (tree: Tree, clause: number): boolean =>
  tree.children(clause, 'mark').some((mark) => /^(?:if|unless|whether|should)$/i.test(tree.tokens[mark]!.text));
