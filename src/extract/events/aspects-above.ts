import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';

const ASPECT = wordClass('stages');

/** `the launch of protests`, `a series of meetings`: the nouns above it that only say how it went. */
export const aspectsAbove = (knowledge: Knowledge, tree: Tree, noun: number): readonly number[] => {
  const above: number[] = [];
  for (let at = noun, climbed = 0; climbed < 3; climbed++) {
    const { head, deprel } = tree.tokens[at]!;
    if (head < 0 || !/^nmod/.test(deprel)) break;
    const governor = tree.tokens[head]!;
    if (governor.upos !== 'NOUN' || !ASPECT(knowledge).has(governor.lemma.toLowerCase())) break;
    above.unshift(head);
    at = head;
  }
  return above;
};
