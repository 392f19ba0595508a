import { readFileSync, writeFileSync } from 'node:fs';
import { Lexicon } from '../../src/language/english/lexicon/lexicon.ts';
import { LONGEST } from '../../src/language/english/network/network-sizes.ts';
import type { RevisionSettings } from '../../src/language/english/revision/second-look.ts';
import { type Model, readModel, writeModel } from '../../src/language/model-file.ts';
import { MODELS, treebank } from '../data.ts';
import { keptModel } from '../reader/kept-model.ts';
import { readerVocabulary } from '../reader/reader-vocabulary.ts';
import { newTrainer, type ReaderNetworkSettings } from '../reader/teachers.ts';
import { unlabelledSentences } from '../reader/unlabelled-sentences.ts';
import { readWordVectors } from '../vectors/read-word-vectors.ts';
import { arcChoices, type Choice, tagChoices } from './choices.ts';
import { foldReader } from './fold-reader.ts';
import { FOLDS, foldOf } from './folds.ts';
import { type LearntWeights, learnChoices } from './learn-choices.ts';

const NAME = 'english-revision';
const VERSION = '1.0.0';

/** The networks that read what they have not learnt from; the seed is the part's. */
const READER: ReaderNetworkSettings = {
  ...{ layers: 3, width: 128, arc: 64, batchWords: 300, arcWeight: 1 },
  ...{ epochs: 9, rate: 0.003, seed: 71, dropout: 0.2, inputDropout: 0.2, averageEpochs: 1 },
};
/** Weights are the mean of what is learnt in several orders. */
const SEEDS = [5, 6, 7, 8];
const LEARNING = { epochs: 2, rate: 0.05, dropout: 0.2 };
const TAG_WEIGHTS = 2 ** 18;
const ARC_WEIGHTS = 2 ** 19;
/** The value of 1 in the integers that are written. */
const STEP = 0.05;

/**
 * Trains the second look at tags and trees. Each quarter of the treebanks is read by a network that learnt from the other
 * three, so that its readings have the errors that readings of unknown text have; from them log-linear models learn which
 * of the tags and arcs that the network finds likely are right.
 */
export async function trainRevision(): Promise<void> {
  const treebanks = [...treebank('ewt-train'), ...treebank('gum-free')].filter(({ form }) => form.length <= LONGEST);
  const lexicon = Lexicon.fromModel(
    await readModel(readFileSync(`${MODELS}/english-lexicon.bin`), 'english-lexicon', 1),
  );
  const { tags, labels } = readerVocabulary(treebanks);
  const ofTags: Choice[] = [];
  const ofArcs: Choice[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = treebanks.filter((sentence) => foldOf(sentence) !== fold);
    const read = foldReader(await foldModel(fold, others, { tags, labels }, lexicon), lexicon);
    for (const sentence of treebanks) {
      if (foldOf(sentence) !== fold) continue;
      const reading = read(sentence.form);
      ofTags.push(...tagChoices(reading, sentence, tags, TAG_WEIGHTS));
      ofArcs.push(...arcChoices(reading, sentence, labels, ARC_WEIGHTS));
    }
  }
  console.log(`${ofTags.length} words with more than one likely tag, ${ofArcs.length} with more than one likely arc`);
  const tagModel = meanOfSeeds(ofTags, TAG_WEIGHTS);
  const arcModel = meanOfSeeds(ofArcs, ARC_WEIGHTS);
  const [tagShare, headShare, labelShare] = [...tagModel.shares, ...arcModel.shares];
  const settings = { tags, labels, step: STEP, tagShare, headShare, labelShare } as RevisionSettings;
  const bytes = await writeModel(
    { name: NAME, version: VERSION, settings: { ...settings } },
    { tagWeights: integers(tagModel.weights), arcWeights: integers(arcModel.weights) },
  );
  writeFileSync(`${MODELS}/${NAME}.bin`, bytes);
  console.log(`${NAME}.bin: ${bytes.length} bytes`);
}

function meanOfSeeds(choices: readonly Choice[], weights: number): LearntWeights {
  const learnt = SEEDS.map((seed) => learnChoices(choices, { ...LEARNING, seed, weights }));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    weights: learnt[0]!.weights.map((_, place) => mean(learnt.map((one) => one.weights[place]!))),
    shares: learnt[0]!.shares.map((_, kind) => mean(learnt.map((one) => one.shares[kind]!))),
  };
}

const integers = (weights: Float32Array): Int8Array<ArrayBuffer> =>
  Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / STEP))));

/** The network that did not learn from a part: kept, or trained now. */
function foldModel(
  fold: number,
  others: ReturnType<typeof treebank>,
  names: { readonly tags: readonly string[]; readonly labels: readonly string[] },
  lexicon: Lexicon,
): Promise<Model> {
  return keptModel(`without-part-${fold + 1}-of-${FOLDS}`, async () => {
    const vectors = readWordVectors();
    const vocabulary = { ...readerVocabulary(others, unlabelledSentences(), vectors.words), ...names };
    const trainer = newTrainer({ ...READER, seed: READER.seed + fold }, vocabulary, lexicon, { vectors });
    trainer.train(trainer.examples(others));
    return trainer;
  });
}
