import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Tree } from './tree.ts';
import { wordClass } from './word-class.ts';

/** Verbs by which somebody answers another for what that other did. */
const ANSWERING = wordClass('judging');

/**
 * `welcomed Ana Lind on her visit`, `received him on his arrival`: the visitor, not the host; none without one.
 * @param stay the noun for the visit
 */
export const visitorOn = (tree: Tree, stay: number): readonly number[] => {
  const { deprel, head, lemma } = tree.tokens[stay]!;
  if (!/^(?:visit|trip|tour|arrival|stay)$/.test(lemma) || head < 0 || !/^(?:obl|nmod)/.test(deprel)) return [];
  if (!tree.children(stay, 'case').some((mark) => /^(?:on|upon)$/i.test(tree.tokens[mark]!.text))) return [];
  const verb = deprel.startsWith('nmod') && tree.tokens[head]!.deprel === 'obj' ? tree.tokens[head]!.head : head;
  if (verb < 0 || !/^(?:welcome|receive|greet|host|meet)$/.test(tree.tokens[verb]!.lemma)) return [];
  const passive = tree.children(verb, 'nsubj:pass');
  return passive.length > 0 ? passive : tree.children(verb, 'obj');
};

/**
 * `accused Ostria of arming the rebels`, `condemned Ostria over its raids`: the heads of those who did what somebody else
 * answers them for. Not the subject, as grammar alone would have it of the participle and of `its`.
 * @param deed the participle or noun of what was done
 * @returns none where the deed is no such reason, or nobody is named whom the verb answers
 */
export const answeredFor = (knowledge: Knowledge, tree: Tree, deed: number): readonly number[] => {
  const { deprel, head, xpos } = tree.tokens[deed]!;
  if (head < 0 || !/^(?:advcl|obl|nmod)/.test(deprel)) return [];
  const marks = tree.children(deed, 'mark', 'case').map((mark) => tree.tokens[mark]!.text.toLowerCase());
  const reasons = xpos === 'VBG' ? /^(?:of|for|over|with)$/ : /^(?:for|over|of|after)$/;
  if (!marks.some((mark) => reasons.test(mark))) return [];
  // the parse may hang the reason on whom the verb answers
  const verb = deprel.startsWith('nmod') && tree.tokens[head]!.deprel === 'obj' ? tree.tokens[head]!.head : head;
  if (verb < 0 || !ANSWERING(knowledge).has(tree.tokens[verb]!.lemma.toLowerCase())) return [];
  const passive = tree.children(verb, 'nsubj:pass');
  return passive.length > 0 ? passive : tree.children(verb, 'obj').filter((object) => object !== deed);
};
