import { hasPassiveMark, isBareParticiple } from '../passive.ts';
import { isRelation, type Tree } from '../tree.ts';
import { prepositionOf } from './preposition-of.ts';

/** Whether a verb of saying is in the passive: what is tagged as its participle is often its past tense. */
export const isPassive = (tree: Tree, verb: number): boolean =>
  beginsAsParticiple(tree, verb) ||
  (tree.tokens[verb]!.xpos === 'VBN' &&
    !isPastTense(tree, verb) &&
    (hasPassiveMark(tree, verb) ||
      (isBareParticiple(tree, verb) && tree.child(verb, 'nsubj') === null) ||
      sharesPassive(tree, verb)));

/** `was hailed by the envoy and rejected by his rivals`: joined to another passive, with an agent of its own. */
const sharesPassive = (tree: Tree, verb: number): boolean => {
  const { deprel, head } = tree.tokens[verb]!;
  return (
    deprel === 'conj' &&
    head >= 0 &&
    head < verb &&
    agentOf(tree, verb) !== null &&
    tree.child(verb, 'nsubj', 'aux', 'obj') === null &&
    isPassive(tree, head)
  );
};

/** The word of which a passive tells what is done to it: its subject, or the noun that it describes. */
export const undergoing = (tree: Tree, verb: number): number | null => {
  const subject = tree.childrenOf(verb).find((child) => isRelation(tree.tokens[child]!.deprel, 'nsubj'));
  if (subject !== undefined) return subject;
  const { deprel, head } = tree.tokens[verb]!;
  if (deprel.startsWith('acl')) return head;
  return sharesPassive(tree, verb) ? undergoing(tree, head) : null;
};

/** `the two parties called for talks` tagged as a participle: a passive has an auxiliary, unless it hangs on a noun or clause. */
const isPastTense = (tree: Tree, verb: number): boolean =>
  tree.child(verb, 'aux') === null &&
  agentOf(tree, verb) === null &&
  (isOnlyPredicate(tree, verb) ||
    (!/^(?:acl|advcl|amod|conj|xcomp)/.test(tree.tokens[verb]!.deprel) && tree.child(verb, 'nsubj') !== null));

/** A whole sentence read as a noun with a participle: without another finite verb the participle is its past tense. */
const isOnlyPredicate = ({ tokens }: Tree, verb: number): boolean =>
  tokens[verb]!.deprel === 'acl' &&
  tokens[verb]!.head < verb &&
  tokens[tokens[verb]!.head]!.deprel === 'root' &&
  /^[.!?]$/.test(tokens.at(-1)!.text) &&
  !tokens.some(({ xpos, index }) => /^(?:VB[DZP]|MD)$/.test(xpos) && index < verb);

/** `Asked whether it was late, …`, `When asked about it, …`: somebody was asked. */
export const beginsAsParticiple = (tree: Tree, verb: number): boolean =>
  /^VB[DN]$/.test(tree.tokens[verb]!.xpos) &&
  (verb === 0 || /^(?:when|if|while)$/i.test(tree.tokens[verb - 1]!.text)) &&
  tree.child(verb, 'nsubj', 'aux', 'obj') === null;

/** Who does what a passive tells: `by the ministry`. */
export const agentOf = (tree: Tree, verb: number): number | null =>
  tree.child(verb, 'obl:agent') ??
  tree.children(verb, 'obl').find((child) => child > verb && prepositionOf(tree, child) === 'by') ??
  null;
