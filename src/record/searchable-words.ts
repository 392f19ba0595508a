import type { Span } from '../kinds/span.ts';
import { fold } from '../text/fold.ts';
import { spellingKey } from '../text/spelling-key.ts';

/** One word of a text in the two forms under which it can be found. */
export interface SearchableWord extends Span {
  readonly folded: string;
  /** spelling key, null for a word that begins with a small letter and so is no name */
  readonly key: string | null;
}

/** Apostrophes part words, so that `Aliyev’s` and `Əliyev'in` hold the name by itself. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const MAY_BE_NAME = /^(?:\p{Lu}|\p{Lt}|\p{Lo})/u;

/** The words of a text, in order. */
export const searchableWords = (text: string): readonly SearchableWord[] => {
  const words: SearchableWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const forms = formsOf(word);
    words.push({ start: match.index, end: match.index + word.length, ...forms });
  }
  return words;
};

type Forms = Pick<SearchableWord, 'folded' | 'key'>;

/** Words come again and again; the memory is emptied before it grows large. Holds nothing that changes an answer. */
const known = new Map<string, Forms>();

const formsOf = (word: string): Forms => {
  let forms = known.get(word);
  if (!forms) {
    if (known.size > 50_000) known.clear();
    forms = { folded: fold(word), key: MAY_BE_NAME.test(word) ? spellingKey(word) : null };
    known.set(word, forms);
  }
  return forms;
};
