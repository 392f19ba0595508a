/** A run of words that both texts have, or only one. */
export interface WordRun {
  readonly in: 'both' | 'first' | 'second';
  /** as written in the text that has it; of `both` as in the second */
  readonly text: string;
}

/** Beyond so many pairs of words what differs is shown as a whole, so that two long texts do not take long. */
const MOST_PAIRS = 4_000_000;

/**
 * What one text has that another has not, word by word: a longest common subsequence of their words, case and
 * punctuation beside them counting. Words are parted by blanks; blanks are not compared.
 */
export const wordDifferences = (first: string, second: string): readonly WordRun[] => {
  const a = wordsOf(first);
  const b = wordsOf(second);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const runs: { in: WordRun['in']; words: string[] }[] = [];
  const put = (where: WordRun['in'], words: readonly string[]) => {
    if (words.length === 0) return;
    if (runs.at(-1)?.in === where) runs.at(-1)!.words.push(...words);
    else runs.push({ in: where, words: [...words] });
  };
  put('both', b.slice(0, start));
  compareMiddle(a.slice(start, a.length - end), b.slice(start, b.length - end), put);
  put('both', b.slice(b.length - end));
  return runs.map(({ in: where, words }) => ({ in: where, text: words.join(' ') }));
};

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

const compareMiddle = (
  a: readonly string[],
  b: readonly string[],
  put: (where: WordRun['in'], words: readonly string[]) => void,
): void => {
  if (a.length * b.length > MOST_PAIRS) {
    put('first', a);
    put('second', b);
    return;
  }
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i] === b[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length)
    if (i < a.length && j < b.length && a[i] === b[j]) {
      put('both', [b[j]!]);
      i++;
      j++;
    } else if (i < a.length && (j === b.length || longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!))
      put('first', [a[i++]!]);
    else put('second', [b[j++]!]);
};
