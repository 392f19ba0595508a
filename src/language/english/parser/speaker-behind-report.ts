import type { RepairableTree } from './repair-tree.ts';
import { REPORTING_LEMMAS } from './reporting-lemmas.ts';
import { childrenOf, extentOf } from './tree-parts.ts';

/**
 * `The mayor met Ana Lind, the press secretary of the league, Ivo Keller told reporters.`: the sentence ends in a verb of
 * saying with a name before it. The office between the commas is that of the speaker and not of whoever was named last.
 * Changes heads and relations in place and keeps the tree a tree.
 */
export function speakerBehindReport(tree: RepairableTree): void {
  const { texts, upos, lemma, head, deprel } = tree;
  for (let name = 3; name < head.length; name++) {
    const verb = head[name]!;
    if (deprel[name] !== 'nsubj' || upos[name] !== 'PROPN' || verb < name || !REPORTING_LEMMAS.has(lemma[verb]!))
      continue;
    if (!/^(?:conj|parataxis|root)$/.test(deprel[verb]!) || !endsSentence(tree, verb)) continue;
    const { first } = extentOf(tree, name);
    if (texts[first - 1] !== ',') continue;
    const office = officeBefore(tree, first - 1);
    if (office < 0) continue;
    head[office] = verb;
    deprel[office] = 'nsubj';
    head[name] = office;
    deprel[name] = 'appos';
  }
}

/** `told reporters on Monday.`: nothing that was said follows. */
const endsSentence = (tree: RepairableTree, verb: number): boolean =>
  childrenOf(tree, verb).every(
    (at) => at < verb || /^(?:punct|obj|iobj|obl|obl:unmarked|advmod)$/.test(tree.deprel[at]!),
  ) && tree.texts.slice(verb + 1).every((text) => !/^(?:that|and|,)$/.test(text));

/** The head of the phrase that ends at a comma and begins behind another, where it is taken for another name of somebody. */
const officeBefore = (tree: RepairableTree, comma: number): number => {
  const { texts, upos, head, deprel } = tree;
  const opens = texts.lastIndexOf(',', comma - 1);
  if (opens < 1) return -1;
  for (let at = opens + 1; at < comma; at++) {
    if (/^(?:VERB|AUX|PRON|CCONJ|SCONJ)$/.test(upos[at]!)) return -1;
    if (deprel[at] !== 'appos' || head[at]! > opens || upos[at] !== 'NOUN') continue;
    const { first, last } = extentOf(tree, at);
    return first === opens + 1 && last === comma - 1 ? at : -1;
  }
  return -1;
};
