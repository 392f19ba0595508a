import type { Knowledge } from '../knowledge/knowledge.ts';
import { searchableWords } from '../record/searchable-words.ts';
import { fold } from '../text/fold.ts';
import { contentWords } from './content-words.ts';
import { eventWords, UNITED_NATIONS } from './event-words.ts';

/** A reason that lists words which both have, by the stems under which they were compared. */
const LISTS_WORDS = /^((?:the same number; )?(?:words|told of both|measure): )(.+)$/;
/** One that names who takes part or where it was, by an id of the packs or a folded name. */
const NAMES_ONE = /^(both (?:with|at) )(.+)$/;

/**
 * Reasons of links as people read them: `words: shipping, threaten` and `both with Ilham Aliyev`, where links are kept
 * with stems and ids.
 * @param texts what was compared, with the names of who takes part; a word is given as the first of them has it
 */
export const reasonsInWords = (
  reasons: readonly string[],
  texts: readonly string[],
  knowledge: Pick<Knowledge, 'actors' | 'places' | 'codebook'>,
): readonly string[] => {
  let forms: ReadonlyMap<string, string> | null = null;
  const wordOf = (stem: string): string => {
    forms ??= formsIn(texts, knowledge);
    return forms.get(stem) ?? forms.get(stem.replace(/s$/, '')) ?? stem;
  };
  const nameOf = (key: string): string =>
    knowledge.actors.get(key)?.name ??
    knowledge.places.get(key)?.name ??
    texts.find((text) => fold(text) === key) ??
    key;
  return reasons.map((reason) => {
    const [, lists, stems] = LISTS_WORDS.exec(reason) ?? [];
    if (lists && stems) return lists + [...new Set(stems.split(', ').map(wordOf))].join(', ');
    const [, names, key] = NAMES_ONE.exec(reason) ?? [];
    return names && key ? names + nameOf(key) : reason;
  });
};

/** The words of texts by the stems under which any rule compares them, each as it stands first. */
const formsIn = (texts: readonly string[], knowledge: Pick<Knowledge, 'codebook'>): ReadonlyMap<string, string> => {
  const forms = new Map<string, string>();
  for (const text of texts.map((each) => each.replace(UNITED_NATIONS, 'UN')))
    for (const { start, end, folded } of searchableWords(text)) {
      const word = text.slice(start, end);
      for (const stem of [folded, ...contentWords(word), ...eventWords(word, knowledge)])
        if (!forms.has(stem)) forms.set(stem, word);
    }
  return forms;
};
