/** What to do with a hyphen at the end of a line: `agree-/ment` is one word, `long-/lasting` and `Armenia-/NATO` keep theirs. */
export type HyphenAtLineEnd = 'kept' | 'dropped' | 'none';

const SHORTEST_PART = 3;
/** Letters of the longest word that is looked for; a chain of hyphens over many lines is not gone through again at each. */
const LONGEST_WORD = 100;

/**
 * Judges hyphens at line ends by the words that the document has elsewhere. Looks through the document once, and only
 * when it meets the first such hyphen.
 */
export class BrokenWords {
  readonly #text: string;
  #known: ReadonlySet<string> | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * @param before what stands between the last blank and the end of the line, a hyphen last
   * @param after the line after it
   */
  judge(before: string, after: string): HyphenAtLineEnd {
    const last = before.at(-1);
    if (last !== '-' && last !== '‐') return 'none';
    // The word before the hyphen is looked for only where one can begin: other search takes the square of its length.
    const first = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+$/u.exec(before.slice(-LONGEST_WORD - 1, -1))?.[0];
    const second = /^[\p{L}\p{N}]+/u.exec(after)?.[0];
    if (first === undefined || second === undefined) return 'none';
    if (!/^\p{Ll}/u.test(second) || !/^\p{L}+$/u.test(first)) return 'kept';
    this.#known ??= wordsOf(this.#text);
    const known = this.#known;
    const [one, two] = [first.toLowerCase(), second.toLowerCase()];
    if (known.has(one + two)) return 'dropped';
    if (known.has(`${one}-${two}`)) return 'kept';
    const words = [one, two].every((part) => part.length >= SHORTEST_PART && known.has(part));
    return words ? 'kept' : 'dropped';
  }
}

/** The words of a text in small letters, with hyphens inside and without; none that a line end cuts. */
const wordsOf = (text: string): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const [whole] of text.matchAll(/(?<![-‐]\n)(?<![\p{L}\p{N}])\p{L}+(?:[-‐]\p{L}+)*(?![-‐]?\n?\p{L})/gu)) {
    const word = whole.toLowerCase().replaceAll('‐', '-');
    words.add(word);
    if (word.includes('-')) for (const part of word.split('-')) words.add(part);
  }
  return words;
};
