import type { RepairableTree } from './repair-tree.ts';
import { childWith, hasChild } from './tree-parts.ts';

/** How many words the second of the two may have. */
const LONGEST = 8;

/**
 * `Talks between Norland and the league began.`, `The talks between Norland and rebels ended.`: between are two, so what stands
 * behind `and` is the second, and not the subject of a clause of its own nor one more thing that the talks are of. Changes
 * heads and relations in place and keeps the tree a tree.
 */
export const betweenTwo = (tree: RepairableTree): void => {
  const { texts, upos, head, deprel } = tree;
  for (let at = 0; at < head.length - 4; at++) {
    if (!/^between$/i.test(texts[at]!) || deprel[at] !== 'case') continue;
    nameBeforeOthers(tree, at);
    const first = head[at]!;
    const matter = head[first] ?? -1;
    if (first < at || matter < 0 || matter > at || hasChild(tree, first, /^conj$/)) continue;
    const and = texts.findIndex((text, index) => index > first && /^and$/i.test(text));
    if (and < 0 || and - first > LONGEST || texts.slice(first + 1, and).some((_, i) => upos[first + 1 + i] === 'PUNCT'))
      continue;
    secondOf(tree, first, and, matter);
  }
};

/** `between Norland and Ostrian officials`: a state is no kind of official, unless by its letters (`US and Ostrian officials`). */
const nameBeforeOthers = ({ texts, xpos, head, deprel }: RepairableTree, between: number): void => {
  const name = between + 1;
  const others = head[between]!;
  if (others < name + 2 || head[name] !== others || deprel[name] !== 'compound' || xpos[name] !== 'NNP') return;
  if (!/^and$/i.test(texts[name + 1]!) || /^[\p{Lu}.]+$/u.test(texts[name]!)) return;
  head[name] = head[others]!;
  deprel[name] = deprel[others]!;
  head[between] = name;
  head[others] = name;
  deprel[others] = 'conj';
  head[name + 1] = others;
  for (let at = name + 1; at < others; at++)
    if (head[at] === name) {
      head[at] = others;
      if (deprel[at] === 'conj') deprel[at] = 'amod';
    }
};

const secondOf = (tree: RepairableTree, first: number, and: number, matter: number): void => {
  const { texts, upos, head, deprel } = tree;
  for (let at = and + 1; at < head.length && at <= and + LONGEST && (upos[at] !== 'PUNCT' || texts[at] === '-'); at++) {
    if (!/^(?:NOUN|PROPN|PRON)$/.test(upos[at]!)) continue;
    const clause = head[at]!;
    const hasOwnClause =
      clause > at &&
      head[clause] === matter &&
      deprel[clause] === 'conj' &&
      /^nsubj/.test(deprel[at]!) &&
      upos[clause] === 'VERB';
    const isOneMore = clause === matter && deprel[at] === 'nmod' && childWith(tree, at, /^case$/) < 0;
    if (!hasOwnClause && !isOneMore) continue;
    if (hasOwnClause) {
      head[clause] = head[matter]!;
      deprel[clause] = deprel[matter]!;
      head[matter] = clause;
      deprel[matter] = deprel[at]!;
    }
    head[at] = first;
    deprel[at] = 'conj';
    head[and] = at;
    deprel[and] = 'cc';
    return;
  }
};
