import { isMonthOrDay } from '../names/name-words.ts';
import { hasPersonBeside, isFullName, standsBeside } from './names-in-a-row.ts';
import type { RepairableTree } from './repair-tree.ts';
import { childWith, hasChild } from './tree-parts.ts';

const SUBJECT = /^[nc]subj|^expl/;

/**
 * `On May 3, 2024, Anna Lind and Ivo Keller met`: a person is no other name of a day. What stands in apposition to the date
 * before a verb without a subject is its subject, and what follows in the same way stands beside it. Changes heads and
 * relations in place and keeps the tree a tree.
 */
export function subjectBehindDate(tree: RepairableTree): void {
  const { texts, upos, head, deprel } = tree;
  let subject = -1;
  for (let at = 1; at < head.length; at++) {
    const date = head[at]!;
    if (
      !/^(?:appos|conj)$/.test(deprel[at]!) ||
      date < 0 ||
      date >= at ||
      upos[at] !== 'PROPN' ||
      isMonthOrDay(texts[at]!)
    )
      continue;
    if (!isDate(texts, head, date)) continue;
    if (subject >= 0 && head[subject] === head[date]) {
      standsBeside(tree, at, subject);
      continue;
    }
    if (SUBJECT.test(deprel[date]!)) saysWhen(tree, date);
    const verb = verbOf(head, deprel, date);
    if (verb <= at || !/^(?:VERB|AUX|ADJ|NOUN)$/.test(upos[verb]!)) continue;
    const other = childWith(tree, verb, SUBJECT);
    if (other >= 0 && !goesOnList(tree, at, other)) continue;
    head[at] = verb;
    deprel[at] = hasChild(tree, verb, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj';
    if (other >= 0) standsBeside(tree, other, at);
    subject = at;
  }
}

/**
 * `On 3 May, Anna Lind met`: a month beside a number does not meet; it belongs to the day before it, or says when.
 * @returns false for another word, which is left as it is
 */
export function saysWhen({ texts, head, deprel }: RepairableTree, month: number): boolean {
  const isDay = (at: number) => /^\d{1,2}$/.test(texts[at] ?? '');
  if (!isMonthOrDay(texts[month]!) || !(isDay(month - 1) || isDay(month + 1))) return false;
  const day = isDay(month - 1) && head[month - 1] === head[month];
  if (day) head[month] = month - 1;
  deprel[month] = day ? 'nmod:unmarked' : 'obl:unmarked';
  return true;
}

/** The verb that a date hangs on, by its day where it is a month of one. */
const verbOf = (head: Int32Array, deprel: readonly string[], date: number): number => {
  const above = head[date]!;
  return deprel[date] === 'nmod:unmarked' && above >= 0 ? head[above]! : above;
};

/**
 * `On May 3, Anna Lind, Ivo Keller and Dan Holm met`, `On May 3, Anna Lind, the mayor, and Ivo Keller met`: who stands
 * before the verb is not all that met.
 */
function goesOnList(tree: RepairableTree, first: number, second: number): boolean {
  const { texts, upos } = tree;
  if (second < first || upos[second] !== 'PROPN' || !isFullName(tree, first) || !isFullName(tree, second)) return false;
  return /^and$/i.test(texts[second - 1]!) || (texts[second - 1] === ',' && hasPersonBeside(tree, second));
}

/** A month, or a number that has one beside it. */
function isDate(texts: readonly string[], head: Int32Array, at: number): boolean {
  if (isMonthOrDay(texts[at]!)) return true;
  if (!/^\d{1,4}$/.test(texts[at]!)) return false;
  return [at - 1, at + 1].some((near) => isMonthOrDay(texts[near] ?? '') && (head[near] === at || head[at] === near));
}
