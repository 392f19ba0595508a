/**
 * A pattern of the words of a codebook, in any case: `*` stands for the rest of a word, `^` for the beginning of the text
 * with an article or possessive in front; a blank for any white space. Nothing else in the words is a pattern.
 */
export const wordPattern = (words: readonly string[]): RegExp => new RegExp(wordPatternSource(words), 'iu');

/** The source of such a pattern. What bounds the words stands in it once: to build it for each of them takes its time. */
export const wordPatternSource = (words: readonly string[]): string => {
  const opening = words.filter((word) => word.startsWith('^')).map((word) => word.slice(1));
  const anywhere = words.filter((word) => !word.startsWith('^'));
  return either(
    opening.length > 0 ? `^(?:(?:its|their|his|her|the|\\S+[’']s)\\s+)?${endingThere(opening)}` : '',
    anywhere.length > 0 ? `(?<![\\p{L}])${endingThere(anywhere)}` : '',
  );
};

/** These words up to their end, and those that end in `*` with the rest of the word. */
const endingThere = (words: readonly string[]): string => {
  const whole = words.filter((word) => !word.endsWith('*'));
  const begun = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  return either(
    whole.length > 0 ? `(?:${alternatives(whole)})(?![\\p{L}])` : '',
    begun.length > 0 ? `(?:${alternatives(begun)})[\\p{L}-]*` : '',
  );
};

const either = (...patterns: readonly string[]): string => `(?:${patterns.filter(Boolean).join('|')})`;

/** One of these words as part of a pattern, without what bounds it: `*` and blanks as above. */
export const alternatives = (words: readonly string[]): string => words.map(inner).join('|');

const inner = (words: string): string =>
  words
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('[\\p{L}-]*');
