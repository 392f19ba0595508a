import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { HOLDING } from './hangs-on.ts';

/**
 * `the deal signed in November, was published`: the comma ends the clause of which the date is, and the verb of the sentence
 * one without it (`the sailor taken hostage in May was freed`), unless the participle says no more than that it was.
 */
export const isInClosedClause = (knowledge: Knowledge, tree: Tree, top: number, predicate: number): boolean => {
  const verb = verbAbove(tree, top);
  const { deprel, head, lemma } = tree.tokens[verb]!;
  if (deprel === 'acl' && head < verb && verb < top && top < predicate && tree.tokens[predicate]!.upos === 'VERB')
    return !HOLDING(knowledge).has(lemma.toLowerCase()) || tree.child(verb, 'xcomp') !== null;
  const comma = tree.tokens.slice(top, Math.max(top, predicate)).some(({ text }) => text === ',');
  return comma && verb !== predicate && /^acl/.test(tree.tokens[verb]!.deprel);
};

/** The verb of the clause in which a noun stands; the noun itself without one. */
export const verbAbove = (tree: Tree, noun: number): number => {
  for (let at = noun, climbed = 0; at >= 0 && climbed < 5; at = tree.tokens[at]!.head, climbed++)
    if (tree.tokens[at]!.upos === 'VERB') return at;
  return noun;
};
