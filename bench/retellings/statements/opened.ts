/** What stands before the beginning of a sentence or of a quotation. */
const BEGINS = /(?:^|[.?!\n:]\s*|(?<!that )“)$/;

/** A pattern whose marks are replaced by words, with a capital where a sentence or a quotation begins. */
export const opened = (pattern: string, marks: RegExp, words: Readonly<Record<string, string>>): string =>
  pattern.replace(marks, (mark, at: number) =>
    BEGINS.test(pattern.slice(0, at)) ? withCapital(words[mark]!) : words[mark]!,
  );

export const withCapital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
