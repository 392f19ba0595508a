import type { RepairableTree } from './repair-tree.ts';
import { childrenOf, extentOf, finiteWord, hasChild, hasSubject } from './tree-parts.ts';

/**
 * Verbs whose subject the parse gives to another. Changes heads and relations in place and keeps the tree a tree.
 *
 * - `They said that the side that had fought was ours`: of a noun and the relative pronoun behind it only the pronoun is
 *   the subject of the nearer verb; the noun is that of the clause that goes on without one.
 * - `It is not asking for more, as the treaty of May says that …`: what stands between `as` and a finite verb is its subject.
 */
export function subjectOfLaterVerb(tree: RepairableTree): void {
  const { texts, deprel, head } = tree;
  for (let at = 1; at < head.length; at++) {
    if (deprel[at] === 'nsubj') nounBeforeRelative(tree, at);
    else if (deprel[at] === 'case' && /^as$/i.test(texts[at]!) && deprel[head[at]!] === 'obl')
      subjectBehindAs(tree, at);
  }
}

function nounBeforeRelative(tree: RepairableTree, pronoun: number): void {
  const { texts, xpos, upos, head, deprel } = tree;
  const verb = head[pronoun]!;
  if (!/^(?:that|which|who)$/i.test(texts[pronoun]!) || !/^W/.test(xpos[pronoun]!) || verb < pronoun) return;
  const noun = childrenOf(tree, verb).find((at) => at < pronoun && deprel[at] === 'nsubj' && NOMINAL.test(upos[at]!));
  if (noun === undefined || extentOf(tree, noun).last !== pronoun - 1) return;
  const clause = head.findIndex(
    (of, at) => at > verb && of >= 0 && of < noun && CLAUSES.test(deprel[at]!) && lacksSubject(tree, at),
  );
  if (clause < 0) return;
  const mark = childrenOf(tree, verb).find((at) => at < noun && deprel[at] === 'mark');
  if (mark !== undefined) head[mark] = clause;
  head[noun] = clause;
  head[verb] = noun;
  deprel[verb] = 'acl:relcl';
}

function subjectBehindAs(tree: RepairableTree, as: number): void {
  const { upos, head, deprel } = tree;
  const noun = head[as]!;
  if (as > noun || !NOMINAL.test(upos[noun]!)) return;
  const { last } = extentOf(tree, noun);
  const verb = last + 1;
  if (upos[verb] !== 'VERB' || !CLAUSES.test(deprel[verb]!) || !lacksSubject(tree, verb)) return;
  const above = head[noun]!;
  if (above < 0 || above > as || head[verb] === noun) return;
  head[as] = verb;
  deprel[as] = 'mark';
  head[noun] = verb;
  deprel[noun] = 'nsubj';
  head[verb] = above;
  deprel[verb] = 'advcl';
}

const lacksSubject = (tree: RepairableTree, clause: number): boolean =>
  finiteWord(tree, clause) >= 0 && !hasSubject(tree, clause) && !hasChild(tree, clause, /^mark$/);

const NOMINAL = /^(?:NOUN|PROPN)$/;
const CLAUSES = /^(?:ccomp|parataxis|conj)$/;
