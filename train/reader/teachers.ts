import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Lexicon } from '../../src/language/english/lexicon/lexicon.ts';
import { AFFIX_TABLES } from '../../src/language/english/network/word-rows.ts';
import { type Model, readModel } from '../../src/language/model-file.ts';
import { packNetwork } from '../network/pack-network.ts';
import { type NetworkSettings, NetworkTrainer, type Vocabulary } from '../network/train-network.ts';
import type { TreebankSentence } from '../treebank/read-conllu.ts';

/** Settings of a network to train; its other sizes follow from the vocabulary. */
export type ReaderNetworkSettings = Omit<NetworkSettings, 'sizes'> &
  Pick<NetworkSettings['sizes'], 'width' | 'arc' | 'layers'>;

const COMMON = { layers: 3, rate: 0.0025, inputDropout: 0.2, batchWords: 300, arcWeight: 1 } as const;

/** Settings of the networks that teach: they differ in seed, size, and how long and how hard they learnt. */
export const TEACHERS: readonly ReaderNetworkSettings[] = [
  { ...COMMON, width: 128, arc: 64, epochs: 36, seed: 1, dropout: 0.3, averageEpochs: 0 },
  { ...COMMON, width: 160, arc: 96, epochs: 22, seed: 11, dropout: 0.35, averageEpochs: 2 },
  { ...COMMON, width: 128, arc: 64, epochs: 16, seed: 12, dropout: 0.25, averageEpochs: 2 },
  { ...COMMON, width: 128, arc: 64, epochs: 8, seed: 13, dropout: 0.2, rate: 0.003, averageEpochs: 0.5 },
];

/** Trained teachers are kept here, so that a run that was broken off goes on where it was. */
const KEPT = fileURLToPath(new URL('../../out/teachers', import.meta.url));

/** An untrained network for a vocabulary. */
export function newTrainer(settings: ReaderNetworkSettings, vocabulary: Vocabulary, lexicon: Lexicon): NetworkTrainer {
  const { width, arc, layers, ...others } = settings;
  const sizes = {
    width,
    arc,
    layers,
    tables: [vocabulary.words.size + 1, ...AFFIX_TABLES],
    tags: vocabulary.tags.length,
    labels: vocabulary.labels.length,
  };
  return new NetworkTrainer({ ...others, sizes }, vocabulary, lexicon);
}

/** A teacher as a model file: the kept one, or trained now. */
export async function teacherModel(
  settings: ReaderNetworkSettings,
  treebanks: readonly TreebankSentence[],
  vocabulary: Vocabulary,
  lexicon: Lexicon,
): Promise<Model> {
  const { seed, width, epochs } = settings;
  const name = `teacher-${seed}-width-${width}-epochs-${epochs}`;
  const path = `${KEPT}/${name}.bin`;
  if (existsSync(path)) console.log(`${name}: taken from ${path}`);
  else {
    console.log(`${name}: ${JSON.stringify(settings)}`);
    const trainer = newTrainer(settings, vocabulary, lexicon);
    trainer.train(trainer.examples(treebanks));
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(path, await packNetwork(trainer, name, '1.0.0'));
  }
  return readModel(readFileSync(path), name, 1);
}
