import type { Model } from '../../model-file.ts';
import { sentenceFeatures } from '../features/sentence-features.ts';
import type { Lemmatizer } from '../lemmatizer/lemmatizer.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { IntegerNetwork } from '../network/integer-network.ts';
import { LONGEST, type NetworkSizes } from '../network/network-sizes.ts';
import { attachPunctuation } from '../parser/attach-punctuation.ts';
import { repairTree } from '../parser/repair-tree.ts';
import type { SecondLook } from '../revision/second-look.ts';
import type { HeadColumns, Parser, RawToken, TagColumns, Tagger } from '../stages.ts';
import { bareDates } from './bare-dates.ts';
import { isNameInLetters } from './letters-of-names.ts';
import { withMemberStates } from './member-states.ts';
import { withMonthOfMay } from './month-of-may.ts';
import { datesBeforeVerbs, weaveDates } from './weave-dates.ts';
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

/** So often a sentence is read without dates, so that one full of them is not read for each. */
const MOST_READINGS = 2;

/** Tagger and parser of English: a network reads, and a second look revises what it was not sure of. */
export class SentenceReader implements Tagger<ReadColumns>, Parser<ReadColumns> {
  readonly version: string;
  readonly #settings: ReaderSettings;
  readonly #network: IntegerNetwork;
  readonly #words: WordMemory;
  readonly #secondLook: SecondLook;
  readonly #lemmatizer: Lemmatizer;
  readonly #pairs: readonly (readonly [upos: string, xpos: string])[];
  readonly #parataxis: number;

  /** @throws ModelError when the models were trained for different tags or relations */
  constructor(network: Model, secondLook: SecondLook, lexicon: Lexicon, lemmatizer: Lemmatizer) {
    const settings = network.header.settings as unknown as ReaderSettings;
    this.version = `${network.header.name}@${network.header.version} ${secondLook.version}`;
    this.#settings = settings;
    this.#network = new IntegerNetwork(network, settings.sizes, settings.steps, MOST_FORMS);
    this.#words = new WordMemory(network, this.#network, lexicon);
    secondLook.checkNames(settings.tags, settings.labels);
    this.#secondLook = secondLook;
    this.#lemmatizer = lemmatizer;
    this.#pairs = settings.tags.map((name) => name.split('|') as [string, string]);
    this.#parataxis = settings.labels.indexOf('parataxis');
  }

  /** `Rebels 3 May attacked a post` is read as if the date stood elsewhere, where a verb then turns out to stand behind it. */
  tag(tokens: readonly RawToken[]): ReadColumns {
    let dates = bareDates(tokens);
    for (let reading = 0; dates.length > 0 && reading < MOST_READINGS; reading++) {
      const rest = this.#read(
        tokens.filter((_, at) => !dates.some(({ first, count }) => at >= first && at < first + count)),
      );
      const before = datesBeforeVerbs(rest, tokens.length, dates);
      if (before.length === dates.length)
        return weaveDates(
          rest,
          tokens.map(({ text }) => text),
          dates,
        );
      dates = before;
    }
    return this.#read(tokens);
  }

  parse(_tokens: readonly RawToken[], tags: ReadColumns): HeadColumns {
    return tags;
  }

  #read(tokens: readonly RawToken[]): ReadColumns {
    const size = tokens.length;
    const tags = new Int32Array(size);
    const head = new Int32Array(size);
    const label = new Int32Array(size);
    const words: KnownWord[] = [];
    let root = -1;
    const read = withMemberStates(withMonthOfMay(tokens));
    for (let first = 0; first < size; first += LONGEST) {
      const count = Math.min(LONGEST, size - first);
      const piece = this.#words.piece(read, first, count);
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

  /** Reads the words of a piece that begins at `first`. The root's head is -1. */
  #readPiece(words: readonly KnownWord[], first: number, tags: Int32Array, head: Int32Array, label: Int32Array): void {
    const network = this.#network;
    const count = words.length;
    const forms = words.map(({ form }) => form);
    network.read(forms, count);
    const found = this.#secondLook.read(network, words, this.#words);
    tags.set(found.tags, first);
    label.set(found.labels, first);
    for (let word = 0; word < count; word++) {
      const to = found.heads[word]!;
      head[first + word] = to === count ? -1 : first + to;
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
    const texts = tokens.map(({ text }) => text);
    for (let at = 0; at < tokens.length; at++) {
      const [universal, penn] = this.#pairs[tags[at]!]!;
      const { text } = tokens[at]!;
      const relation = this.#settings.labels[label[at]!]!;
      const isName = penn === 'NN' && isNameInLetters(texts, at);
      upos.push(isName ? 'PROPN' : universal);
      xpos.push(isName ? 'NNP' : penn);
      lemma.push(isName ? text : this.#lemma(words[at]!, text, tags[at]!));
      deprel.push(head[at] === -1 ? 'root' : relation === 'root' ? 'parataxis' : relation);
    }
    repairTree({ texts, upos, xpos, lemma, head, deprel });
    attachPunctuation({ texts, upos, head });
    const feats = sentenceFeatures({ texts, upos, xpos, lemma, head, deprel });
    return { upos, xpos, lemma, feats, head, deprel };
  }

  #lemma({ text: read, lemmas }: KnownWord, text: string, tag: number): string {
    if (read !== text) return this.#lemmatizer.lemma(text, ...this.#pairs[tag]!);
    let lemma = lemmas.get(tag);
    if (lemma === undefined) {
      lemma = this.#lemmatizer.lemma(text, ...this.#pairs[tag]!);
      lemmas.set(tag, lemma);
    }
    return lemma;
  }
}
