import type { Tree } from '../tree.ts';

const ASPECT =
  /^(?:launch|start|beginning|end|continuation|resumption|holding|wave|series|round|process|outbreak|number|hosting|organization|organisation|convening)$/;

/** `the launch of protests`, `a series of meetings`: the nouns above it that only say how it went. */
export const aspectsAbove = (tree: Tree, noun: number): readonly number[] => {
  const above: number[] = [];
  for (let at = noun, climbed = 0; climbed < 3; climbed++) {
    const { head, deprel } = tree.tokens[at]!;
    if (head < 0 || !/^nmod/.test(deprel)) break;
    const governor = tree.tokens[head]!;
    if (governor.upos !== 'NOUN' || !ASPECT.test(governor.lemma.toLowerCase())) break;
    above.unshift(head);
    at = head;
  }
  return above;
};
