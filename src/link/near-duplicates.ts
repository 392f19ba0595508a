import { searchableWords } from '../record/searchable-words.ts';

/** A text of the index that says nearly the same as the one asked about. */
export interface NearDuplicate {
  readonly id: string;
  /** shingles that both have, as a share of all that either has (Jaccard), from 0 to 1 */
  readonly overlap: number;
  /** shingles that both have, as a share of the shorter text's: 1 when one is wholly inside the other */
  readonly contained: number;
}

export interface NearDuplicateOptions {
  /** words in a shingle */
  readonly shingle?: number;
  /** least overlap of a near-duplicate */
  readonly least?: number;
}

/**
 * 32 bands of 3: a pair with an overlap of 0.5 shares a band with a probability of 0.986, one with 0.6 with 0.9997, one
 * with 0.1 with 0.03.
 */
const BANDS = 32;
const ROWS = 3;
/** A bucket holds no more than this, so that one much repeated passage does not make every question long. */
const MOST_IN_BUCKET = 16;

/**
 * Texts that repeat one another with changes. Texts become sets of word shingles of their folded words; a MinHash
 * signature, cut into bands, finds candidates without looking at all texts, and their overlap is then counted exactly.
 * What is added answers at once; the same texts in the same order give the same answers. Case, accents, scripts,
 * punctuation and line ends make no difference.
 *
 * Sources: Broder, On the resemblance and containment of documents (1997); Leskovec, Rajaraman and Ullman, Mining of
 * Massive Datasets, chapter 3.
 */
export class NearDuplicates {
  readonly #shingle: number;
  readonly #least: number;
  /** per text its shingles’ hashes, sorted */
  readonly #shingles = new Map<string, Uint32Array>();
  /** texts with exactly the same shingles stand together; the first of them stands in the buckets for all */
  readonly #copies = new Map<string, string[]>();
  readonly #buckets: readonly Map<number, string[]>[] = Array.from({ length: BANDS }, () => new Map());

  constructor({ shingle = 3, least = 0.5 }: NearDuplicateOptions = {}) {
    if (!Number.isInteger(shingle) || shingle < 1)
      throw new RangeError(`a shingle has a whole number of words, not ${shingle}`);
    if (!(least > 0 && least <= 1))
      throw new RangeError(`the least overlap lies above 0 and at most at 1, not at ${least}`);
    this.#shingle = shingle;
    this.#least = least;
  }

  get size(): number {
    return this.#shingles.size;
  }

  /**
   * Adds a text and gives its near-duplicates among those added before, nearest first. A text without words has none.
   * @param id of the text; each may be added once
   */
  add(id: string, text: string): readonly NearDuplicate[] {
    if (this.#shingles.has(id)) throw new RangeError(`the text '${id}' was added before`);
    const shingles = shinglesOf(text, this.#shingle);
    const bands = bandsOf(shingles);
    const found = this.#find(shingles, bands);
    this.#shingles.set(id, shingles);
    const twin = found.find((one) => one.overlap === 1 && this.#copies.has(one.id));
    if (twin) this.#copies.get(twin.id)!.push(id);
    else if (shingles.length > 0) {
      this.#copies.set(id, []);
      for (const [band, key] of bands.entries()) {
        const bucket = this.#buckets[band]!.get(key);
        if (!bucket) this.#buckets[band]!.set(key, [id]);
        else if (bucket.length < MOST_IN_BUCKET) bucket.push(id);
      }
    }
    return found;
  }

  /** The near-duplicates of a text that is not added, nearest first. */
  of(text: string): readonly NearDuplicate[] {
    const shingles = shinglesOf(text, this.#shingle);
    return this.#find(shingles, bandsOf(shingles));
  }

  #find(shingles: Uint32Array, bands: readonly number[]): readonly NearDuplicate[] {
    if (shingles.length === 0) return [];
    const candidates = new Set<string>();
    for (const [band, key] of bands.entries()) for (const id of this.#buckets[band]!.get(key) ?? []) candidates.add(id);
    const found: NearDuplicate[] = [];
    for (const candidate of candidates) {
      const other = this.#shingles.get(candidate)!;
      const common = commonOf(shingles, other);
      const overlap = common / (shingles.length + other.length - common);
      if (overlap < this.#least) continue;
      const contained = common / Math.min(shingles.length, other.length);
      for (const id of [candidate, ...this.#copies.get(candidate)!]) found.push({ id, overlap, contained });
    }
    return found.sort((a, b) => b.overlap - a.overlap || (a.id < b.id ? -1 : 1));
  }
}

/** The overlap (Jaccard) of the word shingles of two texts, from 0 to 1. */
export const textOverlap = (a: string, b: string, shingle = 3): number => {
  const [one, other] = [shinglesOf(a, shingle), shinglesOf(b, shingle)];
  const common = commonOf(one, other);
  const all = one.length + other.length - common;
  return all === 0 ? 0 : common / all;
};

/** Hashes of every run of so many words, sorted, each once; of a shorter text the one hash of all its words. */
const shinglesOf = (text: string, length: number): Uint32Array => {
  const words = searchableWords(text).flatMap(({ folded }) => (folded === '' ? [] : [hashOf(folded)]));
  if (words.length === 0) return new Uint32Array();
  const last = Math.max(0, words.length - length);
  const hashes = new Set<number>();
  for (let at = 0; at <= last; at++) {
    let hash = 0;
    for (let i = at; i < Math.min(at + length, words.length); i++) hash = mix(Math.imul(hash, 31) + words[i]!);
    hashes.add(hash);
  }
  return Uint32Array.from(hashes).sort();
};

/** FNV-1a, 32 bits */
const hashOf = (word: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return mix(hash);
};

/** Spreads every bit over all (the finaliser of MurmurHash3). */
const mix = (value: number): number => {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

const SEEDS: readonly number[] = Array.from({ length: BANDS * ROWS }, (_, i) => mix((i + 1) * 0x9e3779b1));

/** One key a band: the least hashes of its rows, together. */
const bandsOf = (shingles: Uint32Array): readonly number[] => {
  if (shingles.length === 0) return [];
  const least = new Uint32Array(SEEDS.length).fill(0xffffffff);
  for (const shingle of shingles)
    for (let i = 0; i < SEEDS.length; i++) {
      const hash = mix(shingle ^ SEEDS[i]!);
      if (hash < least[i]!) least[i] = hash;
    }
  return Array.from({ length: BANDS }, (_, band) => {
    let key = band;
    for (let row = 0; row < ROWS; row++) key = mix(Math.imul(key, 31) + least[band * ROWS + row]!);
    return key;
  });
};

const commonOf = (a: Uint32Array, b: Uint32Array): number => {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]! === b[j]!) {
      common++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return common;
};
