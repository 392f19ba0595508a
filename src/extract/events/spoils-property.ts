import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { objectsOf } from './displaced-arguments.ts';
import { isPassive, passiveSubjects } from './voice.ts';

const PROPERTY = wordClass('homes-and-heritage');
const ATTACKS = wordClass('harmful-attacks');
const SPOILING = wordClass('spoiling');

/**
 * `razed the cemeteries`, `their homes were destroyed`: what people own is spoilt, which PLOVER counts as coercion; with
 * arms (`destroyed homes in a strike`) it is an assault.
 */
export const spoilsProperty = (knowledge: Knowledge, tree: Tree, verb: number): boolean => {
  if (!SPOILING(knowledge).has(lemmaOf(tree, verb))) return false;
  const things = isPassive(tree, verb) ? passiveSubjects(tree, verb) : objectsOf(tree, verb);
  const spoilt = things.flatMap((thing) => tree.conjuncts(thing));
  if (!spoilt.some((thing) => PROPERTY(knowledge).has(lemmaOf(tree, thing)))) return false;
  const beside = [...tree.children(verb, 'nsubj', 'obl'), ...spoilt.flatMap((thing) => tree.children(thing, 'nmod'))];
  return !beside.some((word) => ATTACKS(knowledge).has(lemmaOf(tree, word)));
};

const lemmaOf = (tree: Tree, index: number): string => tree.tokens[index]!.lemma.toLowerCase();
