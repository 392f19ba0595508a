import { expect, test } from 'vitest';
import { Lexicon, NOUN, VERB } from '../../src/language/english/lexicon/lexicon.ts';
import { AFFIX_TABLES } from '../../src/language/english/network/word-rows.ts';
import { readModel } from '../../src/language/model-file.ts';
import { readerVocabulary } from '../reader/reader-vocabulary.ts';
import { taughtExamples } from '../reader/taught-examples.ts';
import type { TreebankSentence } from '../treebank/read-conllu.ts';
import type { WordVectors } from '../vectors/word-vectors.ts';
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

function untrained(seed: number, epochs: number, vectors?: WordVectors) {
  const vocabulary = readerVocabulary(sentences, [], vectors?.words);
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
  return new NetworkTrainer(settings, vocabulary, lexicon, vectors);
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

test('a word that no treebank holds is read like the words that its vector stands near to', async () => {
  const vectors: WordVectors = {
    depth: 8,
    words: [...nouns, 'met', 'kun', 'zop'],
    values: Float32Array.from(
      [...nouns, 'met', 'kun', 'zop'].flatMap((word) =>
        ['met', 'zop'].includes(word) ? [0, 0, 0, 0, 2, 2, 2, 2] : [3, 3, 3, 3, 0, 0, 0, 0],
      ),
    ),
  };
  const trainer = untrained(5, 40, vectors);
  trainer.train(trainer.examples(sentences));
  const read = (network: NetworkTrainer, words: readonly string[]) => {
    const { tags, heads } = network.predict(network.rows(words));
    return words.map((_, at) => [network.vocabulary.tags[tags[at]!], heads[at]]);
  };
  const unseen = ['kun', 'zop', 'kun'];
  const expected = [
    ['NOUN|NNS', 1],
    ['VERB|VBD', 3],
    ['NOUN|NNS', 1],
  ];
  expect(read(trainer, unseen)).toEqual(expected);
  // As a model it needs no vectors: they lie in its table of words.
  const model = await readModel(await packNetwork(trainer, 'toy', '1.0.0'), 'toy', 1);
  const plain = new NetworkTrainer(trainer.settings, trainer.vocabulary, lexicon);
  unpackNetwork(plain, model);
  expect(read(plain, unseen)).toEqual(expected);
});
