/** A sentence whose words hang together; the heads of its punctuation may change. */
export interface PunctuatedTree {
  readonly texts: readonly string[];
  readonly upos: readonly string[];
  /** index of the head, -1 for the root */
  readonly head: Int32Array;
}

const OPENING = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
]);
/** Marks between units; where sentences end, the network knows better. */
const BETWEEN = new Set([',', '-', ':', '--']);
const SAME = new Set(['"', "'", '``', "''"]);

/**
 * Hangs punctuation where Universal Dependencies wants it, given the words' tree: a pair of marks on the head of what
 * it encloses; a mark between two units on the one that is subordinate. Other marks stay where they hang. Changes `head`
 * in place.
 */
export function attachPunctuation(tree: PunctuatedTree): void {
  const { upos, head } = tree;
  const size = head.length;
  const root = head.indexOf(-1);
  if (root < 0 || upos[root] === 'PUNCT') return;
  const isMark = (at: number) => upos[at] === 'PUNCT';
  // Marks that something hangs on are words to the tree; leave them alone.
  const bears = new Uint8Array(size);
  for (let at = 0; at < size; at++) if (head[at]! >= 0) bears[head[at]!] = 1;
  const free = (at: number) => isMark(at) && bears[at] === 0;
  const done = new Uint8Array(size);
  attachPairs(tree, free, done);
  for (let at = 0; at < size; at++) {
    if (!free(at) || done[at] === 1 || !BETWEEN.has(tree.texts[at]!)) continue;
    let left = at - 1;
    while (left >= 0 && isMark(left)) left--;
    let right = at + 1;
    while (right < size && isMark(right)) right++;
    if (right >= size || left < 0) {
      head[at] = root;
      continue;
    }
    if (head[left] === right || head[right] === left) {
      head[at] = head[left] === right ? left : right;
      continue;
    }
    const top = (from: number, inside: (word: number) => boolean) => {
      let word = from;
      while (head[word]! >= 0 && inside(head[word]!)) word = head[word]!;
      return word;
    };
    const leftTop = top(left, (word) => word < at);
    const rightTop = top(right, (word) => word > at);
    // One of the two hangs across the mark on a word of the other side: that one is the subordinate unit.
    if (head[rightTop]! >= 0 && head[rightTop]! < at) head[at] = rightTop;
    else if (head[leftTop]! > at) head[at] = leftTop;
    else head[at] = leftTop;
  }
}

function attachPairs(tree: PunctuatedTree, free: (at: number) => boolean, done: Uint8Array): void {
  const { texts, head } = tree;
  const open: [at: number, closing: string][] = [];
  for (let at = 0; at < texts.length; at++) {
    if (!free(at)) continue;
    const text = texts[at]!;
    const top = open.at(-1);
    if (top && top[1] === text) {
      open.pop();
      const inside = headOfStretch(head, top[0] + 1, at);
      if (inside !== undefined) {
        head[top[0]] = inside;
        head[at] = inside;
        done[top[0]] = 1;
        done[at] = 1;
      }
    } else if (OPENING.has(text)) open.push([at, OPENING.get(text)!]);
    else if (SAME.has(text)) open.push([at, text === '``' ? "''" : text]);
  }
}

/** The word from `first` to before `end` whose head lies outside, if there is just one. */
function headOfStretch(head: Int32Array, first: number, end: number): number | undefined {
  let found: number | undefined;
  for (let at = first; at < end; at++) {
    if (head[at]! >= first && head[at]! < end) continue;
    if (found !== undefined) return undefined;
    found = at;
  }
  return found;
}
