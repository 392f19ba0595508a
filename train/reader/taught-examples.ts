import { mixed } from '../network/choices.ts';
import type { Ensemble } from '../network/ensemble.ts';
import type { Example, NetworkTrainer } from '../network/train-network.ts';
import type { TreebankSentence } from '../treebank/read-conllu.ts';

/** What the annotators' answer counts beside the teachers'. */
const ANNOTATED_SHARE = 0.5;

/**
 * What a student learns from (Hinton and others 2015; Kuncoro and others 2016): of annotated sentences the annotators'
 * answers and the teachers' together, of others the teachers' alone.
 */
export function taughtExamples(
  student: NetworkTrainer,
  teachers: Ensemble,
  treebanks: readonly TreebankSentence[],
  unlabelled: readonly (readonly string[])[],
): Example[] {
  const annotated = student.examples(treebanks).map(({ rows, answers }, index): Example => {
    const { heads } = answers;
    const thought = teachers.read(treebanks[index]!.form, heads);
    return {
      rows,
      answers: {
        tags: mixed(answers.tags, thought.tags, ANNOTATED_SHARE),
        arcs: mixed(answers.arcs, thought.arcs, ANNOTATED_SHARE),
        heads,
        labels: mixed(answers.labels, thought.labels, ANNOTATED_SHARE),
      },
    };
  });
  return [...annotated, ...unlabelled.map((words) => ({ rows: student.rows(words), answers: teachers.read(words) }))];
}
