import type { RepairableTree } from './repair-tree.ts';
import { childrenOf, childWith, finiteWord, hasChild, hasSubject } from './tree-parts.ts';

/**
 * Who is taken hostage. Changes heads and relations in place and keeps the tree a tree.
 *
 * - `A sailor taken hostage in May was freed`: the participle tells what was done to the noun before it, which belongs to the
 *   verb behind, and to nobody whom he took.
 * - `They hold nine sailors hostage`: the sailors are the object, and hostage is what they are.
 */
export function heldCaptive(tree: RepairableTree): void {
  const { texts, head, deprel, lemma, xpos } = tree;
  for (let at = 1; at < head.length; at++) {
    if (!CAPTIVE.test(texts[at]!)) continue;
    const verb = head[at]!;
    if (verb < 0 || verb > at || !HOLDING.test(lemma[verb]!) || !/^(?:obj|xcomp)$/.test(deprel[at]!)) continue;
    if (verb < at - 1) whoIsHeld(tree, at);
    else if (/^(?:taken|held|seized)$/i.test(texts[verb]!) && !hasChild(tree, verb, /^aux/)) {
      if (/^taken$/i.test(texts[verb]!) || mainBehind(tree, verb) >= 0 || hasChild(tree, verb, /^obl:agent$/)) {
        deprel[at] = 'xcomp';
        xpos[verb] = 'VBN';
        wasHeld(tree, verb);
      }
    } else if (hasChild(tree, verb, /^aux:pass$/)) deprel[at] = 'xcomp';
  }
}

const CAPTIVE = /^(?:hostage|captive|prisoner)s?$/i;
const HOLDING = /^(?:take|hold|seize|keep)$/;

function whoIsHeld(tree: RepairableTree, captive: number): void {
  const { xpos, head, deprel } = tree;
  const held = captive - 1;
  if (head[held] !== captive || deprel[held] !== 'compound' || !/^NNP?S$/.test(xpos[held]!)) return;
  for (const word of childrenOf(tree, captive)) if (word < held) head[word] = held;
  head[held] = head[captive]!;
  deprel[held] = 'obj';
  deprel[captive] = 'xcomp';
}

function wasHeld(tree: RepairableTree, verb: number): void {
  const { head, deprel } = tree;
  const held = childWith(tree, verb, /^nsubj$/);
  if (held < 0 || held > verb) return;
  const main = mainBehind(tree, verb);
  if (main < 0) {
    deprel[held] = 'nsubj:pass';
    return;
  }
  for (const word of childrenOf(tree, verb)) if (word > main || word < held) head[word] = main;
  head[main] = head[verb]!;
  deprel[main] = deprel[verb]!;
  head[held] = main;
  deprel[held] = hasChild(tree, main, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj';
  head[verb] = held;
  deprel[verb] = 'acl';
}

/** The finite verb behind a participle that the parse hangs on it without a subject; -1 without one. */
const mainBehind = (tree: RepairableTree, participle: number): number =>
  childrenOf(tree, participle).find(
    (child) =>
      child > participle &&
      /^(?:advcl|conj|parataxis|ccomp)$/.test(tree.deprel[child]!) &&
      !hasSubject(tree, child) &&
      !hasChild(tree, child, /^(?:mark|cc)$/) &&
      finiteWord(tree, child) >= 0,
  ) ?? -1;
