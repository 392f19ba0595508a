import { mix } from '../linear/hash.ts';
import type { Surroundings } from './surroundings.ts';
import { NO_WORD, type WordFacts } from './word-facts.ts';

/** What stands for tags beyond the ends of a sentence, and for the root's tag and form. */
const [BEFORE, BEHIND, ROOT] = [998, 999, 3];

/** More features than this no tag has: of a word with very many dependents the first are looked at. */
const MOST_OF_DEPENDENTS = 200;

/**
 * Features of the tag of the word `at`: the word, its neighbours and their tags, its head and what hangs on it. Each is to
 * be taken together with the tag. Returns how many.
 * @param words facts of the word and of the two on either side
 */
export function tagFeatures(
  words: readonly (WordFacts | undefined)[],
  around: Surroundings,
  at: number,
  out: Int32Array,
): number {
  const count = featuresOfNeighbours(words, around, at, out);
  return featuresOfTree(words[at]!, around, at, out, count);
}

function featuresOfNeighbours(
  words: readonly (WordFacts | undefined)[],
  { tree, count: size }: Surroundings,
  at: number,
  out: Int32Array,
): number {
  let count = 0;
  let template = 0;
  const put = (value: number) => {
    out[count++] = mix(value, ++template);
  };
  const tagAt = (place: number) => (place < 0 ? BEFORE : place >= size ? BEHIND : tree.tag[place]!);
  const w = words[at]!;
  const l1 = words[at - 1] ?? NO_WORD;
  const l2 = words[at - 2] ?? NO_WORD;
  const r1 = words[at + 1] ?? NO_WORD;
  const r2 = words[at + 2] ?? NO_WORD;
  const [before, beforeThat, behind, behindThat] = [tagAt(at - 1), tagAt(at - 2), tagAt(at + 1), tagAt(at + 2)];
  const kind = mix(w.lexicon, w.shape);
  put(7);
  put(w.word);
  put(w.lower);
  put(w.shape);
  put(w.lexicon);
  put(kind);
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
  put(behind);
  put(mix(behind, behindThat));
  put(mix(before, behind));
  put(mix(behind, w.lower));
  put(mix(mix(before, behind), w.lower));
  put(mix(mix(before, behind), kind));
  for (const affix of w.affixes) put(affix);
  return count;
}

function featuresOfTree(
  word: WordFacts,
  { tree, count: size, firstChild, nextChild }: Surroundings,
  at: number,
  out: Int32Array,
  from: number,
): number {
  let count = from;
  let template = 60;
  const put = (value: number) => {
    out[count++] = mix(value, ++template);
  };
  const head = tree.head[at]!;
  const label = tree.label[at]!;
  const headTag = head === size ? BEHIND : tree.tag[head]!;
  const headForm = head === size ? ROOT : tree.form[head]!;
  put(label);
  put(mix(label, headTag));
  put(mix(label, word.lower));
  put(mix(label, mix(word.lexicon, word.shape)));
  put(mix(mix(label, headTag), word.lower));
  put(mix(label, headForm));
  put(mix(mix(label, headForm), word.lower));
  put(mix(mix(label, head < at ? 0 : 1), mix(headTag, word.lexicon)));
  for (let child = firstChild[at]!; child >= 0 && count < MOST_OF_DEPENDENTS; child = nextChild[child]!) {
    const relation = mix(tree.label[child]!, child < at ? 0 : 1);
    out[count++] = mix(relation, 80);
    out[count++] = mix(mix(relation, word.lower), 81);
    out[count++] = mix(mix(relation, tree.tag[child]!), 82);
    out[count++] = mix(mix(relation, tree.form[child]!), 83);
    out[count++] = mix(mix(relation, word.lexicon), 84);
  }
  return count;
}
