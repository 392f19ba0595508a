import { join } from '../linear/hash.ts';
import type { Surroundings } from './surroundings.ts';

/** No arc has more features: of a head or a word with very many dependents the first are looked at. */
const MOST_OF_HEAD = 150;
const MOST_OF_DEPENDENT = 200;

/** What stands for the relation of the root, and for that of no dependent at all. */
const [ROOT_LABEL, NONE] = [77, 88];
/** What stands for the distance to the root. */
const FROM_ROOT = 40;

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
  const { tree, codes, count: size, firstChild, nextChild, form, tag, upos } = around;
  const { label } = tree;
  const isRoot = head === size;
  const side = head > word ? 1 : 0;
  const distance = isRoot ? FROM_ROOT : bucketOf(head - word);
  const [wordUpos, headUpos, wordTag, headTag] = [upos[word]!, upos[head]!, tag[word]!, tag[head]!];
  const [wordForm, headForm] = [form[word]!, form[head]!];
  const introducer = form[around.introducer[word]!]!;
  const above = isRoot ? size : tree.head[head]!;
  const headLabel = isRoot ? ROOT_LABEL : label[head]!;
  const [first, end] = isRoot ? [0, word] : head < word ? [head + 1, word] : [word + 1, head];
  const between = around.marksAndVerbs(first, end);
  const beforeWord = word === 0 ? size + 1 : word - 1;
  const beforeHead = head === 0 ? size + 1 : head - 1;
  const behindHead = isRoot ? size : head + 1;
  const coordinated = around.coordinator[word]! < size ? 1 : 0;
  const headIntroducer = form[isRoot ? size + 1 : around.introducer[head]!]!;
  const both = join(0, wordUpos, headUpos);
  const headSide = headUpos * 2 + side;
  const wordSide = wordUpos * 2 + side;

  // The dependent of the same head that stands nearest between the two, and how many there are.
  let nearest = -1;
  let others = 0;
  const [low, high] = head < word ? [head, word] : [word, head];
  for (let child = firstChild[head]!; child >= 0 && child < high; child = nextChild[child]!) {
    if (child <= low || upos[child] === codes.punctuation) continue;
    others++;
    if (nearest < 0 || head < word) nearest = child;
  }
  const nearestLabel = nearest < 0 ? NONE : label[nearest]!;
  const nearestUpos = nearest < 0 ? NONE : upos[nearest]!;

  let count = 0;
  out[count++] = join(1, distance, both);
  out[count++] = join(2, join(distance, wordTag, headTag), 0);
  out[count++] = join(3, wordForm, headSide);
  out[count++] = join(4, introducer, headForm);
  out[count++] = join(5, introducer, headSide);
  out[count++] = join(6, introducer, join(0, headUpos, distance));
  out[count++] = join(7, headLabel, both);
  out[count++] = join(8, join(headLabel, wordUpos, headUpos), upos[above]!);
  out[count++] = join(9, headLabel, join(0, wordForm, introducer));
  out[count++] = join(10, between, join(0, wordUpos, headSide));
  out[count++] = join(11, between, join(0, introducer, side));
  out[count++] = join(12, isRoot ? 0 : around.crossing(first, end), both);
  out[count++] = join(13, nearestLabel, join(0, wordUpos, headSide));
  out[count++] = join(14, nearestLabel, join(Math.min(others, 3), wordTag, nearestUpos));
  out[count++] = join(15, tag[beforeWord]!, join(0, wordTag, headSide));
  out[count++] = join(16, tag[word + 1]!, join(0, wordTag, headSide));
  out[count++] = join(17, tag[beforeHead]!, join(0, headTag, wordSide));
  out[count++] = join(18, tag[behindHead]!, join(0, headTag, wordSide));
  const beside = join(upos[beforeHead]!, upos[beforeWord]!, upos[word + 1]!);
  out[count++] = join(19, beside, join(upos[behindHead]!, wordUpos, headUpos));
  out[count++] = join(20, form[beforeWord]!, headSide);
  out[count++] = join(21, form[word + 1]!, headSide);
  out[count++] = join(22, coordinated, join(0, wordTag, headTag));
  out[count++] = join(23, introducer === headIntroducer ? 1 : 0, join(coordinated, wordUpos, headUpos));
  for (let child = firstChild[head]!; child >= 0 && count < MOST_OF_HEAD; child = nextChild[child]!) {
    if (child === word || !codes.telling.has(label[child]!) || upos[child] === codes.punctuation) continue;
    const place = (child > head ? 1 : 0) + (child > word ? 2 : 0);
    out[count++] = join(24, label[child]!, join(0, introducer, place));
  }
  for (let child = firstChild[word]!; child >= 0 && count < MOST_OF_DEPENDENT; child = nextChild[child]!) {
    if (upos[child] === codes.punctuation) continue;
    out[count++] = join(25, label[child]!, (child > word ? 1 : 0) + 2 * headSide);
  }
  return count;
}

/**
 * Features of the relation `label` on that arc, written from `from` on: whether the tree has it already, and whether
 * another word has it to the same head. Returns where they end.
 */
export function relationFeatures(
  { tree, codes, firstChild, nextChild, form, upos }: Surroundings,
  word: number,
  head: number,
  label: number,
  out: Int32Array,
  from: number,
): number {
  const kept = tree.head[word] === head ? (tree.label[word] === label ? 2 : 1) : 0;
  let same = 0;
  for (let child = firstChild[head]!; child >= 0; child = nextChild[child]!)
    if (child !== word && tree.label[child] === label && upos[child] !== codes.punctuation) same++;
  const shown = Math.min(same, 2);
  out[from] = join(26, kept, 0);
  out[from + 1] = join(27, kept, upos[word]!);
  out[from + 2] = join(28, shown, upos[head]! * 2 + (head > word ? 1 : 0));
  out[from + 3] = join(29, shown, form[head]!);
  return from + 4;
}
