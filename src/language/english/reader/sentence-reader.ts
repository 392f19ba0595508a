import type { Model } from '../../model-file.ts';
import { sentenceFeatures } from '../features/sentence-features.ts';
import type { Lemmatizer } from '../lemmatizer/lemmatizer.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { Network } from '../network/network.ts';
import { LONGEST, type NetworkSizes, roundUp } from '../network/network-sizes.ts';
import { WordVectors } from '../network/word-vectors.ts';
import { spanningTree } from '../parser/spanning-tree.ts';
import type { HeadColumns, Parser, RawToken, TagColumns, Tagger } from '../stages.ts';

/** Tags and heads come from one reading of the network, so the tagger hands the heads to the parser. */
export type ReadColumns = TagColumns & HeadColumns;

/** What `train/` writes beside the arrays. */
export interface ReaderSettings {
  readonly sizes: NetworkSizes;
  /** `UPOS|XPOS` */
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  /** the value of 1 in each dense matrix's integers */
  readonly steps: Readonly<Record<string, number>>;
}

/** Tagger and parser of English as one network. */
export function createReader(
  model: Model,
  lexicon: Lexicon,
  lemmatizer: Lemmatizer,
): Tagger<ReadColumns> & Parser<ReadColumns> {
  const settings = model.header.settings as unknown as ReaderSettings;
  const { sizes } = settings;
  const pairs = settings.tags.map((name) => name.split('|') as [string, string]);
  const network = new Network(sizes);
  for (const [name, { data }] of network.parameters) {
    const step = settings.steps[name]!;
    const integers = model.array(name, 'Int16Array');
    for (let at = 0; at < data.length; at++) data[at] = integers[at]! * step;
  }
  const vocabulary = new TextDecoder().decode(model.array('vocabulary', 'Uint8Array')).split('\n');
  const vectors = new WordVectors(
    sizes.width,
    new Map(vocabulary.map((word, index) => [word, index + 1])),
    sizes.tables.map((_, table) => model.array(`table${table}`, 'Int8Array')),
    sizes.tables.map((_, table) => model.array(`scale${table}`, 'Uint16Array')),
    lexicon,
  );

  /** Reads the words from `first` on, at most `LONGEST`, into `tags`, `head` and `label`. */
  const readPiece = (
    tokens: readonly RawToken[],
    first: number,
    count: number,
    tags: Int32Array,
    head: Int32Array,
    label: Int32Array,
  ) => {
    const { input } = network;
    for (let word = 0; word < count; word++)
      input.data.set(vectors.vector(tokens[first + word]!.text), (word + 1) * sizes.width);
    network.read(count);
    network.scoreArcs(count);
    const heads = spanningTree(network.arcs.data, count, roundUp(count + 1, 8));
    network.scoreLabels(count, heads);
    for (let word = 0; word < count; word++) {
      tags[first + word] = best(network.tags.data, word * network.tags.columns, sizes.tags);
      label[first + word] = best(network.labels.data, word * network.labels.columns, sizes.labels);
      head[first + word] = heads[word] === count ? -1 : first + heads[word]!;
    }
  };

  const tag = (tokens: readonly RawToken[]): ReadColumns => {
    const size = tokens.length;
    const tags = new Int32Array(size);
    const head = new Int32Array(size);
    const label = new Int32Array(size);
    let root = -1;
    for (let first = 0; first < size; first += LONGEST) {
      const count = Math.min(LONGEST, size - first);
      readPiece(tokens, first, count, tags, head, label);
      for (let at = first; at < first + count; at++) {
        if (head[at]! >= 0) continue;
        // Pieces of a sentence longer than the network reads hang on the first piece's root.
        if (root < 0) root = at;
        else {
          head[at] = root;
          label[at] = settings.labels.indexOf('parataxis');
        }
      }
    }
    const upos: string[] = [];
    const xpos: string[] = [];
    const lemma: string[] = [];
    const deprel: string[] = [];
    const texts: string[] = [];
    for (let at = 0; at < size; at++) {
      const pair = pairs[tags[at]!]!;
      const { text } = tokens[at]!;
      texts.push(text);
      upos.push(pair[0]);
      xpos.push(pair[1]);
      lemma.push(lemmatizer.lemma(text, pair[0], pair[1]));
      const relation = settings.labels[label[at]!]!;
      deprel.push(head[at] === -1 ? 'root' : relation === 'root' ? 'parataxis' : relation);
    }
    const feats = sentenceFeatures({ texts, upos, xpos, lemma, head, deprel });
    return { upos, xpos, lemma, feats, head, deprel };
  };

  return {
    version: `${model.header.name}@${model.header.version}`,
    tag,
    parse: (_tokens, tags) => tags,
  };
}

function best(scores: Float32Array, start: number, size: number): number {
  let top = start;
  for (let at = start + 1; at < start + size; at++) if (scores[at]! > scores[top]!) top = at;
  return top - start;
}
