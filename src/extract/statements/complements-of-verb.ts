import type { Tree } from '../tree.ts';
import { activeComplements } from './active-complements.ts';
import type { Complement } from './complement.ts';
import { isPassive } from './is-passive.ts';
import { passiveComplements } from './passive-complements.ts';

/** All complements of a verb, the one that says most first. */
export const complementsOfVerb = (tree: Tree, verb: number): readonly Complement[] =>
  isPassive(tree, verb) ? passiveComplements(tree, verb) : activeComplements(tree, verb);
