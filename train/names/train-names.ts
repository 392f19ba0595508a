import { writeFileSync } from 'node:fs';
import { packKeys } from '../../src/language/english/linear/packed-keys.ts';
import { createNameFinder } from '../../src/language/english/names/name-finder.ts';
import { type ListName, NameLists } from '../../src/language/english/names/name-lists.ts';
import { NounKinds, WordClusters } from '../../src/language/english/names/word-clusters.ts';
import { WordFactsMemory } from '../../src/language/english/names/word-facts.ts';
import type { NameFinder, Tagger } from '../../src/language/english/stages.ts';
import { readModel, writeModel } from '../../src/language/model-file.ts';
import { loadEnglishReading } from '../../src/resources/load-language.ts';
import { MODELS, TREEBANKS } from '../data.ts';
import { readWordVectors } from '../vectors/read-word-vectors.ts';
import { directionAt } from '../vectors/word-vectors.ts';
import type { Source } from './examples.ts';
import { readGumNames } from './gum-names.ts';
import { knownNames, nounKinds } from './known-names.ts';
import { readUner, readWikiGold } from './named-sentences.ts';
import { readByFirstModel } from './own-reading.ts';
import { type PackedClusters, type PackedNouns, packClusters, packLists, packNouns } from './pack-names.ts';
import { type NameTraining, trainWeights, USUAL } from './train-weights.ts';
import { readUnlabelled } from './unlabelled.ts';
import { clusterWords, trainVectors, USUAL_CLUSTERS } from './word-clusters.ts';

/** How many clusters each clustering has, and its seed. */
const CLUSTERS = [
  [60, 3],
  [250, 4],
  [250, 5],
  [800, 6],
] as const;

/** The same for vectors from elsewhere, of as many words. */
const KNOWN_CLUSTERS = [
  [100, 13],
  [400, 14],
  [1200, 15],
] as const;
const KNOWN_WORDS = 40_000;

/** What a sentence counts that only a first model has read. */
const OWN_WEIGHT = 0.2;

const annotatedSentences = (demonyms: ReadonlySet<string>): Source[] => [
  { weight: 1, sentences: readUner(`${TREEBANKS}/uner-dev.iob2`) },
  { weight: 0.7, sentences: readWikiGold(`${TREEBANKS}/wikigold.conll`) },
  { weight: 0.7, sentences: readGumNames(`${TREEBANKS}/gum-free.conllu`, demonyms) },
];

/** Lists and weights as the bytes of a model file. */
async function namesModel(
  lists: ReadonlyMap<ListName, Iterable<string>>,
  sources: readonly Source[],
  clusters: PackedClusters,
  knownClusters: PackedClusters,
  nouns: PackedNouns,
  tagger: Tagger,
  training: NameTraining,
): Promise<{ bytes: Uint8Array; finder: NameFinder }> {
  const { keys, masks } = packLists(lists);
  const weights = trainWeights(
    sources,
    {
      tagger,
      lists: new NameLists(Int32Array.from(keys), Uint16Array.from(masks)),
      words: new WordFactsMemory(
        new WordClusters(clusters.keys, clusters.clusters),
        new WordClusters(knownClusters.keys, knownClusters.clusters),
        new NounKinds(nouns.keys, nouns.kinds),
      ),
    },
    training,
  );
  const bytes = await writeModel(
    { name: 'english-names', version: '1.1.0', settings: {} },
    {
      ...weights,
      listKeys: packKeys(keys),
      listMasks: Uint16Array.from(masks),
      clusterKeys: packKeys(clusters.keys),
      clusters: clusters.clusters,
      knownClusterKeys: packKeys(knownClusters.keys),
      knownClusters: knownClusters.clusters,
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
  const vectorsFromElsewhere = readWordVectors();
  const known = new Map(
    vectorsFromElsewhere.words.slice(0, KNOWN_WORDS).map((word, at) => [word, directionAt(vectorsFromElsewhere, at)]),
  );
  const knownClusters = packClusters(KNOWN_CLUSTERS.map(([count, seed]) => clusterWords(known, count, seed, 8)));
  const nouns = packNouns(nounKinds(common));
  const annotated = annotatedSentences(demonyms);
  const first = await namesModel(lists, annotated, clusters, knownClusters, nouns, tagger, {
    ...USUAL,
    seeds: 1,
    epochs: 9,
  });
  const own = readByFirstModel(items, tagger, first.finder);
  console.log(`names: ${own.length} sentences as the first model reads them`);
  const sources = [...annotated, { weight: OWN_WEIGHT, sentences: own }];
  const { bytes } = await namesModel(lists, sources, clusters, knownClusters, nouns, tagger, USUAL);
  writeFileSync(`${MODELS}/english-names.bin`, bytes);
  console.log(`english-names.bin: ${bytes.length} bytes`);
}
