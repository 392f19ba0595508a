import type { RepairableTree } from './repair-tree.ts';
import { finiteWord, hasChild, hasSubject } from './tree-parts.ts';

/**
 * Clauses of what is reported that the parse hangs on the verb of reporting instead, where the reporter would become
 * their subject. Changes heads and relations in place and keeps the tree a tree.
 *
 * - `They say that clearing the land could take years`: of two clauses the first, without a finite verb, is the subject of
 *   the second.
 * - `Keller noted that the league has not paid, has not left, and continues to wait`: what goes on in the same tense
 *   without a subject and without `that` stands beside the first clause.
 */
export function clausesOfReport(tree: RepairableTree): void {
  const { deprel, head } = tree;
  for (let first = 1; first < head.length; first++) {
    const verb = head[first]!;
    if (deprel[first] !== 'ccomp' || verb < 0 || verb > first) continue;
    for (let clause = first + 1; clause < head.length; clause++) {
      if (head[clause] !== verb || !LATER.test(deprel[clause]!) || hasSubject(tree, clause)) continue;
      const tense = finiteWord(tree, clause);
      if (tense < 0) continue;
      if (isGerundSubject(tree, first, clause)) {
        head[first] = clause;
        deprel[first] = 'csubj';
        break;
      }
      if (goesOn(tree, verb, first, clause, tense)) {
        head[clause] = first;
        deprel[clause] = 'conj';
      }
    }
  }
}

const LATER = /^(?:ccomp|conj|parataxis)$/;

function isGerundSubject(tree: RepairableTree, first: number, clause: number): boolean {
  const { xpos, deprel, texts } = tree;
  return (
    xpos[first] === 'VBG' &&
    deprel[clause] === 'ccomp' &&
    !hasSubject(tree, first) &&
    finiteWord(tree, first) < 0 &&
    !texts.slice(first, clause).includes(',')
  );
}

/** The clause is in the present where the verb of reporting is in the past, or stands beside the first without `and`. */
function goesOn(tree: RepairableTree, verb: number, first: number, clause: number, tense: number): boolean {
  const { deprel, xpos, texts } = tree;
  const tenseOfFirst = finiteWord(tree, first);
  if (tenseOfFirst < 0 || !hasSubject(tree, first) || hasChild(tree, clause, /^mark$/)) return false;
  const before = texts[Math.min(clause, tense) - 1] ?? '';
  if (!/^(?:,|and|or|but|nor)$/.test(before) && tree.upos[Math.min(clause, tense) - 1] !== 'ADV') return false;
  const isPresent = (at: number): boolean => /^VB[PZ]$/.test(xpos[at]!);
  if (isPresent(tense) && isPresent(tenseOfFirst)) return /^VBD$/.test(xpos[verb]!) || deprel[clause] === 'ccomp';
  return deprel[clause] === 'ccomp' && before === ',';
}
