import type { RepairableTree } from './repair-tree.ts';

const SUBJECT = /^nsubj(?::pass)?$/;

/**
 * `Norland will, in line with its word, grant an amnesty`: where the parse hangs the auxiliary and the subject on the phrase
 * between, they are those of the verb behind it. Changes heads in place.
 */
export const auxiliaryBeforePhrase = ({ upos, xpos, head, deprel }: RepairableTree): void => {
  for (let auxiliary = 0; auxiliary < head.length; auxiliary++) {
    if (deprel[auxiliary] !== 'aux' || xpos[auxiliary] !== 'MD') continue;
    const noun = head[auxiliary]!;
    const verb = head[noun] ?? -1;
    if (noun < auxiliary || upos[noun] !== 'NOUN' || !deprel[noun]!.startsWith('obl')) continue;
    if (verb < noun || xpos[verb] !== 'VB') continue;
    head[auxiliary] = verb;
    for (let at = 0; at < auxiliary; at++)
      if ((head[at] === noun || head[at] === auxiliary) && SUBJECT.test(deprel[at]!)) head[at] = verb;
  }
};
