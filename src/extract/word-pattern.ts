/**
 * A pattern of the words of a codebook, in any case: `*` stands for the rest of a word, `^` for the beginning of the text
 * with an article or possessive in front; a blank for any white space. Nothing else in the words is a pattern.
 */
export const wordPattern = (words: readonly string[]): RegExp =>
  new RegExp(`(?:${words.map(escaped).join('|')})`, 'iu');

/** One of these words as part of a pattern, without what bounds it: `*` and blanks as above. */
export const alternatives = (words: readonly string[]): string => words.map(inner).join('|');

const escaped = (words: string): string =>
  (words.startsWith('^') ? "^(?:(?:its|their|his|her|the|\\S+[’']s)\\s+)?" : '(?<![\\p{L}])') +
  inner(words.replace('^', '')) +
  (words.endsWith('*') ? '' : '(?![\\p{L}])');

const inner = (words: string): string =>
  words
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('[\\p{L}-]*');
