import type { RepairableTree } from './repair-tree.ts';
import { childWith, FINITE, hasChild } from './tree-parts.ts';

/**
 * A past tense that the parse takes for a word that describes the noun behind it. Changes tags, heads and relations in
 * place and keeps the tree a tree.
 *
 * - `Norland rejected charges of fraud.`, `Norland violated Article 4.`: a whole sentence has a verb, and a name before it
 *   is its subject.
 * - `Norland rejected claims that it had left`: a noun in the plural is no verb behind that past tense.
 * - `of having violated a pact`, `had broken Article 4`: what follows `having` is the verb.
 */
export function pastBeforeNoun(tree: RepairableTree): void {
  const { texts, upos, xpos, head, deprel } = tree;
  for (let at = 1; at < texts.length - 1; at++) {
    if (deprel[at] !== 'amod' || !/^VB[DN]$/.test(xpos[at]!) || head[at]! <= at) continue;
    if (/^ha(?:ving|d|s|ve)$/i.test(texts[at - 1]!) && upos[head[at]!] === 'NOUN') behindHave(tree, at);
    else if (deprel[head[at]!] === 'root') ofSentence(tree, at);
  }
}

function behindHave(tree: RepairableTree, verb: number): void {
  const { texts, upos, xpos, head, deprel } = tree;
  const having = verb - 1;
  const object = head[verb]!;
  if (head[object] !== having || deprel[object] !== 'obj') return;
  // `has broken windows` is something else than `has broken Article 4`
  const ofHaving = /^of having$/i.test(`${texts[having - 1]} ${texts[having]}`);
  if (!ofHaving && !(verb === object - 1 && /^\d/.test(texts[object + 1] ?? '') && head[object + 1] === object)) return;
  for (let at = 0; at < head.length; at++) if (head[at] === having && at !== object) head[at] = verb;
  [upos[having], upos[verb], xpos[verb]] = ['AUX', 'VERB', 'VBN'];
  head[verb] = head[having]!;
  deprel[verb] = deprel[having]!;
  head[having] = verb;
  deprel[having] = 'aux';
  head[object] = verb;
}

function ofSentence(tree: RepairableTree, verb: number): void {
  const { texts, upos, xpos, lemma, head, deprel } = tree;
  const noun = head[verb]!;
  const subject = verb - 1;
  if (
    !(head[subject] === noun || (head[subject] === verb && deprel[subject] === 'nsubj')) ||
    texts.at(-1) !== '.' ||
    !/^(?:NOUN|PROPN)$/.test(upos[subject]!)
  )
    return;
  if (!/^(?:compound|nsubj|obl|nmod|dep)$/.test(deprel[subject]!) || hasChild(tree, subject, /^case$/)) return;
  const claims = upos[noun] === 'VERB' && xpos[noun] === 'VBZ' && /s$/.test(texts[noun]!) && verb === noun - 1;
  if (!claims && !(upos[noun] === 'NOUN' || upos[noun] === 'PROPN')) return;
  if (
    hasChild(tree, noun, /^(?:cop|aux)/) ||
    (!claims && hasChild(tree, noun, /^(?:nsubj|csubj)/) && deprel[subject] !== 'nsubj')
  )
    return;
  // a finite verb of the sentence itself stands before the noun or right below it
  for (let at = 0; at < head.length; at++)
    if (at !== verb && at !== noun && FINITE.test(xpos[at]!) && (at < noun || isMain(tree, at, noun))) return;
  for (let at = 0; at < head.length; at++)
    if (head[at] === noun && at < subject && deprel[at] !== 'punct')
      if (/^(?:obl|advmod|advcl|nmod)/.test(deprel[at]!)) head[at] = verb;
      else head[at] = subject;
  xpos[verb] = 'VBD';
  upos[verb] = 'VERB';
  head[subject] = verb;
  deprel[subject] = 'nsubj';
  head[verb] = -1;
  deprel[verb] = 'root';
  head[noun] = verb;
  deprel[noun] = 'obj';
  head[texts.length - 1] = verb;
  if (!claims) return;
  [upos[noun], xpos[noun], lemma[noun]] = ['NOUN', 'NNS', texts[noun]!.toLowerCase().replace(/s$/, '')];
  const clause = childWith(tree, noun, /^ccomp$/);
  if (clause > noun) deprel[clause] = 'acl';
}

const isMain = ({ head, deprel }: RepairableTree, word: number, root: number): boolean => {
  const verb = /^(?:aux|cop)/.test(deprel[word]!) ? head[word]! : word;
  return head[verb] === root && !/^(?:acl|advcl|ccomp|xcomp)/.test(deprel[verb]!);
};
