/** The first words of a text, `…` behind them where more follow; no character is cut through. */
export const shortened = (words: string, most: number): string =>
  words.length > most ? `${words.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…` : words;
