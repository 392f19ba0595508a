import { spellingKey } from '../../text/spelling-key.ts';
import type { SearchTerm } from '../search-query.ts';
import { searchableWords } from '../searchable-words.ts';
import { wordForms } from '../word-forms.ts';

/**
 * The terms as an FTS5 query over the columns `folded` and `spelling`. Only letters and digits of the words get into it,
 * each in quotation marks, so that nobody’s words can be taken for operators. Null when there is nothing to look for.
 */
export const ftsQuery = (terms: readonly SearchTerm[]): string | null => {
  const all = terms
    .map((term) => term.phrases.flatMap((phrase) => alternatives(phrase, term.prefix)))
    .filter((phrases) => phrases.length > 0);
  return all.length === 0 ? null : all.map((phrases) => `(${phrases.join(' OR ')})`).join(' AND ');
};

const alternatives = (phrase: string, prefix: boolean): readonly string[] => {
  const words = searchableWords(phrase);
  const folded = words.map((word) => word.folded).filter((word) => word !== '');
  if (folded.length === 0) return [];
  if (prefix) return [`folded : "${folded.join(' ')}" *`];
  const keys = words.map(({ start, end }) => spellingKey(phrase.slice(start, end)));
  if (folded.length === 1)
    return [...wordForms(folded[0]!).map((form) => `folded : "${form}"`), `spelling : "${keys[0]}"`];
  const names = keys.filter((_, i) => words[i]!.key !== null);
  const spelled = names.length === words.length ? [`spelling : "${names.join(' ')}"`] : [];
  return [`folded : "${folded.join(' ')}"`, ...spelled];
};
