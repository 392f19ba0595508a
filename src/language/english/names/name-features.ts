import { hashString, mix } from '../linear/hash.ts';
import type { RawToken, TagColumns } from '../stages.ts';
import { LISTS, type ListMarks, markPhrases, type NameLists } from './name-lists.ts';
import { CLUSTERINGS, EDGE, KNOWN_CLUSTERINGS, type WordFacts, type WordFactsMemory } from './word-facts.ts';

/** At most this many features a token. */
export const MOST_FEATURES = 320;

/** What the model reads of a sentence, worked out once per sentence. */
export interface SentenceFacts {
  readonly words: readonly WordFacts[];
  /** hash of each word's Penn tag */
  readonly tags: readonly number[];
}

/** What stands for the tag of a word beyond either end of the sentence. */
const EDGE_TAG = 3;

/** How far behind a stretch an apposition is looked for: `X, the oldest newspaper`. */
const REACH = 6;

/** Facts of the words in the stretches and of those near them; the others are never asked for. */
export function sentenceFacts(
  tokens: readonly RawToken[],
  { xpos }: Pick<TagColumns, 'xpos'>,
  memory: WordFactsMemory,
  stretches: readonly (readonly [number, number])[],
): SentenceFacts {
  const words: WordFacts[] = new Array(tokens.length);
  const tags: number[] = new Array(tokens.length);
  for (const [first, last] of stretches)
    for (let at = Math.max(0, first - 3); at <= last + REACH && at < tokens.length; at++) {
      words[at] ??= memory.of(tokens[at]!.text);
      tags[at] ??= hashString(xpos[at]!);
    }
  return { words, tags };
}

/** What the model reads of a stretch: the words around it and the lists that know its phrases. */
export interface StretchFacts {
  readonly first: number;
  readonly last: number;
  readonly marks: ListMarks;
}

export function stretchFacts(lists: NameLists, { words }: SentenceFacts, first: number, last: number): StretchFacts {
  return {
    first,
    last,
    marks: markPhrases(lists, (at) => words[at]!.lower, first, last),
  };
}

/** The capitalised words around `at` without links: the part of a stretch that is likely one name. */
function runAround(words: readonly WordFacts[], at: number, { first, last }: StretchFacts): [number, number] {
  let from = at;
  let to = at;
  while (from > first && words[from - 1]!.kind & 8) from--;
  while (to < last && words[to + 1]!.kind & 8) to++;
  return [from, to];
}

/** A token in its stretch, and how what is near it is looked up. */
interface TokenPlace {
  readonly at: number;
  readonly stretch: StretchFacts;
  /** the run of capitalised words around it */
  readonly from: number;
  readonly to: number;
  /** words of the run, six at the most */
  readonly size: number;
  readonly words: readonly WordFacts[];
  /** a word of the sentence, or what stands for one beyond either end */
  word(index: number): WordFacts;
  tag(index: number): number;
}

/** Takes the value of the next template; what is put in which order is part of the trained model. */
type Put = (value: number) => void;

/** Writes the features of the token at `at` and says how many. */
export function nameFeatures(
  { words, tags }: SentenceFacts,
  stretch: StretchFacts,
  at: number,
  out: Int32Array,
): number {
  let count = 0;
  const put: Put = (value) => {
    out[count++] = mix(value, count);
  };
  const [from, to] = runAround(words, at, stretch);
  const place: TokenPlace = {
    at,
    stretch,
    from,
    to,
    size: Math.min(to - from + 1, 6),
    words,
    word: (index) => words[index] ?? EDGE,
    tag: (index) => tags[index] ?? EDGE_TAG,
  };
  putNeighbours(place, put);
  putLetters(place, put);
  putRun(place, put);
  for (let clustering = 0; clustering < CLUSTERINGS + KNOWN_CLUSTERINGS; clustering++)
    putClusters(place, (word) => word.clusters[clustering]!, put);
  putNouns(place, put);
  return listFeatures(stretch, at, place.word(at), out, count);
}

/** The words, tags and shapes around the token. */
function putNeighbours({ at, word, tag }: TokenPlace, put: Put): void {
  const w = word(at);
  const l1 = word(at - 1);
  const l2 = word(at - 2);
  const r1 = word(at + 1);
  const r2 = word(at + 2);
  const [own, l1Tag, l2Tag, r1Tag, r2Tag] = [tag(at), tag(at - 1), tag(at - 2), tag(at + 1), tag(at + 2)];
  put(1);
  put(w.hash);
  put(w.shape);
  put(own);
  put(mix(w.shape, own));
  put(l1.hash);
  put(r1.hash);
  put(l2.hash);
  put(r2.hash);
  put(mix(l1.hash, w.hash));
  put(mix(w.hash, r1.hash));
  put(mix(l2.hash, l1.hash));
  put(mix(r1.hash, r2.hash));
  put(l1Tag);
  put(r1Tag);
  put(mix(l1Tag, own));
  put(mix(own, r1Tag));
  put(mix(mix(l1Tag, own), r1Tag));
  put(mix(l2Tag, l1Tag));
  put(mix(r1Tag, r2Tag));
  put(mix(l1.shape, w.shape));
  put(mix(w.shape, r1.shape));
  put(mix(mix(l1.shape, w.shape), r1.shape));
  put(mix(l1.kind, mix(w.kind, r1.kind)));
  put(mix(l1.kind, l2.kind));
  put(w.kind);
  put(at === 0 ? mix(w.shape, 1) : 0);
}

/** How the word begins and ends. */
function putLetters({ at, word }: TokenPlace, put: Put): void {
  const { lower } = word(at);
  for (let size = 2; size <= 4; size++) {
    put(lower.length > size ? hashString(lower.slice(-size)) : 0);
    put(lower.length > size ? hashString(lower.slice(0, size)) : 0);
  }
}

/** Where the token stands in its run of capitalised words, and what stands around that. */
function putRun({ at, stretch, from, to, size, word, tag }: TokenPlace, put: Put): void {
  const w = word(at);
  put(mix(size, Math.min(at - from, 4)));
  put(mix(word(to).hash, at === to ? 1 : 0));
  put(mix(word(from).hash, at === from ? 1 : 0));
  put(mix(word(to).kind, mix(word(from).kind, size)));
  put(mix(word(from - 1).hash, at === from ? 1 : 0));
  put(mix(word(to + 1).hash, at === to ? 1 : 0));
  put(mix(word(from - 1).hash, word(to + 1).hash));
  put(mix(tag(from - 1), mix(tag(to + 1), size)));
  put(mix(word(from - 1).kind & 1, mix(size, w.kind)));
  put(mix(word(stretch.last).hash, mix(stretch.last === at ? 1 : 0, 5)));
  put(mix(word(stretch.first).hash, mix(stretch.first === at ? 1 : 0, 7)));
  put(mix(word(to + 1).kind & 23, word(from - 1).kind & 23));
}

/** In which clusters of words the token and those near it lie, by one clustering. */
function putClusters({ at, from, to, word }: TokenPlace, of: (word: WordFacts) => number, put: Put): void {
  const own = of(word(at));
  const l1 = of(word(at - 1));
  const r1 = of(word(at + 1));
  const before = of(word(from - 1));
  const behind = of(word(to + 1));
  put(own);
  put(l1);
  put(r1);
  put(mix(own, r1));
  put(mix(l1, own));
  put(mix(before, at - from));
  put(mix(behind, to - at));
  put(mix(before, behind));
  put(mix(of(word(from)), at === from ? 1 : 0));
  put(mix(of(word(to)), at === to ? 1 : 0));
  put(mix(of(word(at - 2)), l1));
  put(mix(r1, of(word(at + 2))));
}

/** The nouns around the run, which tell what it is the name of, and of what kinds its words are. */
function putNouns({ at, from, to, size, words, word }: TokenPlace, put: Put): void {
  const before = word(from - 1);
  const behind = word(to + 1);
  put(word(at - 1).noun);
  put(word(at + 1).noun);
  put(word(at - 2).noun);
  put(before.noun);
  put(mix(before.noun, mix(size, word(at).shape)));
  put(mix(word(from - 2).noun, before.hash));
  put(behind.noun);
  put(mix(behind.noun, before.noun));
  put(mix(word(to + 2).noun, behind.hash));
  put(appositionAfter(words, to));
  put(mix(runPattern(words, from, to), at - from));
}

/** The kind of the first noun behind a comma or bracket after a run: `Bransfield, an Irish explorer`. */
function appositionAfter(words: readonly WordFacts[], to: number): number {
  const mark = words[to + 1]?.lower;
  if (mark !== ',' && mark !== '(') return 0;
  for (let at = to + 2; at < to + REACH; at++) {
    const word = words[at];
    if (!word) return 0;
    if (word.noun) return mix(word.noun, 17);
    if (word.lower === ',' || word.lower === ')') return 0;
  }
  return 0;
}

/** The kinds of a run's words in order: a title, two plain words; a plain word, a word of bodies; … */
function runPattern(words: readonly WordFacts[], from: number, to: number): number {
  let pattern = 1;
  for (let at = from; at <= to && at < from + 6; at++) pattern = mix(pattern, words[at]!.kind & 23);
  return pattern;
}

function listFeatures(
  { first, last, marks }: StretchFacts,
  at: number,
  w: WordFacts,
  out: Int32Array,
  from: number,
): number {
  let count = from;
  const here = at - first;
  for (let near = -1; near <= 1; near++) {
    const index = here + near;
    if (index < 0 || index > last - first) continue;
    const single = marks.single[index]!;
    const begin = marks.first[index]!;
    const inner = marks.inner[index]!;
    const end = marks.last[index]!;
    const seed = 1000 + near * 10;
    out[count++] = mix(mix(single, begin), mix(mix(inner, end), seed));
    out[count++] = mix(single, mix(seed, 3));
    out[count++] = mix(begin | inner | end, mix(seed, 4));
    for (let list = 0; list < LISTS.length; list++) {
      const bit = 1 << list;
      const state = (single & bit ? 1 : 0) | (begin & bit ? 2 : 0) | (inner & bit ? 4 : 0) | (end & bit ? 8 : 0);
      if (state === 0) continue;
      out[count++] = mix(mix(state, list), seed + 5);
      if (near === 0) out[count++] = mix(mix(mix(state, list), seed + 6), w.shape);
    }
  }
  const now = marks.single[here]!;
  const next = here < last - first ? marks.single[here + 1]! : 0;
  const before = here > 0 ? marks.single[here - 1]! : 0;
  out[count++] = mix(mix(before & 3, mix(now & 3, next & 3)), 2001);
  return count;
}
