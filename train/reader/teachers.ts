import type { Lexicon } from '../../src/language/english/lexicon/lexicon.ts';
import { AFFIX_TABLES } from '../../src/language/english/network/word-rows.ts';
import type { Model } from '../../src/language/model-file.ts';
import { type NetworkSettings, NetworkTrainer, type Vocabulary } from '../network/train-network.ts';
import { unpackNetwork } from '../network/unpack-network.ts';
import type { TreebankSentence } from '../treebank/read-conllu.ts';
import type { WordVectors } from '../vectors/word-vectors.ts';
import { keptModel } from './kept-model.ts';

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

/** The one that also reads vectors of words. */
export const VECTOR_TEACHER: ReaderNetworkSettings = {
  ...COMMON,
  width: 128,
  arc: 64,
  epochs: 30,
  seed: 1,
  dropout: 0.33,
  averageEpochs: 2,
};

/** A network for a vocabulary: untrained, or with the weights of a model. */
export function newTrainer(
  settings: ReaderNetworkSettings,
  vocabulary: Vocabulary,
  lexicon: Lexicon,
  { vectors, model }: { readonly vectors?: WordVectors; readonly model?: Model } = {},
): NetworkTrainer {
  const { width, arc, layers, ...others } = settings;
  const sizes = {
    width,
    arc,
    layers,
    tables: [vocabulary.words.size + 1, ...AFFIX_TABLES],
    tags: vocabulary.tags.length,
    labels: vocabulary.labels.length,
  };
  const trainer = new NetworkTrainer({ ...others, sizes }, vocabulary, lexicon, vectors);
  if (model) unpackNetwork(trainer, model);
  return trainer;
}

/** A teacher as a model file: the kept one, or trained now. */
export function teacherModel(
  settings: ReaderNetworkSettings,
  treebanks: readonly TreebankSentence[],
  vocabulary: Vocabulary,
  lexicon: Lexicon,
  vectors?: WordVectors,
): Promise<Model> {
  const { seed, width, epochs } = settings;
  return keptModel(`teacher-${seed}-width-${width}-epochs-${epochs}${vectors ? '-vectors' : ''}`, async () => {
    console.log(JSON.stringify(settings));
    const trainer = newTrainer(settings, vocabulary, lexicon, vectors && { vectors });
    trainer.train(trainer.examples(treebanks));
    return trainer;
  });
}
