import { OFFICE_WORDS, TITLE_WORDS } from '../names/name-words.ts';
import type { RepairableTree } from './repair-tree.ts';
import { hasChild, isWithin } from './tree-parts.ts';

/**
 * `the Prime Minister of Ostria, Ana Lind, and the President of Norland, Erik Storm, met`: a full name behind the comma
 * renames the office, not the state whose it is, and another office stands beside the first, not beside its state. Changes
 * heads and relations in place and keeps the tree a tree.
 */
export function holderOfOffice(tree: RepairableTree): void {
  const { texts, upos, head, deprel } = tree;
  for (let name = 3; name < head.length - 1; name++) {
    if (upos[name] !== 'PROPN' || texts[name - 1] !== ',' || !/^(?:conj|appos|nmod|list)$/.test(deprel[name]!))
      continue;
    const above = head[name]!;
    // `the spokesman of the president, Ivo Keller`
    if (above < 0 || above > name || isOffice(tree, above)) continue;
    if (deprel[name + 1] !== 'flat' || head[name + 1] !== name) continue;
    if (hasChild(tree, name, /^(?:cc|case|det)$/) || !endsAt(tree, name + 2)) continue;
    const office = officeOver(tree, above, name);
    if (office < 0) continue;
    head[name] = office;
    deprel[name] = 'appos';
  }
  for (let other = 3; other < head.length; other++) {
    if (deprel[other] !== 'conj' || !isOffice(tree, other) || isOffice(tree, head[other]!)) continue;
    if (!hasChild(tree, other, /^cc$/) || !hasChild(tree, other, /^det$/)) continue;
    const office = officeOver(tree, head[other]!, other);
    if (office >= 0) head[other] = office;
  }
}

/** Behind the name its comma, or what goes on with the sentence: a list of three persons goes on with a name. */
const endsAt = ({ texts, upos }: RepairableTree, at: number): boolean => {
  let end = at;
  while (upos[end] === 'PROPN') end++;
  const behind = texts[end] === ',' ? end + 1 : end;
  return texts[end] === ',' ? upos[behind] !== 'PROPN' : /^(?:VERB|AUX|CCONJ)$/.test(upos[end] ?? '');
};

/** The office to whose phrase a word belongs, with nothing but that phrase up to the name; -1 where it is none. */
const officeOver = (tree: RepairableTree, word: number, name: number): number => {
  const { upos, head, deprel } = tree;
  let at = word;
  for (let steps = 0; steps < DEEPEST && /^(?:nmod|nmod:poss|flat|compound)$/.test(deprel[at]!); steps++)
    at = head[at]!;
  if (at === word || at > word || !/^(?:PROPN|NOUN)$/.test(upos[at]!)) return -1;
  if (!isOffice(tree, at)) return -1;
  for (let between = at + 1; between < name - 1; between++) if (!isWithin(head, between, at)) return -1;
  return at;
};

const isOffice = ({ texts }: RepairableTree, at: number): boolean =>
  OFFICE_WORDS.has(texts[at]!.toLowerCase()) || TITLE_WORDS.has(texts[at]!.toLowerCase());

/** Phrases inside of phrases: the minister of trade of the Republic of Norland. */
const DEEPEST = 5;
