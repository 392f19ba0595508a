import type { Span } from '../kinds/span.ts';
import { spellingKey } from '../text/spelling-key.ts';
import type { SearchTerm } from './search-query.ts';
import { type SearchableWord, searchableWords } from './searchable-words.ts';
import { wordForms } from './word-forms.ts';

/** Where the terms stand in the text, in order, without overlaps; a phrase is one span. Linear in the text. */
export const wordMatches = (text: string, terms: readonly SearchTerm[]): readonly Span[] => {
  const phrases = terms.flatMap((term) => term.phrases.map((phrase) => wordTests(phrase, term.prefix)));
  const words = searchableWords(text);
  const matches: Span[] = [];
  for (let i = 0; i < words.length; ) {
    let longest = 0;
    for (const tests of phrases)
      if (tests.length > longest && tests.every((test, j) => i + j < words.length && test(words[i + j]!)))
        longest = tests.length;
    if (longest > 0) matches.push({ start: words[i]!.start, end: words[i + longest - 1]!.end });
    i += Math.max(1, longest);
  }
  return matches;
};

const wordTests = (phrase: string, prefix: boolean): readonly ((word: SearchableWord) => boolean)[] => {
  const words = searchableWords(phrase);
  return words.map(({ start, end, folded }) => {
    if (prefix) return (word) => word.folded.startsWith(folded);
    const forms = new Set(words.length === 1 ? wordForms(folded) : [folded]);
    const key = spellingKey(phrase.slice(start, end));
    return (word) => forms.has(word.folded) || word.key === key;
  });
};
