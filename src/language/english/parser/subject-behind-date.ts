import { MONTHS_AND_DAYS } from '../names/name-words.ts';
import { standsBeside } from './names-in-a-row.ts';
import type { RepairableTree } from './repair-tree.ts';

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
    const verb = head[date]!;
    if (verb <= at || !/^(?:VERB|AUX|ADJ|NOUN)$/.test(upos[verb]!)) continue;
    if (head.some((of, child) => of === verb && SUBJECT.test(deprel[child]!))) continue;
    head[at] = verb;
    deprel[at] = head.some((of, child) => of === verb && deprel[child] === 'aux:pass') ? 'nsubj:pass' : 'nsubj';
    subject = at;
  }
}

/** A month, or a number that has one beside it. */
function isDate(texts: readonly string[], head: Int32Array, at: number): boolean {
  if (isMonthOrDay(texts[at]!)) return true;
  if (!/^\d{1,4}$/.test(texts[at]!)) return false;
  return [at - 1, at + 1].some((near) => isMonthOrDay(texts[near] ?? '') && (head[near] === at || head[at] === near));
}

const isMonthOrDay = (text: string): boolean => MONTHS_AND_DAYS.has(text.toLowerCase().replace(/\.$/, ''));
