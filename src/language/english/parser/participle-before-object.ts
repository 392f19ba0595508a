import type { RepairableTree } from './repair-tree.ts';
import { childrenOf, childWith, extentOf, hasChild } from './tree-parts.ts';

/**
 * A participle whose object the parse takes for the noun that it describes. Changes heads and relations in place and
 * keeps the tree a tree.
 *
 * - `Citing reports of fraud, the league called for a recount`: the noun before the verb is its subject, no other name of
 *   what is cited; not so in `Rising prices, the main worry, helped him`, where a comma ends the other name.
 * - `The mayor criticised the vote, accusing envoys in Kesh of bias`: of two objects the second is that of the participle.
 */
export function participleBeforeObject(tree: RepairableTree): void {
  const { texts, xpos, head, deprel } = tree;
  for (let at = 0; at < head.length; at++) {
    if (xpos[at] !== 'VBG' || deprel[at] !== 'amod' || head[at]! < at) continue;
    if (at === 0) inFront(tree, head[at]!);
    else if (texts[at - 1] === ',') behindComma(tree, at);
  }
}

function inFront(tree: RepairableTree, object: number): void {
  const { texts, head, deprel } = tree;
  const comma = texts.indexOf(',', object);
  if (comma < 0 || extentOf(tree, object).first !== 0) return;
  const subject = subjectBehind(tree, object, comma);
  if (subject < 0) return;
  const verb = verbOf(tree, object, subject);
  if (verb < 0 || texts.slice(comma + 1, verb).includes(',')) return;
  for (let at = comma + 1; at < head.length; at++)
    if ((head[at] === object && at !== subject) || (at > verb && head[at] === subject)) head[at] = verb;
  if (head[verb] === object || head[verb] === subject) {
    head[verb] = -1;
    deprel[verb] = 'root';
    tree.xpos[verb] = tree.xpos[verb] === 'VBN' ? 'VBD' : tree.xpos[verb]!;
  }
  head[subject] = verb;
  deprel[subject] = hasChild(tree, verb, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj';
  head[0] = verb;
  deprel[0] = 'advcl';
  head[object] = 0;
  deprel[object] = 'obj';
}

/** The noun with which the main clause begins: its subject, or taken for another name of the object; -1 without one. */
function subjectBehind(tree: RepairableTree, object: number, comma: number): number {
  const { head, deprel, upos } = tree;
  for (let at = comma + 1; at < head.length; at++) {
    if (!NOMINAL.test(upos[at]!)) continue;
    const isRenaming = head[at] === object && deprel[at] === 'appos' && !hasChild(tree, at, /^conj$/);
    const isSubject = head[at]! > at && head[at] === head[object] && SUBJECT.test(deprel[at]!);
    if ((isRenaming || isSubject) && extentOf(tree, at).first === comma + 1) return at;
  }
  return -1;
}

/** The verb behind the subject, also where it is taken for a participle that describes the subject; -1 without one. */
function verbOf(tree: RepairableTree, object: number, subject: number): number {
  const { texts, upos, xpos, head, deprel } = tree;
  const above = head[object]!;
  if (above > subject) return upos[above] === 'VERB' && /^VB[DPZN]$/.test(xpos[above]!) ? above : -1;
  if (above >= 0) return -1;
  return childrenOf(tree, subject)
    .concat(childrenOf(tree, object))
    .reduce(
      (found, at) =>
        found < 0 &&
        at > subject &&
        upos[at] === 'VERB' &&
        (/^VB[DPZ]$/.test(xpos[at]!) || (xpos[at] === 'VBN' && deprel[at] === 'acl')) &&
        /(?:ed|ld|nt|pt|id)$/.test(texts[at]!) &&
        !/^by$/i.test(texts[at + 1] ?? '')
          ? at
          : found,
      -1,
    );
}

function behindComma(tree: RepairableTree, participle: number): void {
  const { upos, head, deprel } = tree;
  const object = head[participle]!;
  const verb = head[object]!;
  // `met elders, leading businessmen and two mayors`
  if (hasChild(tree, object, /^conj$/)) return;
  if (deprel[object] !== 'obj' || verb < 0 || verb > participle || upos[verb] !== 'VERB') return;
  const other = childWith(tree, verb, /^obj$/);
  if (other < 0 || other > participle) return;
  head[participle] = verb;
  deprel[participle] = 'advcl';
  head[object] = participle;
}

const NOMINAL = /^(?:NOUN|PROPN|PRON)$/;
const SUBJECT = /^nsubj(?::pass)?$/;
