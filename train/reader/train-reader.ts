import { readFileSync, writeFileSync } from 'node:fs';
import { Lexicon } from '../../src/language/english/lexicon/lexicon.ts';
import { LONGEST } from '../../src/language/english/network/network-sizes.ts';
import { type Model, readModel } from '../../src/language/model-file.ts';
import { MODELS, treebank } from '../data.ts';
import { Ensemble } from '../network/ensemble.ts';
import { packNetwork } from '../network/pack-network.ts';
import type { NetworkTrainer } from '../network/train-network.ts';
import { readWordVectors } from '../vectors/read-word-vectors.ts';
import { keptModel } from './kept-model.ts';
import { readerVocabulary } from './reader-vocabulary.ts';
import { taughtExamples } from './taught-examples.ts';
import { newTrainer, type ReaderNetworkSettings, TEACHERS, teacherModel, VECTOR_TEACHER } from './teachers.ts';
import { type Round, type StudentSettings, trainRounds } from './train-rounds.ts';
import { unlabelledSentences } from './unlabelled-sentences.ts';

const NAME = 'english-reader';
const VERSION = '1.2.0';

/** Settings of all students; what a round changes and everything that is random comes from the round. */
const STUDENT: ReaderNetworkSettings = {
  ...{ width: 128, arc: 64, layers: 3, batchWords: 300, arcWeight: 1 },
  ...{ seed: 0, epochs: 0, rate: 0, dropout: 0, inputDropout: 0, averageEpochs: 0 },
};

const ROUNDS: readonly Round[] = [
  { seeds: [21, 22, 23], epochs: 4, rate: 0.0015, dropout: 0.15, inputDropout: 0.15, averageEpochs: 0.3 },
  { seeds: [31, 32, 33], epochs: 2, rate: 0.0012, dropout: 0.05, inputDropout: 0.05, averageEpochs: 0.2 },
];
const ROUNDS_WITH_VECTORS: readonly Round[] = [
  { seeds: [51, 52, 53], epochs: 3, rate: 0.0015, dropout: 0.1, inputDropout: 0.1, averageEpochs: 0.3 },
  { seeds: [61, 62, 63], epochs: 2, rate: 0.0012, dropout: 0.04, inputDropout: 0.04, averageEpochs: 0.2 },
];
/** Taught by what the rounds before have brought. */
const LAST_ROUNDS: readonly Round[] = [
  { seeds: [71, 72], epochs: 3, rate: 0.0012, dropout: 0.02, inputDropout: 0.02, averageEpochs: 0.3 },
];

/**
 * Trains networks on EWT and GUM that teach, and students that learn from the annotation, from what the teachers think of
 * the same sentences, and from what they think of unlabelled text. Their mean, and a network that has read vectors of
 * words, teach students that read these vectors too, whose mean teaches once more in its place. The mean of the last is written to models/english-reader.bin.
 */
export async function trainReader(): Promise<void> {
  const treebanks = [...treebank('ewt-train'), ...treebank('gum-free')].filter(({ form }) => form.length <= LONGEST);
  const unlabelled = unlabelledSentences();
  const lexicon = Lexicon.fromModel(
    await readModel(readFileSync(`${MODELS}/english-lexicon.bin`), 'english-lexicon', 1),
  );
  const measured = ['ewt-dev', 'gum-dev', 'pud'].map((name) => [name, treebank(name)] as const);
  const report = (network: NetworkTrainer) => {
    for (const [name, sentences] of measured) console.log(name, JSON.stringify(network.evaluate(sentences)));
  };
  const vocabulary = readerVocabulary(treebanks, unlabelled);
  const withoutVectors = await keptModel('reader-without-vectors', async () => {
    const annotated = readerVocabulary(treebanks);
    const models: Model[] = [];
    for (const settings of TEACHERS) models.push(await teacherModel(settings, treebanks, annotated, lexicon));
    const teachers = models.map((model, at) => newTrainer(TEACHERS[at]!, annotated, lexicon, { model }));
    const reader = newTrainer(STUDENT, vocabulary, lexicon, { model: models[0]! });
    const examples = taughtExamples(reader, new Ensemble(teachers), treebanks, unlabelled);
    const student = (round: StudentSettings) => newTrainer({ ...STUDENT, ...round }, vocabulary, lexicon);
    trainRounds(reader, ROUNDS, examples, student, report);
    return reader;
  });
  const vectors = readWordVectors();
  const known = readerVocabulary(treebanks, unlabelled, vectors.words);
  const vectorTeacher = newTrainer(VECTOR_TEACHER, known, lexicon, {
    model: await teacherModel(VECTOR_TEACHER, treebanks, known, lexicon, vectors),
  });
  const reader = newTrainer(STUDENT, known, lexicon, { vectors, model: withoutVectors });
  const taughtBy = (other: NetworkTrainer) =>
    taughtExamples(reader, new Ensemble([other, vectorTeacher]), treebanks, unlabelled);
  const student = (round: StudentSettings) => newTrainer({ ...STUDENT, ...round }, known, lexicon, { vectors });
  const first = taughtBy(newTrainer(STUDENT, vocabulary, lexicon, { model: withoutVectors }));
  trainRounds(reader, ROUNDS_WITH_VECTORS, first, student, report);
  trainRounds(reader, LAST_ROUNDS, taughtBy(reader), student, report);
  const bytes = await packNetwork(reader, NAME, VERSION);
  writeFileSync(`${MODELS}/${NAME}.bin`, bytes);
  console.log(`${NAME}.bin: ${bytes.length} bytes`);
}
