import { BANDS, bandsOf, commonOf, shinglesOf } from './shingles.ts';

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

/** A bucket holds no more than this, so that one much repeated passage does not make every question long. */
export const MOST_IN_BUCKET = 16;

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
