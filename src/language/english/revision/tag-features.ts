import { join } from '../linear/hash.ts';
import { capitalFeatures, type WrittenSentence } from './capital-features.ts';
import type { Dependents } from './dependents.ts';
import type { FirstTree } from './surroundings.ts';
import { NO_WORD, type WordFacts } from './word-facts.ts';

/** What stands for tags beyond the ends of a sentence, and for the root's tag and form. */
const [BEFORE, BEHIND, ROOT] = [998, 999, 3];

/** More features than this no tag has: of a word with very many dependents the first are looked at. */
const MOST_OF_DEPENDENTS = 200;

/** A sentence as it is seen when its tags are looked at again. */
export interface TaggedTree {
  readonly written: WrittenSentence;
  /** the first tags, and heads and relations as they were revised */
  readonly tree: FirstTree;
  readonly dependents: Dependents;
}

/**
 * Features of the tag of the word `at`: the word, its neighbours and their tags, how they are written, its head and what
 * hangs on it. Each is to be taken together with the tag. Returns how many.
 * @param words facts of the word and of the two on either side
 */
export function tagFeatures(
  words: readonly (WordFacts | undefined)[],
  sentence: TaggedTree,
  at: number,
  out: Int32Array,
): number {
  const count = featuresOfNeighbours(words, sentence.tree, at, out);
  const withCapitals = capitalFeatures(sentence.written, at, out, count);
  return featuresOfTree(words[at]!, sentence, at, out, withCapitals);
}

function featuresOfNeighbours(
  words: readonly (WordFacts | undefined)[],
  tree: FirstTree,
  at: number,
  out: Int32Array,
): number {
  const size = tree.head.length;
  let count = 0;
  let template = 0;
  const put = (value: number, other = 0) => {
    out[count++] = join(++template, value, other);
  };
  const tagAt = (place: number) => (place < 0 ? BEFORE : place >= size ? BEHIND : tree.tag[place]!);
  const w = words[at]!;
  const l1 = words[at - 1] ?? NO_WORD;
  const l2 = words[at - 2] ?? NO_WORD;
  const r1 = words[at + 1] ?? NO_WORD;
  const r2 = words[at + 2] ?? NO_WORD;
  const [before, beforeThat, behind, behindThat] = [tagAt(at - 1), tagAt(at - 2), tagAt(at + 1), tagAt(at + 2)];
  const kind = join(0, w.lexicon, w.shape);
  const either = join(0, before, behind);
  const lexiconBehind = join(0, w.lexicon, r1.lexicon);
  put(0);
  put(w.word);
  put(w.lower);
  put(w.shape);
  put(w.lexicon);
  put(kind);
  put(l1.lower);
  put(l2.lower);
  put(r1.lower);
  put(r2.lower);
  put(l1.lower, w.lower);
  put(w.lower, r1.lower);
  put(l1.lower, r1.lower);
  put(before);
  put(before, beforeThat);
  put(before, w.lower);
  put(before, r1.lower);
  put(before, lexiconBehind);
  put(lexiconBehind);
  put(lexiconBehind, r2.lexicon);
  put(l1.lexicon, w.lexicon);
  put(l1.shape, join(0, w.shape, r1.shape));
  put(r1.shape, w.shape);
  put(r1.affixes[4] ?? 0, before);
  put(r1.affixes[2] ?? 0, w.lexicon);
  put(at === 0 ? 1 : 0, w.shape);
  put(behind);
  put(behind, behindThat);
  put(either);
  put(behind, w.lower);
  put(either, w.lower);
  put(either, kind);
  for (const affix of w.affixes) put(affix);
  return count;
}

function featuresOfTree(
  word: WordFacts,
  { tree, dependents: { first, next } }: TaggedTree,
  at: number,
  out: Int32Array,
  from: number,
): number {
  const size = tree.head.length;
  let count = from;
  let template = 60;
  const put = (value: number, other = 0) => {
    out[count++] = join(++template, value, other);
  };
  const head = tree.head[at]!;
  const label = tree.label[at]!;
  const headTag = head === size ? BEHIND : tree.tag[head]!;
  const headForm = head === size ? ROOT : tree.form[head]!;
  const ofHead = join(0, label, headTag);
  const side = head < at ? 0 : 1;
  put(label);
  put(ofHead);
  put(label, word.lower);
  put(label, join(0, word.lexicon, word.shape));
  put(ofHead, word.lower);
  put(label, headForm);
  put(join(0, label, headForm), word.lower);
  put(ofHead, join(0, word.lexicon, side));
  for (let child = first[at]!; child >= 0 && count < MOST_OF_DEPENDENTS; child = next[child]!) {
    const relation = tree.label[child]! * 2 + (child < at ? 0 : 1);
    out[count++] = join(80, relation, 0);
    out[count++] = join(81, relation, word.lower);
    out[count++] = join(82, relation, tree.tag[child]!);
    out[count++] = join(83, relation, tree.form[child]!);
    out[count++] = join(84, relation, word.lexicon);
  }
  return count;
}
