import type { RepairableTree } from './repair-tree.ts';
import { hasChild } from './tree-parts.ts';

/**
 * `gave out a note on its visit to the lake, which reads: “…”`: it is the text that reads or says so, not what
 * it is about, on which the parse hangs the clause. Changes heads and relations in place and keeps the tree a tree.
 */
export function relativeOfText(tree: RepairableTree): void {
  const { texts, upos, lemma, head, deprel } = tree;
  for (let verb = 2; verb < head.length; verb++) {
    if (upos[verb] !== 'VERB' || !/^(?:read|say|state)$/.test(lemma[verb]!) || deprel[verb] !== 'acl:relcl') continue;
    if (!head.some((of, at) => of === verb && deprel[at] === 'nsubj' && /^(?:which|that)$/i.test(texts[at]!))) continue;
    for (let at = head[verb]!, climbed = 0; at >= 0 && climbed < HIGHEST_CLIMB; at = head[at]!, climbed++) {
      if (isText(tree, at)) {
        head[verb] = at;
        break;
      }
      if (!/^(?:nmod|conj|obl)/.test(deprel[at]!)) break;
      // the parse may hang on the verb what the text is about
      const above = head[at]!;
      const text = deprel[at]!.startsWith('obl') ? head.findIndex((of, i) => of === above && deprel[i] === 'obj') : -1;
      if (text >= 0 && text < at && isText(tree, text)) {
        head[verb] = text;
        break;
      }
    }
  }
}

const HIGHEST_CLIMB = 5;

const isText = (tree: RepairableTree, at: number): boolean =>
  TEXTS.test(tree.lemma[at]!) && tree.upos[at] === 'NOUN' && !hasChild(tree, at, /^nsubj/);

const TEXTS =
  /^(?:statement|letter|declaration|communique|communiqué|message|note|post|report|document|resolution|release|article|decree|text|appeal)$/;
