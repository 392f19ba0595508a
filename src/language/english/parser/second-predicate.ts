import type { RepairableTree } from './repair-tree.ts';
import { REPORTING_LEMMAS } from './reporting-lemmas.ts';
import { childWith, finiteWord, hasChild, hasSubject } from './tree-parts.ts';

/**
 * `The army takes the town, says the war is over.`, `Lind meets the envoy, urges him to sign.`: headlines and chronicles
 * join a second predicate by a comma alone, and the parse takes the clause before for what is said. A verb right behind a
 * comma with no subject, but with an object or a clause behind it, stands beside the verb of the clause before. Of `The road
 * is open, say officials.`, which the parse takes for a command, who is told is who says it. Changes heads and relations
 * in place and keeps the tree a tree.
 */
export function secondPredicate(tree: RepairableTree): void {
  const { texts, upos, xpos, head, deprel } = tree;
  for (let verb = 2; verb < head.length; verb++) {
    if (upos[verb] !== 'VERB' || texts[verb - 1] !== ',') continue;
    if (xpos[verb] === 'VB') speakersBehind(tree, verb);
    if (!/^VB[DZ]$/.test(xpos[verb]!)) continue;
    if (hasSubject(tree, verb) || !governs(tree, verb)) continue;
    const first = firstPredicate(tree, verb);
    if (first < 0) continue;
    if (head[first] === verb) {
      head[first] = head[verb]!;
      deprel[first] = deprel[verb]!;
      for (let at = 0; at < verb - 1; at++) if (head[at] === verb) head[at] = first;
    }
    head[verb] = first;
    deprel[verb] = 'conj';
  }
}

/** An object, an infinitive or a clause behind the verb; what stands alone behind a verb of saying is who says it. */
const governs = ({ upos, lemma, head, deprel }: RepairableTree, verb: number): boolean =>
  head.some(
    (of, at) =>
      of === verb &&
      at > verb &&
      (/^(?:xcomp|ccomp)$/.test(deprel[at]!) ||
        (/^i?obj$/.test(deprel[at]!) && (upos[at] === 'PRON' || !REPORTING_LEMMAS.has(lemma[verb]!)))),
  );

/** The verb of the clause before, of the same tense and with a subject, where the two hang on each other; -1 without one. */
const firstPredicate = (tree: RepairableTree, verb: number): number => {
  const { upos, xpos, head, deprel } = tree;
  const above = head[verb]!;
  const first = /^(?:parataxis|dep)$/.test(deprel[verb]!) ? above : childWith(tree, verb, /^(?:ccomp|parataxis)$/);
  if (first < 0 || first >= verb || upos[first] !== 'VERB' || xpos[first] !== xpos[verb]) return -1;
  return hasChild(tree, first, /^nsubj$/) ? first : -1;
};

/** A plural behind `say` that ends the sentence, where a finite clause stands before. */
const speakersBehind = (tree: RepairableTree, verb: number): void => {
  const { texts, xpos, head, deprel } = tree;
  if (!/^(?:say|warn|claim)$/.test(texts[verb]!) || deprel[verb] !== 'parataxis' || finiteWord(tree, head[verb]!) < 0)
    return;
  const speaker = childWith(tree, verb, /^obj$/);
  if (speaker < verb || !(xpos[speaker] === 'NNS' || texts[speaker] === 'police')) return;
  if (head.some((of, at) => of === verb && at > verb && at !== speaker && deprel[at] !== 'punct')) return;
  xpos[verb] = 'VBP';
  deprel[speaker] = 'nsubj';
};
