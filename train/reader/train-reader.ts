import { readFileSync, writeFileSync } from 'node:fs';
import { Lexicon } from '../../src/language/english/lexicon/lexicon.ts';
import { LONGEST } from '../../src/language/english/network/network-sizes.ts';
import { type Model, readModel } from '../../src/language/model-file.ts';
import { MODELS, treebank } from '../data.ts';
import { averageNetworks } from '../network/average-networks.ts';
import { Ensemble } from '../network/ensemble.ts';
import { packNetwork } from '../network/pack-network.ts';
import type { NetworkTrainer } from '../network/train-network.ts';
import { unpackNetwork } from '../network/unpack-network.ts';
import { readerVocabulary } from './reader-vocabulary.ts';
import { taughtExamples } from './taught-examples.ts';
import { newTrainer, TEACHERS, teacherModel } from './teachers.ts';
import { unlabelledSentences } from './unlabelled-sentences.ts';

const NAME = 'english-reader';
const VERSION = '1.1.0';

/** Settings of all students; everything that is random comes from their seeds. */
const STUDENT = { width: 128, arc: 64, layers: 3, batchWords: 300, arcWeight: 1 } as const;

/** In each round students start from the same weights, learn in different orders, and end in their mean. */
const ROUNDS = [
  { seeds: [21, 22, 23], epochs: 4, rate: 0.0015, dropout: 0.15, inputDropout: 0.15, averageEpochs: 0.3 },
  { seeds: [31, 32, 33], epochs: 2, rate: 0.0012, dropout: 0.05, inputDropout: 0.05, averageEpochs: 0.2 },
] as const;

/**
 * Trains networks on EWT and GUM that teach, and students that learn from the annotation, from what the teachers
 * think of the same sentences, and from what they think of unlabelled text. The mean of the students is written to
 * models/english-reader.bin.
 */
export async function trainReader(): Promise<void> {
  const treebanks = [...treebank('ewt-train'), ...treebank('gum-free')].filter(({ form }) => form.length <= LONGEST);
  const unlabelled = unlabelledSentences();
  const lexicon = Lexicon.fromModel(
    await readModel(readFileSync(`${MODELS}/english-lexicon.bin`), 'english-lexicon', 1),
  );
  const annotated = readerVocabulary(treebanks);
  const models: Model[] = [];
  for (const settings of TEACHERS) models.push(await teacherModel(settings, treebanks, annotated, lexicon));
  const teachers = new Ensemble(
    models.map((model, index) => {
      const network = newTrainer(TEACHERS[index]!, annotated, lexicon);
      unpackNetwork(network, model);
      return network;
    }),
  );
  const measured = ['ewt-dev', 'gum-dev', 'pud'].map((name) => [name, treebank(name)] as const);
  const report = (network: NetworkTrainer) => {
    for (const [name, sentences] of measured) console.log(name, JSON.stringify(network.evaluate(sentences)));
  };
  const vocabulary = readerVocabulary(treebanks, unlabelled);
  const reader = newTrainer({ ...STUDENT, ...ROUNDS[0], seed: 0 }, vocabulary, lexicon);
  unpackNetwork(reader, models[0]!);
  const examples = taughtExamples(reader, teachers, treebanks, unlabelled);
  for (const { seeds, ...settings } of ROUNDS) {
    const students = seeds.map((seed) => {
      console.log(`student ${seed}: ${JSON.stringify(settings)}`);
      const student = newTrainer({ ...STUDENT, ...settings, seed }, vocabulary, lexicon);
      averageNetworks([reader], student);
      student.train(examples);
      report(student);
      return student;
    });
    averageNetworks(students, reader);
    console.log('their mean');
    report(reader);
  }
  const bytes = await packNetwork(reader, NAME, VERSION);
  writeFileSync(`${MODELS}/${NAME}.bin`, bytes);
  console.log(`${NAME}.bin: ${bytes.length} bytes`);
}
