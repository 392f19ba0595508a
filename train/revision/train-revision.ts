import { readFileSync, writeFileSync } from 'node:fs';
import { Lexicon } from '../../src/language/english/lexicon/lexicon.ts';
import { HashedWeights } from '../../src/language/english/linear/hashed-weights.ts';
import { LONGEST } from '../../src/language/english/network/network-sizes.ts';
import { reviseTree } from '../../src/language/english/revision/revise-tree.ts';
import { MOST_FEATURES, type RevisionSettings } from '../../src/language/english/revision/second-look.ts';
import { type Model, readModel, writeModel } from '../../src/language/model-file.ts';
import { MODELS, treebank } from '../data.ts';
import { keptModel } from '../reader/kept-model.ts';
import { readerVocabulary } from '../reader/reader-vocabulary.ts';
import { newTrainer, type ReaderNetworkSettings } from '../reader/teachers.ts';
import { unlabelledSentences } from '../reader/unlabelled-sentences.ts';
import { readWordVectors } from '../vectors/read-word-vectors.ts';
import { arcChoices, type Choice, type TagChoices, tagChoices } from './choices.ts';
import { foldReader } from './fold-reader.ts';
import { FOLDS, foldOf } from './folds.ts';
import { type ChoiceSettings, type LearntWeights, learnChoices } from './learn-choices.ts';
import { shareOfNetwork } from './learn-tags.ts';

const NAME = 'english-revision';
const VERSION = '1.1.0';

/** The networks that read what they have not learnt from; the seed is the part's. */
const READER: ReaderNetworkSettings = {
  ...{ layers: 3, width: 128, arc: 64, batchWords: 300, arcWeight: 1 },
  ...{ epochs: 9, rate: 0.003, seed: 71, dropout: 0.2, inputDropout: 0.2, averageEpochs: 1 },
};
/** Weights are the mean of what is learnt in several orders. */
const SEEDS = [5, 6, 7, 8];
const OF_TAGS = { epochs: 3, rate: 0.05, dropout: 0.2, weights: 2 ** 20 };
const OF_ARCS = { epochs: 2, rate: 0.05, dropout: 0.2, weights: 2 ** 19 };
/** The value of 1 in the integers that are written. */
const STEP = 0.05;

/**
 * Trains the second look at trees and tags. Each quarter of the treebanks is read by a network that learnt from the other
 * three, so that its readings have the errors that readings of unknown text have; from them log-linear models learn which
 * of the tags and arcs that the network finds likely are right. Tags are learnt from trees as revised by what the other
 * quarters teach.
 */
export async function trainRevision(): Promise<void> {
  const treebanks = [...treebank('ewt-train'), ...treebank('gum-free')].filter(({ form }) => form.length <= LONGEST);
  const lexicon = Lexicon.fromModel(
    await readModel(readFileSync(`${MODELS}/english-lexicon.bin`), 'english-lexicon', 1),
  );
  const { tags, labels } = readerVocabulary(treebanks);
  const parts: Part[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = treebanks.filter((sentence) => foldOf(sentence) !== fold);
    const read = foldReader(await foldModel(fold, others, { tags, labels }, lexicon), lexicon);
    parts.push({ read, sentences: treebanks.filter((sentence) => foldOf(sentence) === fold) });
  }
  const ofArcs = parts.map(({ read, sentences }) =>
    sentences.flatMap((sentence) => arcChoices(read(sentence.form), sentence, labels, OF_ARCS.weights)),
  );
  const arcs = meanOfSeeds(ofArcs.flat(), OF_ARCS);
  const ofTags = parts.map((part, at) => {
    const others = ofArcs.filter((_, other) => other !== at).flat();
    return choicesOfTags(part, learnChoices(others, { ...OF_ARCS, seed: SEEDS[0]! }), tags);
  });
  const thinkable = ofTags.flatMap((part) => part.thinkable);
  console.log(
    `${ofArcs.flat().length} words with several likely arcs, ${thinkable.length} with several thinkable tags`,
  );
  const tagWeights = integers(meanOfSeeds(thinkable, OF_TAGS).weights);
  const tagShare = shareOfNetwork(ofTags, OF_TAGS, SEEDS[0]!);
  const [headShare, labelShare] = arcs.shares;
  const settings = { tags, labels, step: STEP, tagShare, headShare, labelShare } as RevisionSettings;
  const bytes = await writeModel(
    { name: NAME, version: VERSION, settings: { ...settings } },
    { tagWeights, arcWeights: integers(arcs.weights) },
  );
  writeFileSync(`${MODELS}/${NAME}.bin`, bytes);
  console.log(`${NAME}.bin: ${bytes.length} bytes`);
}

/** A part of the treebanks, and how a network that has not learnt from it reads. */
interface Part {
  readonly read: ReturnType<typeof foldReader>;
  readonly sentences: ReturnType<typeof treebank>;
}

/** The tags of a part to choose between, its trees revised by these weights. */
function choicesOfTags({ read, sentences }: Part, arcs: LearntWeights, tags: readonly string[]): TagChoices {
  const weights = new HashedWeights(integers(arcs.weights), STEP);
  const [headShare, labelShare] = arcs.shares as [number, number];
  const room = new Int32Array(MOST_FEATURES);
  const choices = sentences.map((sentence) => {
    const reading = read(sentence.form);
    const tree = reviseTree(reading, weights, { headShare, labelShare }, room);
    return tagChoices(reading, tree, sentence, tags, OF_TAGS.weights);
  });
  return {
    thinkable: choices.flatMap(({ thinkable }) => thinkable),
    likely: choices.flatMap(({ likely }) => likely),
  };
}

function meanOfSeeds(choices: readonly Choice[], learning: Omit<ChoiceSettings, 'seed'>): LearntWeights {
  const learnt = SEEDS.map((seed) => learnChoices(choices, { ...learning, seed }));
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
