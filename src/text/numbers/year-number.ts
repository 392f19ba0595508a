/** `1994`: four digits by which texts call a year from 1600 to 2099, rather than count. */
export const isYearNumber = (word: string): boolean => /^(?:1[6-9]|20)\d\d$/.test(word);
