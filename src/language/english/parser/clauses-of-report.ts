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
 * - `Keller noted that the league had met, paid its dues, and left`: a list that has no `and` yet goes on with what has one.
 * - `As Keller has noted, the league has paid and is ready to leave`: behind what is reported the reporter does nothing more.
 */
export function clausesOfReport(tree: RepairableTree): void {
  const { deprel, head } = tree;
  for (let first = 1; first < head.length; first++) {
    const verb = head[first]!;
    if (deprel[first] === 'obj' && isClause(tree, first)) deprel[first] = 'ccomp';
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
  if (deprel[clause] === 'conj' && before === 'and' && (endsList(tree, first, clause) || isFronted(tree, verb, first)))
    return true;
  if (!/^(?:,|and|or|but|nor)$/.test(before) && tree.upos[Math.min(clause, tense) - 1] !== 'ADV') return false;
  const isPresent = (at: number): boolean => /^VB[PZ]$/.test(xpos[at]!);
  if (isPresent(tense) && isPresent(tenseOfFirst)) return /^VBD$/.test(xpos[verb]!) || deprel[clause] === 'ccomp';
  return deprel[clause] === 'ccomp' && before === ',';
}

/** A verb in its own tense with a subject is a clause, also where the parse takes it for an object. */
const isClause = (tree: RepairableTree, word: number): boolean =>
  tree.upos[word] === 'VERB' &&
  /^VB[DZP]$/.test(tree.xpos[word]!) &&
  hasSubject(tree, word) &&
  tree.upos[tree.head[word]!] === 'VERB';

/** The clause before goes on behind a comma without `and`, and the one that is asked about has `, and`. */
function endsList({ texts, head, deprel, upos }: RepairableTree, first: number, clause: number): boolean {
  const joined = head.findIndex(
    (of, at) => of === first && at < clause && deprel[at] === 'conj' && upos[at] === 'VERB' && texts[at - 1] === ',',
  );
  if (joined < 0) return false;
  const and = texts.lastIndexOf('and', clause);
  return texts[and - 1] === ',' && !head.some((of, at) => of === joined && deprel[at] === 'cc');
}

/** `As the mayor has said, …`: the verb of reporting stands before its comma and what is reported behind it. */
const isFronted = ({ texts, head, deprel }: RepairableTree, verb: number, first: number): boolean =>
  /^as$/i.test(texts[0]!) &&
  texts[verb + 1] === ',' &&
  (head[0] === verb || (head[0]! >= 0 && head[head[0]!] === verb && /^nsubj/.test(deprel[head[0]!]!))) &&
  first > verb;
