import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Tree } from '../../tree.ts';
import { actorsOf, below, lemmaOf } from '../clause-parts.ts';
import type { CodedEntry } from '../codebook/event-codebook.ts';
import { objectsOf } from '../displaced-arguments.ts';
import { hasThatClause } from '../has-that-clause.ts';
import { isPassive } from '../voice.ts';
import { partsOfMeasure } from './parts-of-measure.ts';

/** Whether a word that an entry asks for stands in the clause of a predicate, and none that it refuses at its core. */
export const standsWith = (
  knowledge: Pick<Knowledge, 'codebook'>,
  tree: Tree,
  predicate: number,
  coded: CodedEntry,
): boolean => {
  if (coded.entry.intransitive && (isPassive(tree, predicate) || objectsOf(tree, predicate).length > 0)) return false;
  // `the summit concluded that trade must grow`: what it finds is not what becomes of it
  if (coded.entry.itself && hasThatClause(tree, predicate)) return false;
  if (coded.with.size === 0 && coded.doers.size === 0 && coded.without.size === 0) return true;
  if (coded.doers.size > 0 && !isDoneBy(knowledge, tree, predicate, coded.doers)) return false;
  if (
    coded.without.size > 0 &&
    coreOf(knowledge, tree, predicate).some((index) => coded.without.has(lemmaOf(tree, index)))
  )
    return false;
  if (coded.with.size === 0 || (coded.entry.persons && hasPerson(tree, predicate))) return true;
  const heads = [
    predicate,
    ...actorsOf(tree, predicate, false),
    ...tree.children(predicate, 'nsubj'),
    ...meantByPronoun(tree, predicate),
  ];
  const words = new Set(heads.flatMap((head) => [head, ...below(tree, head)]).map((index) => lemmaOf(tree, index)));
  for (const word of coded.with) if (words.has(word)) return true;
  return false;
};

/** Whether one of these words is the subject or the agent, or a part of the phrase of either up to its own clauses. */
const isDoneBy = (
  knowledge: Pick<Knowledge, 'codebook'>,
  tree: Tree,
  predicate: number,
  doers: ReadonlySet<string>,
): boolean =>
  (tree.tokens[predicate]!.upos === 'NOUN'
    ? tree.children(predicate, 'nmod', 'nmod:poss', 'amod', 'compound')
    : [
        ...actorsOf(tree, predicate, false),
        ...actorsOf(tree, predicate, isPassive(tree, predicate)),
        ...meantByPronoun(tree, predicate),
      ]
  )
    .flatMap((head) => tree.conjuncts(head))
    // `tens of thousands of dockers`
    .flatMap((head) => [head, ...partsOfMeasure(knowledge, tree, head)])
    .some((head) =>
      // `the two firms`, `Norland and Ostria`: that there are several
      [head, ...tree.children(head, 'amod', 'compound', 'nmod', 'nmod:desc', 'flat', 'nummod', 'cc')].some((word) =>
        doers.has(lemmaOf(tree, word)),
      ),
    );

/** `the army said that it had struck a depot`: the pronoun of what is said may well mean who says it. */
const meantByPronoun = (tree: Tree, predicate: number): readonly number[] => {
  const { head, deprel } = tree.tokens[predicate]!;
  const subject = tree.child(predicate, 'nsubj');
  return deprel === 'ccomp' && head >= 0 && subject !== null && tree.tokens[subject]!.upos === 'PRON'
    ? tree.children(head, 'nsubj')
    : [];
};

/** `received Ivo Keller` */
const hasPerson = (tree: Tree, predicate: number): boolean =>
  tree
    .children(predicate, 'obj', 'nsubj:pass')
    .some((object) => tree.tokens[object]!.upos === 'PROPN' && tree.child(object, 'flat') !== null);

/** A predicate, its subjects and objects, and what stands before their nouns. */
const coreOf = (knowledge: Pick<Knowledge, 'codebook'>, tree: Tree, predicate: number): readonly number[] => {
  const heads = [predicate, ...actorsOf(tree, predicate, false), ...tree.children(predicate, 'nsubj', 'obj', 'xcomp')];
  return heads
    .flatMap((head) => [head, ...partsOfMeasure(knowledge, tree, head)])
    .flatMap((head) => [head, ...tree.children(head, 'amod', 'compound', 'nmod:desc')]);
};
