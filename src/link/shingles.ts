import { searchableWords } from '../record/searchable-words.ts';

/**
 * 32 bands of 3: a pair with an overlap of 0.5 shares a band with a probability of 0.986, one with 0.6 with 0.9997, one
 * with 0.1 with 0.03.
 */
export const BANDS = 32;
const ROWS = 3;

/** The overlap (Jaccard) of the word shingles of two texts, from 0 to 1. */
export const textOverlap = (a: string, b: string, shingle = 3): number => {
  const [one, other] = [shinglesOf(a, shingle), shinglesOf(b, shingle)];
  const common = commonOf(one, other);
  const all = one.length + other.length - common;
  return all === 0 ? 0 : common / all;
};

/** Hashes of every run of so many words, sorted, each once; of a shorter text the one hash of all its words. */
export const shinglesOf = (text: string, length: number): Uint32Array => {
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
export const bandsOf = (shingles: Uint32Array): readonly number[] => {
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

/** How many both have; both sorted. */
export const commonOf = (a: Uint32Array, b: Uint32Array): number => {
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
