import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { lemmaOf } from './clause-parts.ts';
import type { EventCandidate } from './event-candidate.ts';
import { behind } from './phrases-behind.ts';

const FIGHTS = wordClass('fights');
const QUELLING = wordClass('quelling');

/**
 * Protests and fights that a chronicle tells beside its main clause, whoever takes part: `in a bid to stem angry
 * protests`, `with clashes in several towns`. Not those that it speaks of again (`the protests`), nor their kind
 * (`protests`, bare).
 */
export const isUnrest = (knowledge: Knowledge, tree: Tree, candidate: EventCandidate): boolean => {
  const { predicate, entry, nominal, support } = candidate;
  const { xpos, deprel } = tree.tokens[predicate]!;
  return (
    nominal &&
    support === null &&
    (entry.type === 'PROTEST' || FIGHTS(knowledge).has(lemmaOf(tree, predicate))) &&
    xpos === 'NNS' &&
    /^(?:obj|obl|nsubj|nmod)/.test(deprel) &&
    tree.children(predicate, 'det', 'nmod:poss').length === 0 &&
    (tree.children(predicate, 'amod', 'compound').length > 0 || behind(tree, predicate, WHERE).length > 0)
  );
};

const WHERE = ['in', 'across', 'at', 'near', 'outside', 'around', 'throughout', 'against', 'between'];

/** `to stem angry protests`: whoever quells them, they go on. */
export const isQuelled = (knowledge: Knowledge, tree: Tree, noun: number): boolean => {
  const { head, deprel } = tree.tokens[noun]!;
  return head >= 0 && deprel === 'obj' && QUELLING(knowledge).has(lemmaOf(tree, head));
};
