import { NAME_PARTICLES } from '../text/name-words.ts';
import type { NameMatch, Word } from './name-trie.ts';

/**
 * How many words before the family name at `match` look like given names, and whether the word after it does.
 * @param noGivenNames words that may stand before a bare family name and are nobody's given name, folded
 */
export const neighboursOf = (
  match: NameMatch,
  words: readonly Word[],
  text: string,
  lastEnd: number,
  noGivenNames: ReadonlySet<string>,
): { readonly given: number; readonly after: boolean } => {
  let given = 0;
  for (let at = match.first - 1; at >= 0 && given < 4; at--) {
    const word = words[at]!;
    const gap = text.slice(word.end, words[at + 1]!.start);
    const initial = word.text.length === 1 && /^\.\s?$/.test(gap);
    if (word.end <= lastEnd || !(initial || /^[\s-]$/.test(gap)) || !nameLike(word, words[match.last]!)) break;
    if (!initial && noGivenNames.has(word.folded)) break;
    given++;
  }
  const last = words[match.last]!;
  const next = words[match.last + 1];
  if (!next) return { given, after: false };
  const gap = text.slice(last.end, next.start);
  const apostrophe = /^['’]$/.test(gap) && next.text !== 's';
  const follows =
    /^[\s-]$/.test(gap) &&
    (NAME_PARTICLES.has(next.folded) || (nameLike(next, last) && !noGivenNames.has(next.folded)));
  return { given, after: apostrophe || follows };
};

/** Capitalised; an acronym only where the family name itself stands in capitals. */
const nameLike = (word: Word, family: Word): boolean => {
  const first = word.text[0] ?? '';
  if (first === first.toLowerCase()) return false;
  const capitals = word.text.length > 1 && word.text === word.text.toUpperCase();
  return !capitals || family.text === family.text.toUpperCase();
};
