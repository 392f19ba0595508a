import type { RepairableTree } from './repair-tree.ts';
import { childWith, finiteWord, hasSubject } from './tree-parts.ts';

/**
 * Clauses behind a comma that tell something beside what is asked or reported, and are no part of it. Changes tags,
 * heads and relations in place and keeps the tree a tree.
 *
 * - `They urged both sides to wait, while Norland offered to mediate`: a clause with `while` that has a subject of its own
 *   stands beside the whole sentence, not beside the infinitive.
 * - `Norland said it was ready, hours after shells fell on Varda`: how long after what is when it was said.
 * - `after shelling killed three`: a verbal noun between `after` and a verb with an object is its subject.
 */
export function toldBeside(tree: RepairableTree): void {
  const { texts, upos, xpos, deprel } = tree;
  for (let at = 2; at < texts.length; at++) {
    if (xpos[at] === 'VBG' || xpos[at] === 'NN') verbalNounAsSubject(tree, at);
    if (deprel[at] === 'advcl') besideInfinitive(tree, at);
    if (upos[at] === 'NOUN' && TIMES.test(texts[at]!)) timeOfReport(tree, at);
  }
}

function besideInfinitive(tree: RepairableTree, clause: number): void {
  const { texts, head, deprel, xpos } = tree;
  const mark = childWith(tree, clause, /^mark$/);
  if (!/^(?:while|whereas)$/i.test(texts[mark] ?? '') || texts[mark - 1] !== ',') return;
  if (finiteWord(tree, clause) < 0 || !hasSubject(tree, clause)) return;
  let above = head[clause]!;
  while (above >= 0 && above < clause && xpos[above] === 'VB' && /^(?:xcomp|advcl|conj)$/.test(deprel[above]!))
    above = head[above]!;
  if (above >= 0 && above < clause) head[clause] = above;
}

function timeOfReport(tree: RepairableTree, time: number): void {
  const { texts, head, deprel } = tree;
  if (!/^(?:after|before)$/i.test(texts[time + 1] ?? '')) return;
  let first = time;
  while (first > 0 && (head[first - 1] === time || QUANTIFIERS.test(texts[first - 1]!)) && texts[first - 1] !== ',')
    first--;
  if (texts[first - 1] !== ',') return;
  // up to the verb of reporting above the clause that the comma ends
  let above = head[time]!;
  while (above >= 0 && above < time && deprel[above] !== 'ccomp') above = head[above]!;
  if (above < 0 || above > time || head[above]! < 0 || head[above]! > above) return;
  head[time] = head[above]!;
  deprel[time] = 'obl:tmod';
}

function verbalNounAsSubject(tree: RepairableTree, noun: number): void {
  const { texts, upos, xpos, head, deprel } = tree;
  const verb = noun + 1;
  if (head[noun] !== verb || !/^(?:after|before|when|because|since|until)$/i.test(texts[noun - 1]!)) return;
  if (!/^VB[DN]$/.test(xpos[verb] ?? '') || hasSubject(tree, verb) || childWith(tree, verb, /^obj$/) < verb) return;
  [upos[noun], xpos[noun], deprel[noun]] = ['NOUN', 'NN', 'nsubj'];
  xpos[verb] = 'VBD';
  if (head[verb]! >= 0) deprel[verb] = 'advcl';
}

const TIMES = /^(?:minutes|hours?|days?|weeks?|months?|years?)$/i;
const QUANTIFIERS = /^(?:just|only|barely|less|more|than|about|a|an|few|several|some|two|three)$/i;
