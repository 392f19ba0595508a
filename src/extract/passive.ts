import type { Tree } from './tree.ts';

/**
 * What the parse shows of a passive voice, part by part. Each kind of finding asks for the parts that it can trust: see
 * `events/voice.ts` (finite verbs and participles, those of news without `was` too) and `statements/is-passive.ts`
 * (participles are often the past tense of a verb of saying); undertakings ask for the marks alone.
 */

/** An auxiliary or subject of the passive: `were placed`. */
export const hasPassiveMark = (tree: Tree, verb: number): boolean =>
  tree.child(verb, 'nsubj:pass', 'aux:pass') !== null;

/** `were searched and sealed`: coordinated with a verb that is so marked. */
export const sharesPassiveMark = (tree: Tree, verb: number): boolean => {
  const { deprel, head } = tree.tokens[verb]!;
  return deprel === 'conj' && head >= 0 && hasPassiveMark(tree, head);
};

/** A past participle that hangs on a noun or a clause: `the aid sent to`, `stopped at the border, …`. */
export const isBareParticiple = (tree: Tree, verb: number): boolean => {
  const { xpos, deprel } = tree.tokens[verb]!;
  return xpos === 'VBN' && /^(?:acl|advcl)$/.test(deprel) && tree.child(verb, 'aux', 'obj') === null;
};
