import { readFileSync, writeFileSync } from 'node:fs';
import { Lexicon } from '../../src/language/english/lexicon/lexicon.ts';
import { AFFIX_TABLES } from '../../src/language/english/network/word-rows.ts';
import { readModel } from '../../src/language/model-file.ts';
import { MODELS, treebank } from '../data.ts';
import { packNetwork } from '../network/pack-network.ts';
import { type NetworkSettings, NetworkTrainer } from '../network/train-network.ts';
import { readerVocabulary } from './reader-vocabulary.ts';

const NAME = 'english-reader';
const VERSION = '1.0.0';

/** Settings of the shipped model; everything that is random comes from `seed`. */
const SETTINGS: Omit<NetworkSettings, 'sizes'> & {
  readonly width: number;
  readonly arc: number;
  readonly layers: number;
} = {
  width: 128,
  arc: 64,
  layers: 3,
  epochs: 36,
  rate: 0.0025,
  seed: 1,
  dropout: 0.3,
  inputDropout: 0.2,
  batchWords: 300,
  arcWeight: 1,
};

/** Trains the network that gives tags and heads, on EWT and GUM, and writes models/english-reader.bin. */
export async function trainReader(): Promise<void> {
  const treebanks = [...treebank('ewt-train'), ...treebank('gum-free')];
  const lexicon = Lexicon.fromModel(
    await readModel(readFileSync(`${MODELS}/english-lexicon.bin`), 'english-lexicon', 1),
  );
  const vocabulary = readerVocabulary(treebanks);
  const { width, arc, layers, ...settings } = SETTINGS;
  const sizes = {
    width,
    arc,
    layers,
    tables: [vocabulary.words.size + 1, ...AFFIX_TABLES],
    tags: vocabulary.tags.length,
    labels: vocabulary.labels.length,
  };
  const trainer = new NetworkTrainer({ ...settings, sizes }, vocabulary, lexicon);
  const measured = ['ewt-dev', 'gum-dev', 'pud'].map((name) => [name, treebank(name)] as const);
  trainer.train(treebanks, (epoch) => {
    if (epoch % 4 !== 3) return;
    for (const [name, sentences] of measured) console.log(name, JSON.stringify(trainer.evaluate(sentences)));
  });
  const bytes = await packNetwork(trainer, NAME, VERSION);
  writeFileSync(`${MODELS}/${NAME}.bin`, bytes);
  console.log(`${NAME}.bin: ${bytes.length} bytes`);
}
