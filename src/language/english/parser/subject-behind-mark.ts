import type { RepairableTree } from './repair-tree.ts';
import { hasChild, hasSubject } from './tree-parts.ts';

/**
 * `The news came as the assembly removed the premier.`: between a conjunction and its verb stands the subject, though the
 * parse takes it for a time of the clause above, or for a word of the verb. Changes heads, relations and tags in place and
 * keeps the tree a tree.
 */
export const subjectBehindMark = (tree: RepairableTree): void => {
  const { texts, upos, xpos, head, deprel } = tree;
  for (let mark = 1; mark < head.length; mark++) {
    if (
      deprel[mark] !== 'mark' ||
      !/^(?:as|after|before|since|until|when|while|because|although|though)$/i.test(texts[mark]!)
    )
      continue;
    const verb = head[mark]!;
    const noun = verb - 1;
    if (noun <= mark || deprel[verb] !== 'advcl' || !/^(?:NOUN|PROPN)$/.test(upos[noun]!)) continue;
    if (hasSubject(tree, verb) || hasChild(tree, verb, /^aux/) || hasChild(tree, noun, /^case$/)) continue;
    const stray = deprel[noun] === 'obl' && head[noun] === head[verb];
    if (!stray && !(deprel[noun] === 'compound' && head[noun] === verb)) continue;
    if (xpos[verb] === 'VBN' && hasChild(tree, verb, /^obj$/)) xpos[verb] = 'VBD';
    if (xpos[verb] !== 'VBD') continue;
    // what stood before the noun is of it, not of the verb
    for (let at = mark + 1; at < noun; at++)
      if (head[at] === verb && /^(?:det|amod|compound|nummod|nmod:poss)$/.test(deprel[at]!)) head[at] = noun;
    head[noun] = verb;
    deprel[noun] = 'nsubj';
  }
};
