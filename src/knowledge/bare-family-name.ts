import type { NameMatch, Word } from './name-trie.ts';

/** Words that may stand before a bare family name without being somebody's given name. */
export const BEFORE_FAMILY_NAME: ReadonlySet<string> = new Set(
  `president minister secretary chancellor premier speaker chairman chairwoman chairperson commissioner ambassador general
   colonel major admiral governor senator congressman congresswoman representative envoy coordinator director deputy leader
   mr mrs ms miss sir lord dr prof professor king queen prince sheikh ayatollah patriarch archbishop catholicos pope judge
   academician comrade counterpart spokesperson spokesman spokeswoman chief head mayor mp adviser advisor official while
   when after before according as if but and or the that in on at by with for from to of since although however meanwhile
   what why how who later earlier then now both also monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/,
  ),
);

/** Words that follow a given name or a house, never a family name: `Abdullah bin Abdulaziz`, `Leo de Corel`. */
const PARTICLES: ReadonlySet<string> = new Set(['bin', 'ibn', 'al', 'el', 'de', 'van', 'von', 'da', 'di', 'es']);

/** How many words before the family name at `match` look like given names, and whether the word after it does. */
export const neighboursOf = (
  match: NameMatch,
  words: readonly Word[],
  text: string,
  lastEnd: number,
): { readonly given: number; readonly after: boolean } => {
  let given = 0;
  for (let at = match.first - 1; at >= 0 && given < 4; at--) {
    const word = words[at]!;
    const gap = text.slice(word.end, words[at + 1]!.start);
    const initial = word.text.length === 1 && /^\.\s?$/.test(gap);
    if (word.end <= lastEnd || !(initial || /^[\s-]$/.test(gap)) || !nameLike(word, words[match.last]!)) break;
    if (!initial && BEFORE_FAMILY_NAME.has(word.folded)) break;
    given++;
  }
  const last = words[match.last]!;
  const next = words[match.last + 1];
  if (!next) return { given, after: false };
  const gap = text.slice(last.end, next.start);
  const apostrophe = /^['’]$/.test(gap) && next.text !== 's';
  const follows =
    /^[\s-]$/.test(gap) &&
    (PARTICLES.has(next.folded) || (nameLike(next, last) && !BEFORE_FAMILY_NAME.has(next.folded)));
  return { given, after: apostrophe || follows };
};

/** Capitalised; an acronym only where the family name itself stands in capitals. */
const nameLike = (word: Word, family: Word): boolean => {
  const first = word.text[0] ?? '';
  if (first === first.toLowerCase()) return false;
  const capitals = word.text.length > 1 && word.text === word.text.toUpperCase();
  return !capitals || family.text === family.text.toUpperCase();
};
