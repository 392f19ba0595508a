import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { behind } from './phrases-behind.ts';
import { subjectsOf } from './subjects-of.ts';
import { isPassive } from './voice.ts';

/** What somebody gives thanks for: it was done, by whom he thanks. */
export interface ThankedDeed {
  /** the verb, adjective or noun of thanks */
  readonly thanks: number;
  /** heads of those who did it, as the thanks name them; empty where only the deed itself says whose it is */
  readonly doers: readonly number[];
  /** heads of those who give thanks */
  readonly thankers: readonly number[];
}

const THANKING = wordClass('praising');
const GRATEFUL = /^(?:grateful|thankful|indebted)$/;
const GRATITUDE = /^(?:gratitude|appreciation|thanks?|thankfulness)$/;

/** `thanked Ostria for its aid`, `expressed gratitude to Ostria for clearing mines`: what stands behind `for`. */
export const thankedDeed = (knowledge: Knowledge, tree: Tree, predicate: number): ThankedDeed | null => {
  const above = tree.tokens[predicate]!.head;
  if (above < 0 || !tree.children(predicate, 'case', 'mark').some((mark) => lemmaAt(tree, mark) === 'for')) return null;
  // where the parse hangs the deed on whom the thanks go to
  const near = [above, ...tree.children(above, 'obj'), tree.tokens[above]!.head];
  const thanks = near.find((index) => index >= 0 && (isThanks(tree, index) || isPraise(knowledge, tree, index)));
  if (thanks === undefined) return null;
  const verb = tree.tokens[thanks]!.deprel === 'obj' ? tree.tokens[thanks]!.head : thanks;
  return {
    thanks,
    doers: THANKING(knowledge).has(lemmaAt(tree, thanks))
      ? tree.children(thanks, isPassive(tree, thanks) ? 'nsubj' : 'obj')
      : [...new Set([thanks, verb])].flatMap((index) => behind(tree, index, ['to'])),
    thankers: isPassive(tree, verb) ? behind(tree, verb, ['by']) : subjectsOf(knowledge, tree, verb),
  };
};

/** Thanks tell nothing beside the deed for which they are given; praise is an act of its own. */
export const isThanks = (tree: Tree, index: number): boolean => {
  const lemma = lemmaAt(tree, index);
  return lemma === 'thank' || GRATEFUL.test(lemma) || GRATITUDE.test(lemma);
};

const isPraise = (knowledge: Knowledge, tree: Tree, index: number): boolean =>
  THANKING(knowledge).has(lemmaAt(tree, index));

const lemmaAt = (tree: Tree, index: number): string => tree.tokens[index]!.lemma.toLowerCase();
