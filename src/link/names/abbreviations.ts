/** A short name and the long one that a text gives for it. */
export interface Abbreviation {
  readonly short: string;
  readonly long: string;
}

const MOST_LONG = 120;
const PARENTHESIS = /\(([^()\n]{2,120})\)/g;

/**
 * The abbreviations that a text explains itself: `Union of Hill Farmers (UHF)` and `UHF (Union of Hill Farmers)`. After
 * A. Schwartz, M. Hearst: A Simple Algorithm for Identifying Abbreviation Definitions in Biomedical Text (2003). Linear.
 */
export const abbreviationsIn = (text: string): readonly Abbreviation[] => {
  const found: Abbreviation[] = [];
  for (const match of text.matchAll(PARENTHESIS)) {
    const inside = match[1]!.trim().replace(/\s+/g, ' ');
    const before = text
      .slice(Math.max(0, match.index - MOST_LONG), match.index)
      .replace(/\s+/g, ' ')
      .trimEnd();
    if (isShort(inside)) {
      const long = longForm(inside, wordsBefore(before, inside));
      if (long) found.push({ short: inside, long });
    } else {
      const short = before.split(' ').at(-1) ?? '';
      if (isShort(short) && longForm(short, inside) === inside) found.push({ short, long: inside });
    }
  }
  return found;
};

/** Two to ten letters and digits in one word, at least two of them capital, none a full stop: no initial of a person. */
const isShort = (text: string): boolean =>
  /^[\p{L}\p{N}][\p{L}\p{N}&/-]{1,9}$/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2;

/** So many words before the parenthesis may belong to the long form. */
const wordsBefore = (text: string, short: string): string =>
  text
    .split(/[.;:!?]\s|[()“”"]/)
    .at(-1)!
    .trim()
    .split(' ')
    .slice(-Math.min(short.length + 5, short.length * 2))
    .join(' ');

/** The shortest end of `text` that holds the letters of `short` in order, the first of them at the beginning of a word. */
const longForm = (short: string, text: string): string | null => {
  let at = text.length - 1;
  const letters = [...short].filter((letter) => /[\p{L}\p{N}]/u.test(letter)).map((letter) => letter.toLowerCase());
  for (let i = letters.length - 1; i >= 0; i--) {
    while (at >= 0 && (text[at]!.toLowerCase() !== letters[i] || (i === 0 && at > 0 && isLetter(text[at - 1]!)))) at--;
    if (at < 0) return null;
    at--;
  }
  const long = text.slice(at + 1).replace(/^the /i, '');
  return long.includes(' ') && /^\p{Lu}/u.test(long) ? long : null;
};

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
