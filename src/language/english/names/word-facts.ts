import { hashString } from '../linear/hash.ts';
import { wordShape } from '../linear/word-shape.ts';
import { BODY_WORDS, CALENDAR_WORDS, OTHER_WORDS, PLACE_WORDS, TITLE_WORDS } from './name-words.ts';
import type { NounKinds, WordClusters } from './word-clusters.ts';

/** Clusterings of our own vectors, whose words are as written, and of vectors from elsewhere, whose words are small. */
export const CLUSTERINGS = 4;
export const KNOWN_CLUSTERINGS = 3;

/** What the finder of names reads of a word wherever it stands. */
export interface WordFacts {
  readonly lower: string;
  readonly hash: number;
  readonly shape: number;
  /** 1 title, 2 word of bodies, 4 word of places, 8 capital, 16 word of other names, 32 calendar */
  readonly kind: number;
  /** cluster in each clustering, 0 for unknown words */
  readonly clusters: Uint16Array;
  /** kind of the noun, 0 for other words */
  readonly noun: number;
}

/** What stands for a word beyond either end of the sentence. */
export const EDGE: WordFacts = {
  lower: '',
  hash: 3,
  shape: 0,
  kind: 0,
  clusters: new Uint16Array(CLUSTERINGS + KNOWN_CLUSTERINGS),
  noun: 0,
};

/** Bounds the memory of the words met: so many, then it starts anew. */
const MOST_WORDS = 4096;

/** The facts of words, worked out once for each word. */
export class WordFactsMemory {
  readonly #own: WordClusters;
  readonly #known: WordClusters;
  readonly #nouns: NounKinds;
  readonly #met = new Map<string, WordFacts>();

  /**
   * @param own clusters of words as written
   * @param known clusters of words in small letters
   */
  constructor(own: WordClusters, known: WordClusters, nouns: NounKinds) {
    this.#own = own;
    this.#known = known;
    this.#nouns = nouns;
  }

  of(text: string): WordFacts {
    let facts = this.#met.get(text);
    if (!facts) {
      if (this.#met.size >= MOST_WORDS) this.#met.clear();
      facts = this.#workOut(text);
      this.#met.set(text, facts);
    }
    return facts;
  }

  #workOut(text: string): WordFacts {
    const lower = text.toLowerCase();
    const kind =
      (TITLE_WORDS.has(lower) ? 1 : 0) |
      (BODY_WORDS.has(lower) ? 2 : 0) |
      (PLACE_WORDS.has(lower) ? 4 : 0) |
      (text !== lower ? 8 : 0) |
      (OTHER_WORDS.has(lower) ? 16 : 0) |
      (CALENDAR_WORDS.has(lower) ? 32 : 0);
    const clusters = new Uint16Array(CLUSTERINGS + KNOWN_CLUSTERINGS);
    this.#own.write(this.#own.rowOf(text), clusters, 0);
    this.#known.write(this.#known.rowOf(lower), clusters, CLUSTERINGS);
    const noun = kind & 8 ? 0 : this.#nouns.of(lower);
    return { lower, hash: hashString(lower), shape: wordShape(text), kind, clusters, noun };
  }
}
