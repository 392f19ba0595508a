import type { RepairableTree } from './repair-tree.ts';

const SUBJECT = /^nsubj(?::pass)?$/;

/**
 * `Norland will, in line with its word, grant an amnesty`: where the parse hangs the auxiliary and the subject on the phrase
 * between, they are those of the verb behind it. Changes heads in place.
 */
export const auxiliaryBeforePhrase = ({ upos, xpos, head, deprel }: RepairableTree): void => {
  for (let auxiliary = 0; auxiliary < head.length; auxiliary++) {
    if (deprel[auxiliary] !== 'aux' || xpos[auxiliary] !== 'MD') continue;
    const above = head[auxiliary]!;
    const isPhrase = above > auxiliary && upos[above] === 'NOUN' && deprel[above]!.startsWith('obl');
    const verb = isPhrase ? head[above]! : above;
    if (verb < auxiliary || xpos[verb] !== 'VB') continue;
    head[auxiliary] = verb;
    for (let at = 0; at < auxiliary; at++)
      if (SUBJECT.test(deprel[at]!) && (head[at] === auxiliary || (isPhrase && head[at] === above))) head[at] = verb;
  }
};
