import type { Lexicon } from '../lexicon/lexicon.ts';
import { hashString, mix } from '../linear/hash.ts';
import { wordShape } from '../linear/word-shape.ts';

/** What the tagger reads of a word, worked out once per word. */
export interface WordFacts {
  readonly word: number;
  readonly lower: number;
  readonly shape: number;
  readonly lexicon: number;
  /** hashes of the word's beginnings and endings, each with its length mixed in */
  readonly affixes: readonly number[];
}

/** The word beyond either end of a sentence. */
export const NO_WORD: WordFacts = { word: 1, lower: 1, shape: 0, lexicon: 0, affixes: [] };

export function wordFacts(text: string, lexicon: Lexicon): WordFacts {
  const lower = text.toLowerCase();
  const affixes: number[] = [];
  for (let length = 1; length <= 5 && length < lower.length; length++) {
    affixes.push(mix(hashString(lower.slice(-length)), 100 + length));
    if (length <= 4) affixes.push(mix(hashString(lower.slice(0, length)), 200 + length));
  }
  return {
    word: hashString(text),
    lower: hashString(lower),
    shape: wordShape(text),
    lexicon: lexicon.partsInflected(lower),
    affixes,
  };
}

/** Templates are numbered: those of the word alone, those of its surroundings, those of its affixes. */
const SURROUNDINGS = 6;
const AFFIXES = 26;

/** Features of the word at `at` after the tags `before` (the tag before it) and `beforeThat`. Returns how many. */
export function tagFeatures(
  words: readonly WordFacts[],
  at: number,
  before: number,
  beforeThat: number,
  out: Int32Array,
): number {
  const count = surroundingFeatures(words, at, before, beforeThat, out);
  return ownFeatures(words[at]!, out, count);
}

/** Features of the word whatever stands around it, written from `from` on. Returns where they end. */
export function ownFeatures(w: WordFacts, out: Int32Array, from = 0): number {
  let count = from;
  let template = 0;
  const put = (value: number) => {
    out[count++] = mix(value, ++template);
  };
  put(7);
  put(w.word);
  put(w.lower);
  put(w.shape);
  put(w.lexicon);
  put(mix(w.lexicon, w.shape));
  template = AFFIXES;
  for (const affix of w.affixes) put(affix);
  return count;
}

/** Features of the word with what stands around it. Returns how many. */
export function surroundingFeatures(
  words: readonly WordFacts[],
  at: number,
  before: number,
  beforeThat: number,
  out: Int32Array,
): number {
  const w = words[at]!;
  const l1 = words[at - 1] ?? NO_WORD;
  const l2 = words[at - 2] ?? NO_WORD;
  const r1 = words[at + 1] ?? NO_WORD;
  const r2 = words[at + 2] ?? NO_WORD;
  let count = 0;
  let template = SURROUNDINGS;
  const put = (value: number) => {
    out[count++] = mix(value, ++template);
  };
  put(l1.lower);
  put(l2.lower);
  put(r1.lower);
  put(r2.lower);
  put(mix(l1.lower, w.lower));
  put(mix(w.lower, r1.lower));
  put(mix(l1.lower, r1.lower));
  put(before);
  put(mix(before, beforeThat));
  put(mix(before, w.lower));
  put(mix(before, r1.lower));
  put(mix(mix(before, w.lexicon), r1.lexicon));
  put(mix(w.lexicon, r1.lexicon));
  put(mix(mix(w.lexicon, r1.lexicon), r2.lexicon));
  put(mix(l1.lexicon, w.lexicon));
  put(mix(l1.shape, mix(w.shape, r1.shape)));
  put(mix(r1.shape, w.shape));
  put(mix(r1.affixes[4] ?? 0, before));
  put(mix(r1.affixes[2] ?? 0, w.lexicon));
  put(mix(at === 0 ? 1 : 0, w.shape));
  return count;
}
