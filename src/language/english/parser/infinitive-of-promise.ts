import type { RepairableTree } from './repair-tree.ts';
import { childWith, extentOf, hasChild, isWithin } from './tree-parts.ts';

/**
 * What somebody promises, refuses or decides to do, where the parse hangs it, or by when it is due, on another verb. Changes
 * heads and relations in place and keeps the tree a tree.
 *
 * - `Norland pledged, in a move that surprised many, to leave`: the infinitive behind the aside is what is pledged.
 * - `Norland gave an undertaking to leave by April`: what was given is past, so that it is the leaving that is due.
 */
export function infinitiveOfPromise(tree: RepairableTree): void {
  const { texts, xpos, head } = tree;
  for (let to = 2; to < texts.length - 1; to++) {
    if (xpos[to] !== 'TO') continue;
    const verb = head[to]!;
    if (verb <= to || verb > to + 3 || xpos[verb] !== 'VB') continue;
    if (texts[to - 1] === ',') behindAside(tree, to, verb);
    dueBehind(tree, verb);
  }
}

function behindAside(tree: RepairableTree, to: number, infinitive: number): void {
  const { texts, lemma, xpos, head, deprel } = tree;
  for (let comma = to - 2; comma > 0 && comma > to - LONGEST_ASIDE; comma--) {
    if (texts[comma] !== ',') continue;
    const verb = comma - 1;
    // what hangs on a word of the aside, and nothing else of the kind on the verb before it
    if (!TAKES_INFINITIVE.test(lemma[verb]!) || !/^VB[DPZN]$/.test(xpos[verb]!)) return;
    if (head[infinitive]! <= comma || head[infinitive]! >= to || hasChild(tree, verb, /^(?:xcomp|ccomp|obj)$/)) return;
    if (isWithin(head, verb, infinitive)) return;
    head[infinitive] = verb;
    deprel[infinitive] = 'xcomp';
    return;
  }
}

function dueBehind(tree: RepairableTree, infinitive: number): void {
  const { texts, upos, xpos, head, deprel } = tree;
  const noun = head[infinitive]!;
  if (deprel[infinitive] !== 'acl' || noun < 0) return;
  const verb = head[noun]!;
  if (verb < 0 || verb > noun || deprel[noun] !== 'obj' || xpos[verb] !== 'VBD') return;
  const { last } = extentOf(tree, infinitive);
  const due = childWith(tree, verb, /^obl$/);
  for (let at = due; at > last && at < texts.length; at++) {
    if (head[at] !== verb || deprel[at] !== 'obl') continue;
    const first = extentOf(tree, at).first;
    if (first !== last + 1 || !/^(?:by|before|until|within)$/i.test(texts[first]!)) return;
    // `gave an order to leave by letter`
    if (upos[at] !== 'NUM' && !hasChild(tree, at, /^(?:nmod:unmarked|nummod)$/)) return;
    head[at] = infinitive;
    return;
  }
}

const TAKES_INFINITIVE = /^(?:agree|pledge|promise|vow|undertake|refuse|decline|decide|threaten|offer|swear|consent)$/;
/** words between the marks of an aside, at most */
const LONGEST_ASIDE = 16;
