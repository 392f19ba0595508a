import { BODY_WORDS, TITLE_WORDS } from '../names/name-words.ts';
import { ACTS_IN_WORDS } from './acts-in-words.ts';
import type { RepairableTree } from './repair-tree.ts';
import { REPORTING_LEMMAS } from './reporting-lemmas.ts';
import { childWith, hasChild, hasSubject } from './tree-parts.ts';

/**
 * `The ministry denied its drones had crossed the river and accused Ostria of lying`: drones accuse nobody. What is done in
 * words behind `and` is done by whoever reports, where those of whom is reported do not speak, or where nothing is
 * reported but denied, or where those to whom something is done do not do it. Changes heads and relations in place and keeps the tree a tree.
 */
export function actOfReporter(tree: RepairableTree): void {
  const { upos, xpos, lemma, head, deprel } = tree;
  for (let act = 2; act < head.length; act++) {
    const clause = head[act]!;
    if (deprel[act] !== 'conj' || clause < 1 || clause > act || !/^VB[DN]$/.test(xpos[act]!)) continue;
    if (upos[clause] !== 'VERB' || !ACTS_OF_REPORTERS.has(lemma[act]!)) continue;
    if (hasSubject(tree, act) || hasChild(tree, act, /^(?:aux|mark)/)) continue;
    const report = reportAbove(tree, clause);
    if (report < 0 || xpos[report] !== 'VBD' || hasChild(tree, report, /^aux:pass$/)) continue;
    if (!DENIALS.has(lemma[report]!) && !tellsOfThings(tree, clause) && !isDoneToThing(tree, clause, act)) continue;
    head[act] = report;
    xpos[act] = 'VBD';
  }
}

/** The verb whose content a clause is: `denied that …`, `rejected the claim that …`; -1 where there is none. */
function reportAbove({ lemma, head, deprel }: RepairableTree, clause: number): number {
  let above = head[clause]!;
  if (deprel[clause] === 'acl' && deprel[above] === 'obj') above = head[above]!;
  else if (deprel[clause] !== 'ccomp') return -1;
  if (above < 0 || above > clause) return -1;
  return REPORTING_LEMMAS.has(lemma[above]!) || DENIALS.has(lemma[above]!) ? above : -1;
}

/** Whether a clause in the past perfect tells of a thing. */
function tellsOfThings(tree: RepairableTree, clause: number): boolean {
  const { texts, head, deprel } = tree;
  return (
    isOfThing(tree, clause) && head.some((of, at) => of === clause && deprel[at] === 'aux' && /^had$/i.test(texts[at]!))
  );
}

/** `said the plan was not made in haste and described it as fair`: to what something is done does not do the other. */
function isDoneToThing(tree: RepairableTree, clause: number, act: number): boolean {
  return hasChild(tree, clause, /^aux:pass$/) && hasChild(tree, act, /^obj$/) && isOfThing(tree, clause);
}

/** Whether the subject of a clause is a common noun, or a number of them, that does not speak. */
function isOfThing(tree: RepairableTree, clause: number): boolean {
  const { upos, lemma } = tree;
  const subject = childWith(tree, clause, /^nsubj/);
  if (!/^(?:NOUN|NUM)$/.test(upos[subject] ?? '') || hasChild(tree, subject, /^(?:flat|appos|conj)$/)) return false;
  const noun = lemma[subject]!;
  return ARMS.has(noun) || (!TITLE_WORDS.has(noun) && !BODY_WORDS.has(noun));
}

const DENIALS: ReadonlySet<string> = new Set(['deny', 'reject', 'dismiss', 'refute', 'rebut', 'dispute']);
/** Bodies that fight rather than speak. */
const ARMS: ReadonlySet<string> = new Set(['force', 'guard', 'brigade', 'battalion', 'regiment', 'corps']);
/** What a report goes on with, beside what is always done with words. */
const ACTS_OF_REPORTERS: ReadonlySet<string> = new Set([
  ...ACTS_IN_WORDS,
  ...'warn insist reiterate pledge voice stress welcome describe'.split(' '),
]);
