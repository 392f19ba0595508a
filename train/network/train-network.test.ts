import { expect, test } from 'vitest';
import { Lexicon, NOUN, VERB } from '../../src/language/english/lexicon/lexicon.ts';
import { AFFIX_TABLES } from '../../src/language/english/network/word-rows.ts';
import { readModel } from '../../src/language/model-file.ts';
import { readerVocabulary } from '../reader/reader-vocabulary.ts';
import { taughtExamples } from '../reader/taught-examples.ts';
import type { TreebankSentence } from '../treebank/read-conllu.ts';
import { averageNetworks } from './average-networks.ts';
import { Ensemble } from './ensemble.ts';
import { packNetwork } from './pack-network.ts';
import { NetworkTrainer } from './train-network.ts';
import { unpackNetwork } from './unpack-network.ts';

const lexicon = Lexicon.of([
  ['envoy', NOUN],
  ['guard', NOUN | VERB],
  ['met', VERB],
]);

/** Subject, verb, object in all combinations of a few nouns. */
const nouns = ['envoys', 'guards', 'mayors', 'clerks'];
const sentences: TreebankSentence[] = nouns.flatMap((subject) =>
  nouns.map((object) => ({
    id: `${subject} ${object}`,
    form: [subject, 'met', object],
    lemma: [subject, 'meet', object],
    upos: ['NOUN', 'VERB', 'NOUN'],
    xpos: ['NNS', 'VBD', 'NNS'],
    feats: ['', '', ''],
    head: [1, -1, 1],
    deprel: ['nsubj', 'root', 'obj'],
  })),
);

function untrained(seed: number, epochs: number) {
  const vocabulary = readerVocabulary(sentences);
  const sizes = {
    width: 16,
    arc: 8,
    layers: 2,
    tables: [vocabulary.words.size + 1, ...AFFIX_TABLES],
    tags: vocabulary.tags.length,
    labels: vocabulary.labels.length,
  };
  const settings = {
    sizes,
    epochs,
    rate: 0.02,
    seed,
    dropout: 0.1,
    inputDropout: 0,
    batchWords: 12,
    arcWeight: 1,
    averageEpochs: 4,
  };
  return new NetworkTrainer(settings, vocabulary, lexicon);
}

function train(seed = 5) {
  const trainer = untrained(seed, 40);
  trainer.train(trainer.examples(sentences));
  return trainer;
}

test('learns a small grammar, and the same bytes each time', async () => {
  const first = train();
  expect(first.evaluate(sentences)).toEqual({ upos: 100, xpos: 100, uas: 100, las: 100 });
  const bytes = await packNetwork(first, 'toy', '1.0.0');
  expect(await packNetwork(train(), 'toy', '1.0.0')).toEqual(bytes);
});

test('students that start from a teacher learn from teachers alone, and their mean reads as well', async () => {
  const teachers = [train(1), train(2)];
  const model = await readModel(await packNetwork(teachers[0]!, 'toy', '1.0.0'), 'toy', 1);
  const students = [3, 4].map((seed) => {
    const student = untrained(seed, 4);
    unpackNetwork(student, model);
    expect(student.evaluate(sentences).las).toBe(100);
    const unlabelled = sentences.map(({ form }) => form);
    student.train(taughtExamples(student, new Ensemble(teachers), [], unlabelled));
    return student;
  });
  const mean = untrained(5, 1);
  averageNetworks(students, mean);
  expect(mean.evaluate(sentences)).toEqual({ upos: 100, xpos: 100, uas: 100, las: 100 });
});
