import type { Token } from '../../language/sentence.ts';
import type { Tree } from '../tree.ts';

/**
 * `The army said ten rebels had died, but it denied using gas`: whoever reports goes on, not those of whom is reported.
 * @param pronoun `it` or `they`
 * @returns the subject of the verb of reporting with which the pronoun's own verb is joined, or null
 */
export const reporterOf = (tree: Tree, { head, deprel, text }: Token): number | null => {
  const verb = tree.tokens[head];
  if (deprel !== 'nsubj' || !/^(?:it|they)$/i.test(text) || verb?.deprel !== 'conj' || verb.head < 0) return null;
  const joined = tree.tokens[verb.head]!;
  const report = isOfSeveral(tree, joined) && /^it$/i.test(text) ? tree.tokens[joined.head]! : joined;
  if (report.upos !== 'VERB' || report.index > verb.index || tree.child(report.index, 'ccomp') === null) return null;
  const subject = tree.child(report.index, 'nsubj');
  return subject !== null && subject < report.index ? subject : null;
};

/** A clause of what is reported whose subject is no `it`, though the parse joins the next clause to it. */
const isOfSeveral = (tree: Tree, { index, deprel }: Token): boolean => {
  const subject = deprel === 'ccomp' ? tree.child(index, 'nsubj', 'nsubj:pass') : null;
  return subject !== null && /^NNP?S$/.test(tree.tokens[subject]!.xpos);
};
