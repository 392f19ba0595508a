import { hasPassiveMark, isBareParticiple } from '../passive.ts';
import type { Tree } from '../tree.ts';
import { objectsOf } from './displaced-arguments.ts';

/** Whether a verb is in the passive: by its auxiliary or subject, as a participle behind a noun, or by coordination. */
export const isPassive = (tree: Tree, verb: number): boolean => {
  const { xpos, deprel, head } = tree.tokens[verb]!;
  if (isOpposedTo(tree, verb)) return false;
  if (hasPassiveMark(tree, verb) || isHeadlinePassive(tree, verb)) return true;
  // with an object of its own it is a past tense that was taken for a participle: `the sides signed agreements`
  if (isBareParticiple(tree, verb)) return true;
  return deprel === 'conj' && xpos === 'VBN' && tree.child(verb, 'aux', 'nsubj') === null && isPassive(tree, head);
};

/** `groups opposed to the deal`: they oppose it. */
const isOpposedTo = (tree: Tree, verb: number): boolean =>
  tree.tokens[verb]!.lemma === 'oppose' &&
  tree.tokens[verb]!.xpos === 'VBN' &&
  tree.children(verb, 'obl').some((phrase) => {
    const [mark] = tree.children(phrase, 'case');
    return mark !== undefined && /^to$/i.test(tree.tokens[mark]!.text);
  });

/** `Nine sailors rescued near Riga`: a sentence of news whose verb is a participle without `was`, or taken for a past. */
export const isHeadlinePassive = (tree: Tree, verb: number): boolean => {
  const { xpos, deprel, lemma } = tree.tokens[verb]!;
  return (
    /^VB[ND]$/.test(xpos) &&
    deprel === 'root' &&
    DONE_TO_PERSONS.test(lemma) &&
    // `Ecuador charged that …`: it says so
    tree.child(verb, 'aux', 'ccomp') === null &&
    objectsOf(tree, verb).length === 0 &&
    tree.child(verb, 'nsubj') !== null &&
    !tree.childrenOf(verb).some((child) => child > verb && isBareNoun(tree, child))
  );
};

const isBareNoun = (tree: Tree, index: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(tree.tokens[index]!.upos) && tree.child(index, 'case') === null;

/** Verbs that are seldom without an object in the active. */
const DONE_TO_PERSONS =
  /^(?:kill|wound|injure|hurt|shoot|arrest|detain|sack|dismiss|appoint|elect|release|free|jail|sentence|rescue|evacuate|abduct|kidnap|hospitalize|hospitalise|deport|expel|charge|convict|acquit)$/;

/** Whether the conjunct shares the passive subject of the verb before it. */
export const passiveSubjects = (tree: Tree, verb: number): readonly number[] => {
  for (let at = verb, climbed = 0; climbed < 4; climbed++) {
    const own = tree.children(at, 'nsubj').filter((subject) => !isPrepositional(tree, subject));
    if (own.length > 0) return own;
    const { deprel, head } = tree.tokens[at]!;
    if (head < 0) return [];
    if (/^acl/.test(deprel)) return [describedBy(tree, at, head)];
    if (!/^(?:conj|advcl|xcomp)/.test(deprel)) return [];
    at = head;
  }
  return [];
};

/** `For the repair of the dam a board was set up`: a phrase with a preposition is no subject, whatever the parse says. */
export const isPrepositional = (tree: Tree, noun: number): boolean =>
  tree
    .children(noun, 'case')
    .some(
      (mark) =>
        mark < noun &&
        /^(?:for|in|on|at|with|from|by|after|before|during|despite|under)$/i.test(tree.tokens[mark]!.text),
    );

/** `Jan Novak, a member of the crew, held in Adel, …`: behind a comma a participle says it of him, not of the crew. */
const describedBy = (tree: Tree, participle: number, noun: number): number => {
  if (tree.tokens[participle - 1]?.text !== ',') return noun;
  let at = noun;
  for (let climbed = 0; climbed < 4; climbed++) {
    const { head, deprel } = tree.tokens[at]!;
    if (!/^(?:nmod|appos)$/.test(deprel) || head < 0) break;
    at = head;
  }
  return tree.tokens[at]!.upos === 'PROPN' ? at : noun;
};

/** The finite active verb of a clause: the verb itself or, for participles and infinitives, the one they hang on. */
export const finiteVerbOf = (tree: Tree, verb: number): number | null => {
  for (let at = verb, climbed = 0; at >= 0 && climbed < 4; at = tree.tokens[at]!.head, climbed++) {
    const { xpos, deprel } = tree.tokens[at]!;
    if (/^VB[DZP]$/.test(xpos) || tree.child(at, 'aux') !== null) return isPassive(tree, at) ? null : at;
    if (!/^(?:advcl|conj|xcomp)/.test(deprel)) return null;
  }
  return null;
};
