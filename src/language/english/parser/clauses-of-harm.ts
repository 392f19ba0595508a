import type { RepairableTree } from './repair-tree.ts';

/**
 * Clauses of what comes to harm that the parse gives to a place. Changes heads and relations in place and keeps the tree a
 * tree.
 *
 * - `a raid on a camp that killed ten`: the raid killed them.
 * - `were fired upon by troops`: the preposition that is left behind belongs to the verb.
 */
export function clausesOfHarm(tree: RepairableTree): void {
  const { upos, deprel, head } = tree;
  for (let at = 1; at < head.length; at++) {
    if (deprel[at] === 'acl:relcl') deedBefore(tree, at);
    else if (deprel[at] === 'obl' && upos[at] === 'ADP') leftBehind(tree, at);
  }
}

function deedBefore(tree: RepairableTree, verb: number): void {
  const { texts, lemma, head, deprel } = tree;
  if (!HARMING.test(lemma[verb]!)) return;
  if (
    !head.some((of, at) => of === verb && at < verb && deprel[at] === 'nsubj' && /^(?:that|which)$/i.test(texts[at]!))
  )
    return;
  const place = head[verb]!;
  if (DEED.test(lemma[place]!)) return;
  for (let at = place, steps = 0; at >= 0 && steps < FARTHEST; at = head[at]!, steps++) {
    if (DEED.test(lemma[at]!)) {
      head[verb] = at;
      return;
    }
    if (!/^(?:nmod|obl)$/.test(deprel[at]!)) return;
    // `died in a raid on a camp`, where the parse hangs the camp on the verb
    const beside = deprel[at] === 'obl' ? deedBeside(tree, at) : -1;
    if (beside >= 0) {
      head[at] = beside;
      deprel[at] = 'nmod';
      head[verb] = beside;
      return;
    }
  }
}

/** The deed right before a phrase that hangs on the same verb. */
const deedBeside = ({ lemma, head, deprel }: RepairableTree, phrase: number): number => {
  const first = head.findIndex((of, at) => of === phrase && deprel[at] === 'case');
  const before = first - 1;
  return first > 0 && first < phrase && DEED.test(lemma[before]!) && head[before] === head[phrase] ? before : -1;
};

function leftBehind({ texts, xpos, head, deprel }: RepairableTree, preposition: number): void {
  const verb = preposition - 1;
  if (head[preposition] !== verb || xpos[verb] !== 'VBN' || !/^(?:upon|on|at)$/i.test(texts[preposition]!)) return;
  if (head.includes(preposition)) return;
  deprel[preposition] = 'compound:prt';
}

const FARTHEST = 4;
const HARMING = /^(?:kill|wound|injure|leave|destroy|claim|hurt|maim)$/;
const DEED =
  /^(?:raid|attack|strike|airstrike|bombing|blast|explosion|shelling|bombardment|shooting|assault|ambush|massacre|fire|crash|ambush|barrage|attempt)$/;
