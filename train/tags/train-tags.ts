import { readFileSync, writeFileSync } from 'node:fs';
import { Lexicon } from '../../src/language/english/lexicon/lexicon.ts';
import { readModel, writeModel } from '../../src/language/model-file.ts';
import { MODELS, treebank } from '../data.ts';
import type { CompiledWeights } from '../perceptron.ts';
import { tagNames } from '../reader/tag-names.ts';
import { trainLinearTagger } from './train-linear-tagger.ts';

const SEEDS = [1, 2, 3];
const EPOCHS = 7;
/** weights of the mean below this many units (of 300) are left out */
const LEAST = 100;

/** Trains the linear scorer of tags: the mean of three perceptrons that saw the sentences in different orders. */
export async function trainTags(): Promise<void> {
  const treebanks = [...treebank('ewt-train'), ...treebank('gum-free')];
  const lexicon = Lexicon.fromModel(
    await readModel(readFileSync(`${MODELS}/english-lexicon.bin`), 'english-lexicon', 1),
  );
  const tags = tagNames(treebanks);
  const trained = SEEDS.map((seed) => trainLinearTagger(treebanks, tags, lexicon, EPOCHS, seed).compile(300, 0.01));
  const { hashes, counts, labels, weights } = meanOf(trained, tags.length);
  const bytes = await writeModel(
    { name: 'english-tags', version: '1.1.0', settings: { tags } },
    { hashes, counts, labels, weights },
  );
  writeFileSync(`${MODELS}/english-tags.bin`, bytes);
  console.log(`english-tags.bin: ${bytes.length} bytes, ${weights.length} weights`);
}

/** The mean of several weight tables, small weights left out. */
function meanOf(tables: readonly CompiledWeights[], classes: number): CompiledWeights {
  const sums = new Map<number, Int32Array>();
  for (const { hashes, counts, labels, weights } of tables) {
    let entry = 0;
    hashes.forEach((hash, row) => {
      let sum = sums.get(hash);
      if (!sum) {
        sum = new Int32Array(classes);
        sums.set(hash, sum);
      }
      for (const end = entry + counts[row]!; entry < end; entry++) sum[labels[entry]!]! += weights[entry]!;
    });
  }
  const mean: { hashes: number[]; counts: number[]; labels: number[]; weights: number[] } = {
    hashes: [],
    counts: [],
    labels: [],
    weights: [],
  };
  for (const [hash, sum] of [...sums].sort((a, b) => a[0] - b[0])) {
    let count = 0;
    sum.forEach((total, label) => {
      const weight = Math.max(-32767, Math.min(32767, Math.round(total / tables.length)));
      if (Math.abs(weight) < LEAST) return;
      mean.labels.push(label);
      mean.weights.push(weight);
      count++;
    });
    if (count === 0) continue;
    mean.hashes.push(hash);
    mean.counts.push(count);
  }
  return {
    hashes: Int32Array.from(mean.hashes),
    counts: Uint8Array.from(mean.counts),
    labels: Uint8Array.from(mean.labels),
    weights: Int16Array.from(mean.weights),
  };
}
