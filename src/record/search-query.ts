import { fold } from '../text/fold.ts';
import type { FindingFilter } from './finding-filter.ts';

/** What is looked for. All terms must be there; any of a term’s alternatives will do. */
export interface SearchQuery {
  readonly terms: readonly SearchTerm[];
  readonly filter?: FindingFilter | undefined;
  /** 20 when left out */
  readonly limit?: number | undefined;
}

/** One word or phrase, and the other names of what it names. */
export interface SearchTerm {
  readonly phrases: readonly string[];
  /** true for `ceasef*`: any word that begins so */
  readonly prefix: boolean;
}

/**
 * Reads the words that somebody typed: words, `"phrases"` and `prefix*`.
 * @param namesOf other names of what a phrase names (Stepanakert → Khankendi), none when left out
 */
export const searchTerms = (words: string, namesOf: (phrase: string) => readonly string[] = () => []): SearchTerm[] => {
  const terms: SearchTerm[] = [];
  const whole = words.replace(/["*]/g, ' ').trim();
  const others = /["*]/.test(words) ? [] : namesOf(whole);
  if (others.length > 0) return [{ phrases: [whole, ...others], prefix: false }];
  for (const [, phrase, word] of words.matchAll(/"([^"]*)"?|([^\s"]+)/g)) {
    const text = (phrase ?? word)!.replaceAll('*', ' ').trim();
    if (fold(text) === '') continue;
    const prefix = phrase === undefined && word!.endsWith('*');
    terms.push({ phrases: prefix ? [text] : [text, ...namesOf(text)], prefix });
  }
  return terms;
};
