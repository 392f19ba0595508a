import type { Tree } from '../tree.ts';
import { beginsAsParticiple } from './is-passive.ts';
import { markOf } from './mark-of.ts';

/** The clauses that a verb governs: those after it, else the one before it. */
export const governedClauses = (tree: Tree, verb: number): readonly number[] => {
  const clauses = tree
    .children(verb, 'ccomp')
    .filter(
      (child) => markOf(tree, child) !== 'as' && !(markOf(tree, child) === 'to' && tree.child(child, 'nsubj') !== null),
    );
  const after = clauses.filter((child) => child > verb && !isGerund(tree, child));
  if (after.length > 0) return after;
  const marked = tree
    .children(verb, 'advcl')
    .find((child) => child > verb && /^(?:that|whether)$/.test(markOf(tree, child)));
  if (marked !== undefined) return [marked];
  const before = clauses.findLast(
    (child) =>
      !(tree.tokens[child]!.xpos === 'VBG' && tree.child(child, 'nsubj', 'aux') === null) &&
      !beginsAsParticiple(tree, child) &&
      !isBareSubject(tree, verb, child),
  );
  return before === undefined ? [] : [before];
};

/** `denied having met them`, `proposed hosting it`: a participle right behind the verb, whatever the tree hangs on it. */
export const beginsAsGerund = (tree: Tree, verb: number, clause: number): boolean => {
  const { tokens } = tree;
  if (clause <= verb || tokens[verb + 1]?.xpos !== 'VBG') return false;
  return clause === verb + 1
    ? tokens[clause]!.deprel === 'advcl' || tree.child(clause, 'mark') === null
    : tokens[verb + 1]!.head === clause && tokens[verb + 1]!.upos === 'AUX';
};

/** `maintain working relations`: a participle without subject or `that` is no clause. */
const isGerund = (tree: Tree, clause: number): boolean =>
  tree.tokens[clause]!.xpos === 'VBG' && tree.child(clause, 'nsubj', 'aux', 'mark') === null;

/** A name right before the verb, without a verb of its own, is its subject whatever else it was read as. */
export const isBareSubject = (tree: Tree, verb: number, child: number): boolean =>
  child < verb &&
  /^(?:NOUN|PROPN|PRON)$/.test(tree.tokens[child]!.upos) &&
  // `the bank, which Norland had accused`
  !(/^W/.test(tree.tokens[child]!.xpos) && tree.child(verb, 'nsubj') !== null) &&
  tree.child(child, 'cop', 'nsubj', 'case', 'mark', 'acl') === null &&
  tree.tokens.slice(child + 1, verb).every((token) => /^(?:AUX|ADV|PART|PROPN)$/.test(token.upos));
