import { hasPassiveMark, isBareParticiple } from '../passive.ts';
import { isRelation, type Tree } from '../tree.ts';
import { prepositionOf } from './preposition-of.ts';

/** Whether a verb of saying is in the passive: what is tagged as its participle is often its past tense. */
export const isPassive = (tree: Tree, verb: number): boolean =>
  beginsAsParticiple(tree, verb) ||
  isTold(tree, verb) ||
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

/** `was summoned and told that two clerks must go`: who is called in is told. `Was freed and told in court that` tells. */
export const isTold = (tree: Tree, verb: number): boolean => {
  const { deprel, head, lemma, xpos } = tree.tokens[verb]!;
  return (
    deprel === 'conj' &&
    head < verb &&
    /^VB[DN]$/.test(xpos) &&
    TELLING.test(lemma) &&
    CALLING_IN.test(tree.tokens[head]!.lemma) &&
    tree.child(verb, 'nsubj', 'aux', 'obj', 'iobj') === null &&
    isPassive(tree, head)
  );
};

/** Verbs that stand with whom they tell it. */
const TELLING = /^(?:tell|inform|notify|assure|remind)$/i;

/** Verbs for bringing somebody to where he is told. */
const CALLING_IN = /^(?:summon|call|gather|assemble|convene|convoke|invite|recall)$/i;

/** The word of which a passive tells what is done to it: its subject, or the noun that it describes. */
export const undergoing = (tree: Tree, verb: number): number | null => {
  const subject = tree.childrenOf(verb).find((child) => isRelation(tree.tokens[child]!.deprel, 'nsubj'));
  if (subject !== undefined) return subject;
  const { deprel, head } = tree.tokens[verb]!;
  if (deprel.startsWith('acl')) return head;
  return sharesPassive(tree, verb) || isTold(tree, verb) ? undergoing(tree, head) : null;
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
  (verb === 0 || /^(?:when|if|while)$/i.test(tree.tokens[verb - 1]!.text) || isAskedBetweenCommas(tree, verb)) &&
  tree.child(verb, 'nsubj', 'aux', 'obj') === null;

/** `The envoy, asked whether he would go, said`: nobody asks without a subject behind a comma. */
const isAskedBetweenCommas = ({ tokens }: Tree, verb: number): boolean =>
  tokens[verb - 1]?.text === ',' &&
  /^ask$/i.test(tokens[verb]!.lemma) &&
  /^(?:acl|advcl|appos)/.test(tokens[verb]!.deprel) &&
  /^(?:SCONJ|ADP|ADV)$/.test(tokens[verb + 1]?.upos ?? '');

/** Who does what a passive tells: `by the ministry`. */
export const agentOf = (tree: Tree, verb: number): number | null =>
  tree.child(verb, 'obl:agent') ??
  tree.children(verb, 'obl').find((child) => child > verb && prepositionOf(tree, child) === 'by') ??
  null;
