import { stripVTControlCharacters } from 'node:util';

/** How many characters of a text a terminal shows. */
export const shownLength = (text: string): number => [...stripVTControlCharacters(text)].length;

/** A text of at most so many characters; one that is cut ends with `…`. */
export const cutTo = (text: string, width: number): string =>
  shownLength(text) <= width
    ? text
    : `${[...text]
        .slice(0, Math.max(0, width - 1))
        .join('')
        .trimEnd()}…`;
