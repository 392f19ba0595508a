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

/** Writes the features of the token at `at` and says how many. */
export function nameFeatures(
  { words, tags }: SentenceFacts,
  stretch: StretchFacts,
  at: number,
  out: Int32Array,
): number {
  let count = 0;
  let template = 0;
  const put = (value: number): void => {
    out[count++] = mix(value, ++template);
  };
  const get = (index: number): WordFacts => words[index] ?? EDGE;
  const tagOf = (index: number): number => tags[index] ?? EDGE_TAG;
  const w = get(at);
  const l1 = get(at - 1);
  const l2 = get(at - 2);
  const r1 = get(at + 1);
  const r2 = get(at + 2);
  const [tag, l1Tag, l2Tag, r1Tag, r2Tag] = [tagOf(at), tagOf(at - 1), tagOf(at - 2), tagOf(at + 1), tagOf(at + 2)];
  put(1);
  put(w.hash);
  put(w.shape);
  put(tag);
  put(mix(w.shape, tag));
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
  put(mix(l1Tag, tag));
  put(mix(tag, r1Tag));
  put(mix(mix(l1Tag, tag), r1Tag));
  put(mix(l2Tag, l1Tag));
  put(mix(r1Tag, r2Tag));
  put(mix(l1.shape, w.shape));
  put(mix(w.shape, r1.shape));
  put(mix(mix(l1.shape, w.shape), r1.shape));
  put(mix(l1.kind, mix(w.kind, r1.kind)));
  put(mix(l1.kind, l2.kind));
  put(w.kind);
  put(at === 0 ? mix(w.shape, 1) : 0);
  const length = w.lower.length;
  for (let size = 2; size <= 4; size++) {
    put(length > size ? hashString(w.lower.slice(-size)) : 0);
    put(length > size ? hashString(w.lower.slice(0, size)) : 0);
  }
  const [from, to] = runAround(words, at, stretch);
  const size = Math.min(to - from + 1, 6);
  put(mix(size, Math.min(at - from, 4)));
  put(mix(get(to).hash, at === to ? 1 : 0));
  put(mix(get(from).hash, at === from ? 1 : 0));
  put(mix(get(to).kind, mix(get(from).kind, size)));
  put(mix(get(from - 1).hash, at === from ? 1 : 0));
  put(mix(get(to + 1).hash, at === to ? 1 : 0));
  put(mix(get(from - 1).hash, get(to + 1).hash));
  put(mix(tagOf(from - 1), mix(tagOf(to + 1), size)));
  put(mix(get(from - 1).kind & 1, mix(size, w.kind)));
  put(mix(get(stretch.last).hash, mix(stretch.last === at ? 1 : 0, 5)));
  put(mix(get(stretch.first).hash, mix(stretch.first === at ? 1 : 0, 7)));
  put(mix(get(to + 1).kind & 23, get(from - 1).kind & 23));
  for (let clustering = 0; clustering < CLUSTERINGS + KNOWN_CLUSTERINGS; clustering++) {
    const of = (word: WordFacts): number => word.clusters[clustering]!;
    put(of(w));
    put(of(l1));
    put(of(r1));
    put(mix(of(w), of(r1)));
    put(mix(of(l1), of(w)));
    put(mix(of(get(from - 1)), at - from));
    put(mix(of(get(to + 1)), to - at));
    put(mix(of(get(from - 1)), of(get(to + 1))));
    put(mix(of(get(from)), at === from ? 1 : 0));
    put(mix(of(get(to)), at === to ? 1 : 0));
    put(mix(of(l2), of(l1)));
    put(mix(of(r1), of(r2)));
  }
  put(l1.noun);
  put(r1.noun);
  put(l2.noun);
  put(get(from - 1).noun);
  put(mix(get(from - 1).noun, mix(size, w.shape)));
  put(mix(get(from - 2).noun, get(from - 1).hash));
  put(get(to + 1).noun);
  put(mix(get(to + 1).noun, get(from - 1).noun));
  put(mix(get(to + 2).noun, get(to + 1).hash));
  put(appositionAfter(words, to));
  const pattern = runPattern(words, from, to);
  put(mix(pattern, at - from));
  return listFeatures(stretch, at, w, out, count);
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
