import { mix } from '../linear/hash.ts';
import type { Surroundings } from './surroundings.ts';

/** No arc has more features: of a head or a word with very many dependents the first are looked at. */
const MOST_OF_HEAD = 150;
const MOST_OF_DEPENDENT = 200;

/** What stands for words, tags and relations beyond the ends of a sentence and for the root. */
const [BEFORE, BEHIND, ROOT_LABEL, NONE] = [998, 999, 77, 88];

/** Distance and direction as one number. */
function bucketOf(distance: number): number {
  const size = Math.abs(distance);
  const bucket = size <= 5 ? size : size <= 7 ? 6 : size <= 10 ? 7 : size <= 15 ? 8 : size <= 25 ? 9 : 10;
  return distance > 0 ? bucket : 16 + bucket;
}

/**
 * Features of hanging the word `word` on `head` (the number of words for the root) in place of its head in the tree: the
 * two and what stands beside them, the head's head, what else hangs on either, what stands between and what would be
 * crossed. Each is to be taken together with the relation. Returns how many.
 */
export function arcFeatures(around: Surroundings, word: number, head: number, out: Int32Array): number {
  const { tree, codes, count: size, firstChild, nextChild } = around;
  const { upos, tag, form, label } = tree;
  let count = 0;
  let template = 0;
  const put = (value: number) => {
    out[count++] = mix(value, ++template);
  };
  const beyond = (at: number) => (at < 0 ? BEFORE : BEHIND);
  const inside = (at: number) => at >= 0 && at < size;
  const U = (at: number) => (inside(at) ? upos[at]! : beyond(at));
  const T = (at: number) => (inside(at) ? tag[at]! : beyond(at));
  const F = (at: number) => (inside(at) ? form[at]! : beyond(at));
  const isRoot = head === size;
  const side = head > word ? 1 : 0;
  const distance = isRoot ? 40 : bucketOf(head - word);
  const [wordUpos, headUpos, wordTag, headTag] = [U(word), U(head), T(word), T(head)];
  const [wordForm, headForm] = [F(word), F(head)];
  const both = mix(wordUpos, headUpos);
  const headSide = headUpos * 2 + side;
  const wordSide = wordUpos * 2 + side;

  put(mix(distance, both));
  put(mix(distance, mix(wordTag, headTag)));
  put(mix(wordForm, headSide));

  const introducer = F(around.introducer[word]!);
  put(mix(introducer, headForm));
  put(mix(introducer, headSide));
  put(mix(introducer, mix(headUpos, distance)));

  const above = isRoot ? size : tree.head[head]!;
  const headLabel = isRoot ? ROOT_LABEL : label[head]!;
  put(mix(headLabel, both));
  put(mix(headLabel, mix(both, U(above))));
  put(mix(headLabel, mix(wordForm, introducer)));

  const [first, end] = isRoot ? [0, word] : head < word ? [head + 1, word] : [word + 1, head];
  const between = around.marksAndVerbs(first, end);
  put(mix(between, mix(wordUpos, headSide)));
  put(mix(between, mix(introducer, side)));
  put(mix(isRoot ? 0 : around.crossing(first, end), both));

  // The dependent of the same head that stands nearest between the two, and how many there are.
  let nearest = -1;
  let others = 0;
  for (let child = firstChild[head]!; child >= 0; child = nextChild[child]!) {
    if (child === word || upos[child] === codes.punctuation) continue;
    if (head < word ? child <= head || child >= word : child <= word || child >= head) continue;
    others++;
    if (nearest < 0 || head < word) nearest = child;
  }
  const nearestLabel = nearest < 0 ? NONE : label[nearest]!;
  put(mix(nearestLabel, mix(wordUpos, headSide)));
  put(mix(nearestLabel, mix(wordTag, mix(U(nearest), Math.min(others, 3)))));

  put(mix(T(word - 1), mix(wordTag, headSide)));
  put(mix(T(word + 1), mix(wordTag, headSide)));
  put(mix(T(head - 1), mix(headTag, wordSide)));
  put(mix(T(head + 1), mix(headTag, wordSide)));
  put(mix(mix(U(word - 1), U(word + 1)), mix(mix(U(head - 1), U(head + 1)), both)));
  put(mix(F(word - 1), headSide));
  put(mix(F(word + 1), headSide));

  const coordinator = around.coordinator[word]!;
  const coordinated = coordinator < 0 ? 0 : 1;
  const headIntroducer = isRoot ? -1 : around.introducer[head]!;
  put(mix(coordinated, mix(wordTag, headTag)));
  put(mix(introducer === F(headIntroducer) ? 1 : 0, mix(coordinated, both)));

  for (let child = firstChild[head]!; child >= 0 && count < MOST_OF_HEAD; child = nextChild[child]!) {
    if (child === word || upos[child] === codes.punctuation) continue;
    const place = (child > head ? 1 : 0) + (child > word ? 2 : 0);
    const own = label[child]!;
    if (codes.telling.has(own)) out[count++] = mix(mix(own, mix(introducer, place)), 62);
  }
  for (let child = firstChild[word]!; child >= 0 && count < MOST_OF_DEPENDENT; child = nextChild[child]!) {
    if (upos[child] === codes.punctuation) continue;
    const own = label[child]!;
    out[count++] = mix(mix(own, (child > word ? 1 : 0) + 2 * headSide), 64);
  }
  return count;
}

/**
 * Features of the relation `label` on that arc, written from `from` on: whether the tree has it already, and whether
 * another word has it to the same head. Returns where they end.
 */
export function relationFeatures(
  { tree, codes, count: size, firstChild, nextChild }: Surroundings,
  word: number,
  head: number,
  label: number,
  out: Int32Array,
  from: number,
): number {
  const kept = tree.head[word] === head ? (tree.label[word] === label ? 2 : 1) : 0;
  let same = 0;
  for (let child = firstChild[head]!; child >= 0; child = nextChild[child]!)
    if (child !== word && tree.label[child] === label && tree.upos[child] !== codes.punctuation) same++;
  const shown = Math.min(same, 2);
  const headUpos = head === size ? BEHIND : tree.upos[head]!;
  out[from] = mix(kept, 70);
  out[from + 1] = mix(mix(kept, tree.upos[word]!), 71);
  out[from + 2] = mix(mix(shown, headUpos * 2 + (head > word ? 1 : 0)), 72);
  out[from + 3] = mix(mix(shown, head === size ? BEHIND : tree.form[head]!), 73);
  return from + 4;
}
