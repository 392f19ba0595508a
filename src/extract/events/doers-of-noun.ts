import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { demonymsOf } from './pair-of.ts';
import { behind } from './phrases-behind.ts';
import { placeOfStay, scheduledBy } from './scheduled-by.ts';
import { subjectsOf } from './subjects-of.ts';
import { isPassive } from './voice.ts';

/** `Keller is scheduled for a visit`, `Keller is in Riga on a visit` */
export const whoIsScheduled = (tree: Tree, noun: number): readonly number[] => {
  const word = scheduledBy(tree, noun) ?? placeOfStay(tree, noun);
  return word === null ? [] : tree.children(word, 'nsubj');
};

/** `led to protests by farmers`: right behind the noun, where the parse hangs the phrase on a verb in the active. */
export const agentBehind = (tree: Tree, noun: number): readonly number[] => {
  const { head, deprel } = tree.tokens[noun]!;
  if (head < 0 || head > noun || !/^(?:obj|obl)/.test(deprel) || tree.tokens[head]!.upos !== 'VERB') return [];
  if (tree.tokens[noun + 1]?.text !== 'by' || isPassive(tree, head)) return [];
  return behind(tree, head, ['by']).filter((agent) => tree.children(agent, 'case').includes(noun + 1));
};

/** `the allegations of fraud made by the league`: whoever made them, whatever they are of. */
export const makersOf = (knowledge: Knowledge, tree: Tree, noun: number): readonly number[] =>
  [noun, ...behind(tree, noun, ['of'])]
    .flatMap((at) => tree.children(at, 'acl'))
    .filter(
      (participle) => tree.tokens[participle]!.xpos === 'VBN' && MAKING(knowledge).has(tree.tokens[participle]!.lemma),
    )
    .flatMap((participle) => behind(tree, participle, ['by']));

const MAKING = wordClass('carrying-out');

/** `said after a meeting with …`: whoever spoke there was at the meeting. */
export const hostOf = (knowledge: Knowledge, tree: Tree, noun: number): readonly number[] => {
  const { head, deprel } = tree.tokens[noun]!;
  if (head >= 0 && /^following$/i.test(tree.tokens[head]!.text))
    return subjectsOf(knowledge, tree, tree.tokens[head]!.head);
  if (head < 0 || !/^(?:obl|advcl)/.test(deprel) || tree.tokens[head]!.upos !== 'VERB') return [];
  const marks = [...tree.children(noun, 'case', 'mark')].map((mark) => tree.tokens[mark]!.text.toLowerCase());
  return marks.some((mark) => /^(?:at|during|following|after|in|before|on)$/.test(mark))
    ? subjectsOf(knowledge, tree, head)
    : [];
};

export const ownersOfThing = (tree: Tree, thing: number): readonly number[] => [
  ...tree.children(thing, 'nmod:poss'),
  ...behind(tree, thing, ['of']),
  ...demonymsOf(tree, thing),
];

/** `used the road for the transfer of arms`: who transferred them. */
export const usersOf = (knowledge: Knowledge, tree: Tree, noun: number): readonly number[] => {
  const marks = tree.children(noun, 'case').map((mark) => tree.tokens[mark]!.text.toLowerCase());
  const { head, deprel } = tree.tokens[noun]!;
  if (head < 0 || !/^(?:obl|nmod)/.test(deprel) || !marks.includes('for')) return [];
  // the parse may hang it on what is used
  const verb = deprel.startsWith('nmod') && tree.tokens[head]!.deprel === 'obj' ? tree.tokens[head]!.head : head;
  return /^(?:use|misuse|exploit|abuse)$/.test(tree.tokens[verb]!.lemma) ? subjectsOf(knowledge, tree, verb) : [];
};

/** `The meeting marked the third encounter between the mayors`: who met stands in what it is counted among. */
export const countedAmong = (tree: Tree, noun: number): readonly number[] => {
  const { head, deprel } = tree.tokens[noun]!;
  if (head < 0 || !/^nsubj/.test(deprel) || !/^(?:represent|mark|constitute|become)$/.test(tree.tokens[head]!.lemma))
    return [];
  return tree.children(head, 'obj').flatMap((object) => behind(tree, object, ['between']));
};
