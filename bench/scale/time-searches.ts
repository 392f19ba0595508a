import { FUNCTION_WORDS } from '../../src/language/function-words.ts';
import type { RecordStore } from '../../src/record/record-store.ts';
import { searchTerms } from '../../src/record/search-query.ts';
import type { CorpusItem } from './corpus-like.ts';
import { Draws } from './draws.ts';

const SEARCHES = 300;

/** Milliseconds that searches take, least first: one to three words of an item, names among them, as people ask. */
export const timeSearches = async (record: RecordStore, corpus: readonly CorpusItem[]): Promise<readonly number[]> => {
  const draws = new Draws(77);
  const times: number[] = [];
  for (let n = 0; n < SEARCHES; n++) {
    const { text } = corpus[draws.below(corpus.length)]!;
    const names = text.match(/\b[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,})*\b/g) ?? [];
    const words = (text.match(/\b[a-z]{4,}\b/g) ?? []).filter((word) => !FUNCTION_WORDS.en!.includes(word));
    if (words.length === 0) words.push('report');
    const asked =
      n % 3 === 0 || names.length === 0
        ? Array.from({ length: 1 + draws.below(2) }, () => words[draws.below(words.length)]!).join(' ')
        : n % 3 === 1
          ? names[draws.below(names.length)]!
          : `${names[draws.below(names.length)]} ${words[draws.below(words.length)]}`;
    const from = performance.now();
    await record.search({ terms: searchTerms(asked) });
    times.push(performance.now() - from);
  }
  return times.sort((a, b) => a - b);
};
