import { type Model, ModelError } from '../../model-file.ts';
import { sentenceFeatures } from '../features/sentence-features.ts';
import type { Lemmatizer } from '../lemmatizer/lemmatizer.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { IntegerNetwork } from '../network/integer-network.ts';
import { LONGEST, type NetworkSizes } from '../network/network-sizes.ts';
import { attachPunctuation } from '../parser/attach-punctuation.ts';
import { repairTree } from '../parser/repair-tree.ts';
import { spanningTree } from '../parser/spanning-tree.ts';
import type { HeadColumns, Parser, RawToken, TagColumns, Tagger } from '../stages.ts';
import type { WordFacts } from '../tagger/tag-features.ts';
import type { TagScorer } from '../tagger/tag-scorer.ts';
import { type KnownWord, MOST_FORMS, WordMemory } from './word-memory.ts';

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

/** What a unit of the linear tag weights counts beside a unit of the network's scores; tuned on gum-dev and ewt-dev. */
const LINEAR_SHARE = 0.15 / 300;

/** A lead in the network's scores (natural logarithms) that the linear weights would not overturn. */
const CLEAR = 4;

/** Tagger and parser of English: a network, and linear weights that have a say in the tags. */
export class SentenceReader implements Tagger<ReadColumns>, Parser<ReadColumns> {
  readonly version: string;
  readonly #settings: ReaderSettings;
  readonly #network: IntegerNetwork;
  readonly #words: WordMemory;
  readonly #tagScorer: TagScorer;
  readonly #lemmatizer: Lemmatizer;
  readonly #pairs: readonly (readonly [upos: string, xpos: string])[];
  readonly #parataxis: number;

  /** @throws ModelError when the two models were trained for different tags */
  constructor(network: Model, tags: TagScorer, lexicon: Lexicon, lemmatizer: Lemmatizer) {
    const settings = network.header.settings as unknown as ReaderSettings;
    this.version = `${network.header.name}@${network.header.version} ${tags.version}`;
    this.#settings = settings;
    this.#network = new IntegerNetwork(network, settings.sizes, settings.steps, MOST_FORMS);
    this.#words = new WordMemory(network, this.#network, lexicon);
    this.#tagScorer = tags;
    if (tags.tags.join(' ') !== settings.tags.join(' '))
      throw new ModelError(tags.version, `its tags are not those of ${network.header.name}; train both again`);
    this.#lemmatizer = lemmatizer;
    this.#pairs = settings.tags.map((name) => name.split('|') as [string, string]);
    this.#parataxis = settings.labels.indexOf('parataxis');
  }

  tag(tokens: readonly RawToken[]): ReadColumns {
    const size = tokens.length;
    const tags = new Int32Array(size);
    const head = new Int32Array(size);
    const label = new Int32Array(size);
    const words: KnownWord[] = [];
    let root = -1;
    for (let first = 0; first < size; first += LONGEST) {
      const count = Math.min(LONGEST, size - first);
      const piece = this.#words.piece(tokens, first, count);
      this.#readPiece(piece, first, tags, head, label);
      words.push(...piece);
      for (let at = first; at < first + count; at++) {
        if (head[at]! >= 0) continue;
        if (root < 0) root = at;
        else {
          // Pieces of a sentence longer than the network reads hang on the first piece's root.
          head[at] = root;
          label[at] = this.#parataxis;
        }
      }
    }
    return this.#columns(tokens, words, tags, head, label);
  }

  parse(_tokens: readonly RawToken[], tags: ReadColumns): HeadColumns {
    return tags;
  }

  /** Reads the words of a piece that begins at `first`. The root's head is -1. */
  #readPiece(words: readonly KnownWord[], first: number, tags: Int32Array, head: Int32Array, label: Int32Array): void {
    const network = this.#network;
    const count = words.length;
    const forms = words.map(({ form }) => form);
    network.read(forms, count);
    this.#chooseTags(words, first, tags);
    network.scoreArcs(count);
    const heads = spanningTree(network.arcs, count, network.arcColumns(count));
    network.scoreLabels(count, heads);
    for (let word = 0; word < count; word++) {
      label[first + word] = best(network.labels, word * network.labelColumns, network.sizes.labels);
      head[first + word] = heads[word] === count ? -1 : first + heads[word]!;
    }
  }

  /** From left to right: the network's score and the linear one, which knows the tags before. */
  #chooseTags(words: readonly KnownWord[], first: number, tags: Int32Array): void {
    const { tags: scores, tagColumns } = this.#network;
    const facts: WordFacts[] = new Array(words.length);
    for (let word = 0; word < words.length; word++) {
      const at = first + word;
      const start = word * tagColumns;
      const sure = clearWinner(scores, start, this.#pairs.length);
      if (sure >= 0) {
        tags[at] = sure;
        continue;
      }
      this.#words.factsAround(words, word, facts);
      const linear = this.#tagScorer.scores(facts, word, word > 0 ? tags[at - 1]! : -1, word > 1 ? tags[at - 2]! : -1);
      let top = 0;
      let most = Number.NEGATIVE_INFINITY;
      for (let tag = 0; tag < linear.length; tag++) {
        const score = scores[start + tag]! + linear[tag]! * LINEAR_SHARE;
        if (score > most) {
          most = score;
          top = tag;
        }
      }
      tags[at] = top;
    }
  }

  #columns(
    tokens: readonly RawToken[],
    words: readonly KnownWord[],
    tags: Int32Array,
    head: Int32Array,
    label: Int32Array,
  ): ReadColumns {
    const upos: string[] = [];
    const xpos: string[] = [];
    const lemma: string[] = [];
    const deprel: string[] = [];
    const texts: string[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const [universal, penn] = this.#pairs[tags[at]!]!;
      const { text } = tokens[at]!;
      const relation = this.#settings.labels[label[at]!]!;
      texts.push(text);
      upos.push(universal);
      xpos.push(penn);
      lemma.push(this.#lemma(words[at]!, text, tags[at]!));
      deprel.push(head[at] === -1 ? 'root' : relation === 'root' ? 'parataxis' : relation);
    }
    repairTree({ texts, upos, xpos, lemma, head, deprel });
    attachPunctuation({ texts, upos, head });
    const feats = sentenceFeatures({ texts, upos, xpos, lemma, head, deprel });
    return { upos, xpos, lemma, feats, head, deprel };
  }

  #lemma({ lemmas }: KnownWord, text: string, tag: number): string {
    let lemma = lemmas.get(tag);
    if (lemma === undefined) {
      lemma = this.#lemmatizer.lemma(text, ...this.#pairs[tag]!);
      lemmas.set(tag, lemma);
    }
    return lemma;
  }
}

/** The best of the scores if it leads by `CLEAR` or more, else -1. */
function clearWinner(scores: Float32Array, start: number, size: number): number {
  let top = 0;
  let first = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (let tag = 0; tag < size; tag++) {
    const score = scores[start + tag]!;
    if (score > first) {
      second = first;
      first = score;
      top = tag;
    } else if (score > second) second = score;
  }
  return first - second >= CLEAR ? top : -1;
}

function best(scores: Float32Array, start: number, size: number): number {
  let top = start;
  for (let at = start + 1; at < start + size; at++) if (scores[at]! > scores[top]!) top = at;
  return top - start;
}
