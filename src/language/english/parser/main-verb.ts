import type { RepairableTree } from './repair-tree.ts';
import { toRoot } from './to-root.ts';
import { childWith, finiteWord, hasChild } from './tree-parts.ts';
import { verbInPast } from './verb-in-past.ts';

/**
 * A whole sentence that the parse takes for a noun, whose verb is not the root. Changes heads and relations in place and
 * keeps the tree a tree.
 *
 * - `Anna Lind, Ivo Keller, and Dan Holm left`: the verb stands beside the names with the last of them as its subject.
 * - `The two mayors called for talks.`: the past tense is taken for a participle, though what these verbs tell is done to
 *   nobody.
 * - `The raid on the port that killed six people was condemned.`: a second verb behind a relative clause, without a subject of its own.
 * - `The head of the port, Dan Holm, rejected Lind’s charges.`: the past tense is taken for a word of the name behind it.
 * - `Having met the mayor, Anna Lind left the hall.`: what opens the sentence is taken for its verb.
 */
export function mainVerb(tree: RepairableTree): void {
  const { upos, xpos, head, deprel } = tree;
  const root = head.findIndex((of) => of < 0);
  if (root >= 0 && root < 2 && upos[root] === 'VERB') openingParticiple(tree, root);
  if (root < 0 || !/^(?:NOUN|PROPN)$/.test(upos[root]!)) return;
  if (hasChild(tree, root, /^(?:cop|nsubj|csubj|expl|aux)/)) return;
  for (let at = root + 1; at < head.length; at++)
    if (deprel[at] === 'acl:relcl' && isBehindRelative(tree, root, at)) {
      toRoot(tree, root, at);
      if (hasChild(tree, at, /^aux:pass$/)) deprel[root] = 'nsubj:pass';
      return;
    }
  for (let at = root + 1; at < head.length; at++) {
    if (xpos[at] === 'VBD' && deprel[at] === 'amod' && pastBeforeObject(tree, root, at)) return;
    if (head[at] !== root || upos[at] !== 'VERB') continue;
    if (deprel[at] === 'conj' && finiteWord(tree, at) >= 0) verbOfList(tree, root, at);
    else if (deprel[at] === 'acl' && /^VB[ND]$/.test(xpos[at]!)) verbInPast(tree, root, at);
    if (head[at] !== root) return;
  }
}

/** A finite verb without a subject that was taken for a second relative clause, in a whole sentence. */
const isBehindRelative = (tree: RepairableTree, root: number, verb: number): boolean => {
  const { texts, xpos, head, deprel } = tree;
  const tense = finiteWord(tree, verb);
  if (tense < 0 || texts.at(-1) !== '.' || /^(?:CC|,)$/.test(xpos[tense - 1]!)) return false;
  for (let at = root + 1; at < verb; at++)
    if (head[at] === verb && /^(?:nsubj|csubj|expl|mark|cc|advmod)/.test(deprel[at]!)) return false;
  for (let at = root + 1; at < tense; at++)
    if (deprel[at] === 'acl:relcl' && finiteWord(tree, at) >= 0 && hasChild(tree, at, /^nsubj/)) return true;
  return false;
};

/** The names before the last subject stand before it without a verb between, the last behind `and`. */
function verbOfList(tree: RepairableTree, root: number, verb: number): void {
  const { texts, upos, xpos, head, deprel } = tree;
  const last = childWith(tree, verb, /^nsubj$/);
  if (last <= root || last > verb) return;
  // the first word of `United States` is tagged as what it is alone
  const isOfName = (at: number): boolean => /^(?:DET|ADJ|NOUN|PROPN)$/.test(upos[at]!) || /^NNP/.test(xpos[at]!);
  let and = last - 1;
  while (and > root && !/^(?:and|as)$/i.test(texts[and]!) && isOfName(and)) and--;
  if (!/^and$/i.test(texts[and]!) || texts[and - 1] !== ',') return;
  for (let at = root + 1; at < and; at++)
    if (!/^(?:PROPN|NOUN|ADJ|DET|ADP|PART|PUNCT)$/.test(upos[at]!) && deprel[at] !== 'case') return;
  // `States including Norland, Ostria, and Sudmark helped`: the last stands beside the first that is listed
  const listed = head.findIndex((of, at) => of === root && deprel[at] === 'nmod' && at < and);
  toRoot(tree, root, verb);
  head[last] = listed < 0 ? root : listed;
  deprel[last] = 'conj';
  for (let at = root + 1; at < last; at++) if (head[at] === verb) head[at] = last;
}

/** What opens the sentence without a subject goes along with what the finite verb behind the comma tells. */
function openingParticiple(tree: RepairableTree, root: number): void {
  const { texts, xpos, head, deprel } = tree;
  const having = root === 1 && /^having$/i.test(texts[0]!) && head[0] === root;
  if (!(root === 0 && xpos[root] === 'VBG') && !having) return;
  if (hasChild(tree, root, /^nsubj/)) return;
  const main = head.findIndex(
    (of, at) =>
      of === root &&
      /^(?:parataxis|ccomp|conj)$/.test(deprel[at]!) &&
      /^VB[DPZ]$/.test(xpos[at]!) &&
      hasChild(tree, at, /^nsubj/),
  );
  if (main < 0) return;
  const subject = childWith(tree, main, /^nsubj/);
  if (subject > main || !texts.slice(root, subject).includes(',')) return;
  head[main] = -1;
  deprel[main] = 'root';
  head[root] = main;
  deprel[root] = 'advcl';
  for (let at = main + 1; at < head.length; at++) if (head[at] === root) head[at] = main;
}

function pastBeforeObject(tree: RepairableTree, root: number, verb: number): boolean {
  const { texts, head, deprel } = tree;
  let object = head[verb]!;
  while (object > verb && head[object] !== root) object = head[object]!;
  if (object < verb || texts[verb - 1] !== ',' || hasChild(tree, object, /^(?:cc|case)$/)) return false;
  head[verb] = root;
  toRoot(tree, root, verb);
  deprel[object] = 'obj';
  return true;
}
