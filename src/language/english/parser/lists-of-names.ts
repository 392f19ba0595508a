import type { RepairableTree } from './repair-tree.ts';
import { hasChild } from './tree-parts.ts';

/**
 * Those whom a sentence lists by name. Changes heads and relations in place and keeps the tree a tree.
 *
 * - `After the talks, Anna Lind, Ivo Keller, and Dan Holm left`: full names between commas, the last of them behind `and`,
 *   stand beside the first, which takes the place that the parse gave to any of them. So do `Norland's Adel, Ostria's Berg
 *   and Sudmark's Cern`, each with its owner. One name alone between commas may be a place in a region or an office.
 * - `by the Minister of Trade Anna Lind, Minister of Energy Ivo Keller`: the same office again with another name is
 *   another person.
 * - `Anna Lind, Ivo Keller and Dan Holm`: who stands beside one that stands beside the first, stands beside the first.
 */
export function listsOfNames(tree: RepairableTree): void {
  const { texts, upos, head, deprel } = tree;
  for (let at = 3; at < head.length - 1; at++) {
    const and = upos[at] === 'CCONJ' && /^and$/i.test(texts[at]!);
    if (and) listEndingAt(tree, at);
    if (and || texts[at] === ',') sameOffice(tree, at);
  }
  for (let at = 2; at < head.length; at++) {
    const before = head[at]!;
    if (deprel[at] !== 'conj' || before < 0 || deprel[before] !== 'conj') continue;
    const first = head[before]!;
    if (first >= 0 && upos[at] === 'PROPN' && upos[before] === 'PROPN' && NOMINAL.test(upos[first]!)) head[at] = first;
  }
}

/** A name of a list: its words from `start` on, both inclusive, and the one that all others hang on. */
interface Listed {
  readonly start: number;
  readonly head: number;
  readonly owner: string | null;
}

function listEndingAt(tree: RepairableTree, and: number): void {
  const { texts, head, deprel } = tree;
  const names: Listed[] = [];
  let end = texts[and - 1] === ',' ? and - 2 : and - 1;
  while (end >= 0) {
    const name = nameEndingAt(tree, end);
    if (name === null) break;
    names.unshift(name);
    if (texts[name.start - 1] !== ',') break;
    end = name.start - 2;
  }
  const last = nameFrom(tree, and + 1);
  if (last < 0) return;
  const [first] = names;
  if (first === undefined || names.length < 2 || names.some(({ owner }) => (owner === null) !== (first.owner === null)))
    return;
  const all = [...names.map((name) => name.head), last];
  const place = placeOf(tree, all);
  if (place === null) return;
  head[and] = last;
  head[first.head] = head[place]!;
  deprel[first.head] = deprel[place]!;
  for (const other of all.slice(1)) {
    head[other] = first.head;
    deprel[other] = 'conj';
  }
}

/** A full name, or one with an owner, that ends here; null for anything else. */
const nameEndingAt = (tree: RepairableTree, end: number): Listed | null => {
  const { texts, upos, xpos, head } = tree;
  let start = end;
  while (start > 0 && isOfName(tree, start - 1)) start--;
  if (upos[start] !== 'PROPN' || upos[end] !== 'PROPN') return null;
  const mark = xpos.indexOf('POS', start);
  const owner = mark > start && mark < end ? texts.slice(start, mark).join(' ') : null;
  for (let at = start; at <= end; at++)
    if ((head[at]! < start || head[at]! > end) && upos[at] === 'PROPN')
      return owner !== null || hasChild(tree, at, /^flat$/) ? { start, head: at, owner } : null;
  return null;
};

const isOfName = ({ texts, upos, xpos }: RepairableTree, at: number): boolean =>
  upos[at] === 'PROPN' || xpos[at] === 'POS' || (texts[at] === '-' && upos[at + 1] === 'PROPN');

/** The head of the name that begins here, with or without an article; -1 where none does. */
const nameFrom = ({ upos, head, deprel }: RepairableTree, start: number): number => {
  let at = start;
  while (head[at]! > at && WORD_OF_NAME.test(deprel[at]!)) at = head[at]!;
  return upos[at] === 'PROPN' ? at : -1;
};

const NOMINAL = /^(?:NOUN|PROPN)$/;
const WORD_OF_NAME = /^(?:det|amod|compound|nmod:poss|nmod:desc|nummod|flat)$/;

/** Which of those who are listed has the place that all of them have together; null where they have none in common. */
const placeOf = ({ head, deprel }: RepairableTree, listed: readonly number[]): number | null => {
  const outside = listed.filter((one) => !listed.includes(head[one]!));
  const [first] = outside;
  const last = outside.at(-1);
  if (first === undefined || last === undefined || isBelow(head, head[last]!, listed)) return null;
  if (outside.length === 1) return first;
  // what the parse takes for another name of the noun before the comma
  const apart = outside.slice(0, -1).every((one) => /^(?:appos|conj)$/.test(deprel[one]!) && head[one]! < one);
  const subjects = outside.every((one) => /^nsubj/.test(deprel[one]!) && head[one] === head[last]);
  if (!(apart || subjects) || !/^nsubj/.test(deprel[last]!) || head[last]! < last) return null;
  const others = head.filter((of, at) => of === head[last] && /^nsubj/.test(deprel[at]!) && !listed.includes(at));
  return others.length === 0 ? last : null;
};

/** Whether a word hangs on one of these, directly or not. */
const isBelow = (head: Int32Array, word: number, these: readonly number[]): boolean => {
  let at = word;
  for (let steps = 0; at >= 0 && steps < head.length; steps++) {
    if (these.includes(at)) return true;
    at = head[at]!;
  }
  return false;
};

/** How many words the title before a name has at most. */
const LONGEST_TITLE = 12;

function sameOffice(tree: RepairableTree, mark: number): void {
  const { texts, upos, head, deprel } = tree;
  let office = mark + 1;
  while (head[office]! > office && /^(?:det|amod|compound)$/.test(deprel[office] ?? '')) office++;
  if (!/^\p{Lu}\p{L}+$/u.test(texts[office] ?? '') || !/^(?:PROPN|NOUN)$/.test(upos[office]!)) return;
  if (!/^(?:appos|nmod:desc|conj|nmod)$/.test(deprel[office]!) || head[office]! > office) return;
  if (!isNamed(tree, office + 1)) return;
  let before = mark - 1;
  while (before >= 0 && mark - before <= LONGEST_TITLE && texts[before] !== texts[office]) {
    if (/^(?:VERB|AUX)$/.test(upos[before]!)) return;
    before--;
  }
  if (texts[before] !== texts[office] || !isNamed(tree, before + 1)) return;
  if (head[before]! > before && WORD_OF_NAME.test(deprel[before]!)) return;
  const first = deprel[before] === 'conj' && texts[head[before]!] === texts[office] ? head[before]! : before;
  if (isBelow(head, first, [office])) return;
  head[office] = first;
  deprel[office] = 'conj';
}

/** Whether a full name stands behind an office, before the next comma. */
const isNamed = ({ texts, upos, deprel }: RepairableTree, start: number): boolean => {
  for (let at = start; at < start + LONGEST_TITLE && at < texts.length; at++) {
    if (/^(?:VERB|AUX)$/.test(upos[at]!) || /^[,;.]$/.test(texts[at]!)) return false;
    if (deprel[at] === 'flat' && upos[at] === 'PROPN') return true;
  }
  return false;
};
