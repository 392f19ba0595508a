import type { EventStatus } from '../../kinds/event.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { aspectsAbove } from './aspects-above.ts';
import { eventStatus } from './event-status.ts';
import { scheduledBy } from './scheduled-by.ts';
import { tenseOf } from './tense-of.ts';

const COMING = wordClass('to-come');
const GOING_ON = wordClass('in-progress');
const UNREAL = wordClass('unreal-beside');
const WANTING = wordClass('wanting');
const WANTING_NOUN = wordClass('unreal-above');

const OCCURRING = wordClass('occurring');

/** `Explicit resistance to the plan did not deter the mayor` */
const isToldInPast = (tree: Tree, noun: number, verb: number): boolean =>
  tree.child(noun, 'nmod') !== null && /^(?:past|perfect)$/.test(tenseOf(tree, verb));

const isDefinite = (tree: Tree, noun: number): boolean =>
  tree.child(noun, 'nmod:poss') !== null ||
  tree.children(noun, 'det').some((child) => /^(?:the|this|these|those|that|both)$/i.test(tree.tokens[child]!.text));

/** Whether what a noun tells is said to be real; null where it is only spoken of in general, wished or possible. */
export const nominalStatus = (knowledge: Knowledge, tree: Tree, noun: number): EventStatus | null => {
  const top = aspectsAbove(knowledge, tree, noun)[0] ?? noun;
  const scheduled = scheduledBy(tree, top);
  if (scheduled !== null && eventStatus(knowledge, tree, scheduled) === 'happened') return 'planned';
  const words = [noun, top].flatMap((index) =>
    tree.children(index, 'amod', 'det').map((child) => tree.tokens[child]!.text),
  );
  if (words.some((word) => /^(?:alleged|claimed|so-called)$/i.test(word))) return 'alleged';
  if (words.some((word) => COMING(knowledge).has(word.toLowerCase()))) return 'planned';
  if (words.some((word) => UNREAL(knowledge).has(word.toLowerCase()))) return null;
  const first = firstOfList(tree, top);
  const above = governorStatus(knowledge, tree, outerOfList(tree, top, first));
  if (above !== 'happened') return above;
  return words.some((word) => GOING_ON(knowledge).has(word.toLowerCase())) ? 'ongoing' : 'happened';
};

/** `called for an inquiry and the withdrawal of troops`: what governs the first of a list governs all of it. */
const firstOfList = (tree: Tree, noun: number): number => {
  let first = noun;
  // of a list of three the parse may take the second for another name of the first
  while (/^(?:conj|appos)$/.test(tree.tokens[first]!.deprel) && tree.tokens[tree.tokens[first]!.head]!.upos === 'NOUN')
    first = tree.tokens[first]!.head;
  return first;
};

/**
 * `called for the repair of churches, an end to strikes, and the withdrawal of troops`: behind a comma and `and` stands
 * the last of what is called for, though the parse joins it to the churches.
 */
const outerOfList = (tree: Tree, noun: number, first: number): number => {
  const and = first === noun ? null : tree.child(noun, 'cc');
  if (and === null || tree.tokens[and - 1]?.text !== ',' || !tree.tokens[first]!.deprel.startsWith('nmod'))
    return first;
  const outer = tree.tokens[first]!.head;
  return tree.tokens[outer]!.upos === 'NOUN' ? outer : first;
};

/** `rule out`, `call off`: the verb with its particle. */
const withParticle = (tree: Tree, verb: number): string => {
  const lemma = tree.tokens[verb]!.lemma.toLowerCase();
  const particle = tree.child(verb, 'compound:prt');
  return particle === null ? lemma : `${lemma} ${tree.tokens[particle]!.text.toLowerCase()}`;
};

/** A noun under a verb or noun of wishing, planning or preventing is not told as real. */
const governorStatus = (knowledge: Knowledge, tree: Tree, noun: number): EventStatus | null => {
  const { head, deprel } = tree.tokens[noun]!;
  if (head < 0) return 'happened';
  const governor = tree.tokens[head]!;
  const lemma = withParticle(tree, head);
  if (governor.upos === 'NOUN' && /^nmod|^acl/.test(deprel))
    return WANTING_NOUN(knowledge).has(lemma) ? null : 'happened';
  if (governor.upos !== 'VERB' || /^(?:following|including|regarding|concerning)$/i.test(governor.text))
    return 'happened';
  const isTopic =
    /^obl/.test(deprel) &&
    tree.children(noun, 'case').some((mark) => /^(?:for|to|on|about|in)$/i.test(tree.tokens[mark]!.text));
  if (WANTING(knowledge).has(lemma) && (/^(?:obj|xcomp|nsubj:pass)/.test(deprel) || isTopic)) return null;
  // `Ostria’s refusal could lead to delays`, `the destruction of the dams did not go unseen`: it is real whatever comes of it
  if (
    deprel === 'nsubj' &&
    !OCCURRING(knowledge).has(lemma) &&
    (isDefinite(tree, noun) || isToldInPast(tree, noun, head))
  )
    return 'happened';
  const status = eventStatus(knowledge, tree, head);
  if (status === 'happened' || status === 'ongoing' || status === 'alleged') return 'happened';
  return /^(?:obl|advcl)/.test(deprel) && status !== null ? 'happened' : null;
};
