import { isRelation, type Tree } from '../tree.ts';
import { beforeAuxiliaries } from './before-auxiliaries.ts';
import { isBareSubject } from './governed-clauses.ts';

/** The subject nearest to the verb, before it if there is one there. */
export const subjectOf = (tree: Tree, verb: number, ofPassive: boolean): number | null => {
  const subjects = tree.childrenOf(verb).filter((child) => {
    const { deprel, upos } = tree.tokens[child]!;
    if (upos === 'PUNCT') return false;
    return ofPassive ? isRelation(deprel, 'nsubj') : deprel === 'nsubj' || deprel === 'nsubj:outer';
  });
  const bare = tree
    .childrenOf(verb)
    .find(
      (child) =>
        isBareSubject(tree, verb, child) &&
        /^(?:ccomp|dep|dislocated|obl|obj|parataxis|advcl|vocative)/.test(tree.tokens[child]!.deprel),
    );
  const before = subjects.findLast((subject) => subject < verb);
  if (bare !== undefined) return bare;
  if (before !== undefined) return before;
  const behind = subjects[0];
  if (behind === undefined || tree.tokens[verb]!.xpos === 'VBG' || !isInverted(tree, verb)) return null;
  return hasOwnVerb(tree, behind) ? null : behind;
};

/** `the envoy, who knows them, said he was aware`: the phrase behind the verb is the subject of another one. */
const hasOwnVerb = (tree: Tree, subject: number): boolean => {
  let next = subject + 1;
  while (tree.tokens[next]?.upos === 'ADV') next++;
  return tree.tokens[subject]!.upos === 'PRON' && /^(?:VB[DZP]|MD)$/.test(tree.tokens[next]?.xpos ?? '');
};

/** `"…," said the minister`: a subject stands behind its verb only where the verb begins or follows a mark. */
const isInverted = (tree: Tree, verb: number): boolean => {
  const before = beforeAuxiliaries(tree, verb);
  return before < 0 || tree.tokens[before]!.upos === 'PUNCT' || tree.tokens[before]!.upos === 'CCONJ';
};
