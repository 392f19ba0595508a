import type { RepairableTree } from './repair-tree.ts';
import { childWith, FINITE } from './tree-parts.ts';

/**
 * `Norland on Monday left`, `the army on Monday pledged to leave`: a day right before the verb, which the parse hangs on the
 * subject, says when it was done and is no part of the name of who did it. What only happens is called by its day (`the vote
 * on Sunday`): a noun keeps it unless the verb is one of giving one's word. Changes heads and relations in place and keeps
 * the tree a tree.
 */
export function dayBehindSubject(tree: RepairableTree): void {
  const { texts, upos, xpos, head, deprel } = tree;
  for (let day = 2; day < texts.length - 1; day++) {
    if (deprel[day] !== 'nmod' || !DAY.test(texts[day]!) || childWith(tree, day, /^case$/) !== day - 1) continue;
    const subject = head[day]!;
    const verb = head[subject] ?? -1;
    if (!/^on$/i.test(texts[day - 1]!) || subject > day || verb <= day || !/^nsubj/.test(deprel[subject]!)) continue;
    // `the talks on Monday in Velm failed` are those of Monday
    if (!FINITE.test(xpos[day + 1]!)) continue;
    if (upos[subject] !== 'PROPN' && !PROMISING.test(texts[verb]!)) continue;
    head[day] = verb;
    deprel[day] = 'obl';
  }
}

/** Verbs whose subject can only be somebody. */
const PROMISING = /^(?:promise[sd]?|pledge[sd]?|vow(?:s|ed)?|swears?|swore)$/i;

const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
