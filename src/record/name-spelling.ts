import { spellingKey } from '../text/spelling-key.ts';
import { searchableWords } from './searchable-words.ts';

/** The spelling keys of a name’s words, with blanks between: the form in which names are compared. */
export const nameSpelling = (name: string): string =>
  searchableWords(name)
    .map(({ start, end }) => spellingKey(name.slice(start, end)))
    .filter((key) => key !== '')
    .join(' ');
