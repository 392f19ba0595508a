import { expect, test } from 'vitest';
import { Lexicon, NOUN, VERB } from '../../src/language/english/lexicon/lexicon.ts';
import { AFFIX_TABLES } from '../../src/language/english/network/word-rows.ts';
import { readerVocabulary } from '../reader/reader-vocabulary.ts';
import type { TreebankSentence } from '../treebank/read-conllu.ts';
import { packNetwork } from './pack-network.ts';
import { NetworkTrainer } from './train-network.ts';

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

function train() {
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
    epochs: 40,
    rate: 0.02,
    seed: 5,
    dropout: 0.1,
    inputDropout: 0,
    batchWords: 12,
    arcWeight: 1,
  };
  const trainer = new NetworkTrainer(settings, vocabulary, lexicon);
  trainer.train(sentences);
  return trainer;
}

test('learns a small grammar, and the same bytes each time', async () => {
  const first = train();
  expect(first.evaluate(sentences)).toEqual({ upos: 100, xpos: 100, uas: 100, las: 100 });
  const bytes = await packNetwork(first, 'toy', '1.0.0');
  expect(await packNetwork(train(), 'toy', '1.0.0')).toEqual(bytes);
});
