import type { Tree } from './tree.ts';

/**
 * Whether a verb stands in a question that asks whether something is so: `Has Ostria closed the border?`, `How likely is
 * it that it will?`. Who asks it says nothing of the kind. What a relative clause or a clause of time tells inside such a
 * question is taken for granted, and so is what `why` or `when` asks about.
 */
export const isAsked = (tree: Tree, verb: number): boolean => {
  const { tokens } = tree;
  if (tokens.findLast(({ text }) => !/^["”’'»)]$/.test(text))?.text !== '?') return false;
  let root = verb;
  for (let climbed = 0; tokens[root]!.head >= 0; climbed++) {
    const { deprel, head } = tokens[root]!;
    if (climbed > HIGHEST_CLIMB || deprel === 'acl:relcl') return false;
    if (deprel === 'advcl' && tree.children(root, 'mark').some((mark) => TAKEN_FOR_GRANTED.test(tokens[mark]!.text)))
      return false;
    root = head;
  }
  const auxiliary = tree.child(root, 'aux', 'cop') ?? (tokens[root]!.lemma === 'be' ? root : null);
  if (auxiliary === null) return false;
  const behind = /^(?:nsubj|expl)/.test(tokens[auxiliary + 1]?.deprel ?? '') ? auxiliary + 1 : null;
  const subject = tree.child(root, 'nsubj', 'csubj', 'expl') ?? behind;
  if (subject === null || auxiliary > subject) return false;
  const question = tokens.slice(0, auxiliary).find(({ xpos }) => /^W/.test(xpos));
  return question === undefined || LIKELY.test(tokens[question.index + 1]!.text);
};

const HIGHEST_CLIMB = 8;
const TAKEN_FOR_GRANTED = /^(?:after|since|because|although|though|while|when|as|now)$/i;
const LIKELY = /^(?:likely|possible|probable|realistic|certain|sure)$/i;
