import { writeFileSync } from 'node:fs';
import {
  MOST_FEATURES,
  nameFeatures,
  sentenceFacts,
  stretchFacts,
} from '../../src/language/english/names/name-features.ts';
import { createNameFinder } from '../../src/language/english/names/name-finder.ts';
import {
  BEGIN,
  INSIDE,
  LABELS,
  LAST,
  labelOf,
  NAME_TYPES,
  OUTSIDE,
  UNIT,
} from '../../src/language/english/names/name-labels.ts';
import {
  type ListName,
  listBit,
  NameLists,
  packKeys,
  phraseHash,
  phraseKey,
  START_OF_PHRASE,
} from '../../src/language/english/names/name-lists.ts';
import { nameStretches } from '../../src/language/english/names/name-stretches.ts';
import { clusterKey, NounKinds, WordClusters } from '../../src/language/english/names/word-clusters.ts';
import type { NameFinder, Tagger } from '../../src/language/english/stages.ts';
import { tokenize } from '../../src/language/english/tokens/tokenize.ts';
import { readModel, writeModel } from '../../src/language/model-file.ts';
import { loadEnglishReading } from '../../src/resources/load-language.ts';
import { MODELS, TREEBANKS } from '../data.ts';
import { seededRandom, shuffle } from '../random.ts';
import { readGumNames } from './gum-names.ts';
import { knownNames, nounKinds } from './known-names.ts';
import { type NamedSentence, readUner, readWikiGold } from './named-sentences.ts';
import { readByFirstModel } from './own-reading.ts';
import { type Example, SequenceTrainer } from './sequence-trainer.ts';
import { readUnlabelled } from './unlabelled.ts';
import { clusterWords, trainVectors, USUAL_CLUSTERS } from './word-clusters.ts';

/** How many clusters each clustering has, and its seed. */
const CLUSTERS = [
  [60, 3],
  [250, 4],
  [250, 5],
  [800, 6],
] as const;

/** What a sentence counts that only a first model has read. */
const OWN_WEIGHT = 0.2;

/** Weights are multiplied by this and rounded. */
const SCALE = 256;

export interface NameTraining {
  readonly epochs: number;
  /** runs from different seeds whose weights are averaged */
  readonly seeds: number;
  /** features seen less often in different stretches are left out */
  readonly leastCount: number;
  readonly leastWeight: number;
  /** share of a token's features left out at each step */
  readonly dropout: number;
}

export const USUAL: NameTraining = { epochs: 10, seeds: 3, leastCount: 2, leastWeight: 0.1, dropout: 0.7 };

/** Keys and masks of lists of names, split into tokens as texts are. */
export function packLists(lists: ReadonlyMap<ListName, Iterable<string>>): { keys: number[]; masks: number[] } {
  const masks = new Map<number, number>();
  for (const [list, names] of lists) {
    const bit = listBit(list);
    for (const name of names) {
      let hash = START_OF_PHRASE;
      for (const { text } of tokenize(name)) hash = phraseHash(hash, text.toLowerCase());
      const key = phraseKey(hash);
      masks.set(key, (masks.get(key) ?? 0) | bit);
    }
  }
  const keys = [...masks.keys()].sort((a, b) => a - b);
  return { keys, masks: keys.map((key) => masks.get(key)!) };
}

export function trainingSentences(
  demonyms: ReadonlySet<string>,
): { name: string; weight: number; sentences: NamedSentence[] }[] {
  return [
    { name: 'uner-dev', weight: 1, sentences: readUner(`${TREEBANKS}/uner-dev.iob2`) },
    { name: 'wikigold', weight: 0.7, sentences: readWikiGold(`${TREEBANKS}/wikigold.conll`) },
    { name: 'gum-free', weight: 0.7, sentences: readGumNames(`${TREEBANKS}/gum-free.conllu`, demonyms) },
  ];
}

const OUTSIDE_ONLY = 1 << OUTSIDE;
const ALL_LABELS = (1 << LABELS) - 1;

const MISC_LABELS = [BEGIN, INSIDE, LAST, UNIT].reduce(
  (bits, position) => bits | (1 << labelOf(NAME_TYPES.indexOf('MISC'), position)),
  0,
);

/** The labels that a sentence's annotation allows for each of its tokens. */
function allowedLabels({ tokens, spans, hasMisc, open }: NamedSentence, stretchOf: Int32Array): Int32Array {
  const allowed = new Int32Array(tokens.length).fill(hasMisc ? OUTSIDE_ONLY : OUTSIDE_ONLY | MISC_LABELS);
  for (const at of open ?? []) allowed[at] = ALL_LABELS;
  for (const { first, last, type } of spans) {
    const number = NAME_TYPES.indexOf(type);
    // A name that no stretch holds whole cannot be learnt; its tokens stay open.
    const whole = stretchOf[first]! >= 0 && stretchOf[first] === stretchOf[last];
    for (let at = first; at <= last; at++) {
      const position = first === last ? UNIT : at === first ? BEGIN : at === last ? LAST : INSIDE;
      allowed[at] = whole ? 1 << labelOf(number, position) : ALL_LABELS;
    }
  }
  return allowed;
}

/** Trains the weights of the name finder for these lists. */
export function trainWeights(
  sources: readonly { weight: number; sentences: readonly NamedSentence[] }[],
  tagger: Tagger,
  lists: NameLists,
  clusters: WordClusters,
  nouns: NounKinds,
  { epochs, seeds, leastCount, leastWeight, dropout }: NameTraining,
) {
  const counts = new Map<number, number>();
  const buffer = new Int32Array(MOST_FEATURES);
  const raw: { hashes: Int32Array[]; allowed: Int32Array; weight: number }[] = [];
  for (const { weight, sentences } of sources) {
    for (const sentence of sentences) {
      const tags = tagger.tag(sentence.tokens);
      const stretches = nameStretches(sentence.tokens, tags);
      const stretchOf = new Int32Array(sentence.tokens.length).fill(-1);
      stretches.forEach(([first, last], index) => {
        stretchOf.fill(index, first, last + 1);
      });
      const allowed = allowedLabels(sentence, stretchOf);
      const facts = sentenceFacts(sentence.tokens, tags, clusters, nouns, stretches);
      for (const [first, last] of stretches) {
        const stretch = stretchFacts(lists, facts, first, last);
        const hashes: Int32Array[] = [];
        const seen = new Set<number>();
        for (let at = first; at <= last; at++) {
          const count = nameFeatures(facts, stretch, at, buffer);
          hashes.push(buffer.slice(0, count));
          for (let index = 0; index < count; index++) seen.add(buffer[index]!);
        }
        for (const hash of seen) counts.set(hash, (counts.get(hash) ?? 0) + 1);
        raw.push({ hashes, allowed: allowed.slice(first, last + 1), weight });
      }
    }
  }
  const rows = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= leastCount) rows.set(hash, rows.size);
  const examples: Example[] = raw.map(({ hashes, allowed, weight }) => ({
    features: hashes.map((row) => Int32Array.from([...row].flatMap((hash) => rows.get(hash) ?? []))),
    allowed,
    weight,
  }));
  console.log(`names: ${examples.length} stretches, ${rows.size} features`);
  const mean = new SequenceTrainer(rows.size);
  for (let seed = 1; seed <= seeds; seed++) {
    const trainer = new SequenceTrainer(rows.size);
    const random = seededRandom(seed);
    const order = [...examples];
    for (let epoch = 0; epoch < epochs; epoch++) {
      let loss = 0;
      for (const example of shuffle(order, random)) loss += trainer.learn(example, dropout, random);
      console.log(`names, seed ${seed}, epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)}`);
    }
    for (let index = 0; index < mean.weights.length; index++) mean.weights[index]! += trainer.weights[index]! / seeds;
    for (let index = 0; index < mean.transitions.length; index++)
      mean.transitions[index]! += trainer.transitions[index]! / seeds;
  }
  return compile(mean, rows, leastWeight);
}

function compile(trainer: SequenceTrainer, rows: ReadonlyMap<number, number>, leastWeight: number) {
  const hashes: number[] = [];
  const counts: number[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (const [hash, row] of [...rows].sort((a, b) => a[0] - b[0])) {
    let count = 0;
    for (let label = 0; label < LABELS; label++) {
      const weight = trainer.weights[row * LABELS + label]!;
      const rounded = Math.max(-32767, Math.min(32767, Math.round(weight * SCALE)));
      if (Math.abs(weight) < leastWeight || rounded === 0) continue;
      labels.push(label);
      weights.push(rounded);
      count++;
    }
    if (count === 0) continue;
    hashes.push(hash);
    counts.push(count);
  }
  return {
    hashes: Int32Array.from(hashes),
    counts: Uint8Array.from(counts),
    labels: Uint8Array.from(labels),
    weights: Int16Array.from(weights),
    transitions: Int16Array.from(trainer.transitions, (weight) => Math.round(weight * SCALE)),
  };
}

export interface PackedClusters {
  readonly keys: readonly number[];
  readonly clusters: Uint16Array<ArrayBuffer>;
}

/** Clusters of words by key; of two words with one key the first counts. */
export function packClusters(clusterings: readonly ReadonlyMap<string, number>[]): PackedClusters {
  const byKey = new Map<number, string>();
  for (const word of clusterings[0]!.keys()) if (!byKey.has(clusterKey(word))) byKey.set(clusterKey(word), word);
  const keys = [...byKey.keys()].sort((a, b) => a - b);
  return {
    keys,
    clusters: Uint16Array.from(keys.flatMap((key) => clusterings.map((each) => each.get(byKey.get(key)!)!))),
  };
}

export interface PackedNouns {
  readonly keys: readonly number[];
  readonly kinds: Uint8Array<ArrayBuffer>;
}

export function packNouns(nouns: ReadonlyMap<string, number>): PackedNouns {
  const byKey = new Map([...nouns].map(([word, kind]) => [clusterKey(word), kind]));
  const keys = [...byKey.keys()].sort((a, b) => a - b);
  return { keys, kinds: Uint8Array.from(keys, (key) => byKey.get(key)!) };
}

/** Lists and weights as the bytes of a model file. */
export async function namesModel(
  lists: ReadonlyMap<ListName, Iterable<string>>,
  sources: readonly { weight: number; sentences: readonly NamedSentence[] }[],
  clusters: PackedClusters,
  nouns: PackedNouns,
  tagger: Tagger,
  training: NameTraining,
): Promise<{ bytes: Uint8Array; finder: NameFinder }> {
  const { keys, masks } = packLists(lists);
  const weights = trainWeights(
    sources,
    tagger,
    new NameLists(Int32Array.from(keys), Uint16Array.from(masks)),
    new WordClusters(clusters.keys, clusters.clusters),
    new NounKinds(nouns.keys, nouns.kinds),
    training,
  );
  const bytes = await writeModel(
    { name: 'english-names', version: '1.0.0', settings: {} },
    {
      ...weights,
      listKeys: packKeys(keys),
      listMasks: Uint16Array.from(masks),
      clusterKeys: packKeys(clusters.keys),
      clusters: clusters.clusters,
      nounKeys: packKeys(nouns.keys),
      nounKinds: nouns.kinds,
    },
  );
  return { bytes, finder: createNameFinder(await readModel(bytes, 'english-names', 1)) };
}

/** Trains and writes models/english-names.bin. */
export async function trainNames(): Promise<void> {
  const { tagger } = await loadEnglishReading();
  const { items, sentences, common, publishers } = readUnlabelled();
  const lists = knownNames();
  lists.set('company', new Set([...lists.get('company')!, ...publishers]));
  lists.set('common-word', new Set(common));
  const demonyms = new Set([...lists.get('demonym')!].map((name) => name.toLowerCase()));
  const vectors = trainVectors(sentences, USUAL_CLUSTERS);
  const clusters = packClusters(CLUSTERS.map(([count, seed]) => clusterWords(vectors, count, seed)));
  const nouns = packNouns(nounKinds(common));
  const annotated = trainingSentences(demonyms);
  const first = await namesModel(lists, annotated, clusters, nouns, tagger, { ...USUAL, seeds: 1, epochs: 9 });
  const own = readByFirstModel(items, tagger, first.finder);
  console.log(`names: ${own.length} sentences as the first model reads them`);
  const sources = [...annotated, { weight: OWN_WEIGHT, sentences: own }];
  const { bytes } = await namesModel(lists, sources, clusters, nouns, tagger, USUAL);
  writeFileSync(`${MODELS}/english-names.bin`, bytes);
  console.log(`english-names.bin: ${bytes.length} bytes`);
}
