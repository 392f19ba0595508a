import { SMALL_NAME_WORDS } from '../../text/name-words.ts';
import { oncePer } from '../../text/once-per.ts';
import { oneLine } from '../../text/one-line.ts';
import type { Reading } from '../reading.ts';

/**
 * Letters that the text explains behind the name: `the Lake Research Institute (LRI)`, `the Centre for Peace Studies, or CPS,`,
 * `the Army of the Hills, known as AH`, `the Government of Ostria (GoO)`. Bounded, as tables have long runs of blanks.
 */
const EXPLAINED =
  /(?:\(|,\s+or\s+|,?\s{1,40}(?:\p{Ll}{1,20}\s{1,40})?(?:known|abbreviated|referred\s+to)\s+(?:by\s+the\s+acronym|as|to)\s+)(?:the\s+)?["“]?(\p{Lu}[\p{L}\d&-]{1,9})["”]?(?=[),.;]|\s)/gu;
/** Before the name: `the LRI (Lake Research Institute)`. */
const EXPLAINED_BEFORE = /(?<!\p{L})(\p{Lu}[\p{L}\d&-]{1,9})\s+\((?:the\s+)?([^()]{5,120})\)/gu;
const BEFORE = 160;
const SMALL = new RegExp(`^(?:${SMALL_NAME_WORDS}|&)$`, 'i');

/** The full name for which the document says that an acronym stands; null where it does not. */
export const fullNameOf = (reading: Reading, acronym: string): string | null =>
  acronymsOf(reading).get(acronym) ?? null;

/** Acronyms with the names before them whose words begin with their letters. One pass over the text. */
const acronymsOf = oncePer((reading: Reading): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { 1: acronym, index } of reading.text.matchAll(EXPLAINED)) {
    if (!acronym || found.has(acronym) || !areLetters(acronym)) continue;
    const name = nameBefore(reading.text.slice(Math.max(0, index - BEFORE), index), acronym);
    if (name !== null) found.set(acronym, name);
  }
  for (const { 1: acronym, 2: name } of reading.text.matchAll(EXPLAINED_BEFORE)) {
    if (!acronym || !name || found.has(acronym) || !areLetters(acronym)) continue;
    if (standFor(acronym, name)) found.set(acronym, oneLine(name));
  }
  return found;
});

/** `LRI`, `GoO`: two capitals at least. */
const areLetters = (word: string): boolean => (word.match(/\p{Lu}/gu) ?? []).length > 1;

/** Whether the words of a whole name begin with these letters. */
const standFor = (acronym: string, name: string): boolean => nameBefore(name, acronym) === oneLine(name);

/** Runs of capitals that one name may have; of a name with more small words the others are left out of them. */
const MOST_RUNS = 16;

/** Every run of capitals that may stand for a whole name: `FLM` and `FOLM` for `Front of the Lake Movement`. */
export const acronymsFor = (name: string): readonly string[] => {
  const [first = '', ...words] = name.split(/\s+/);
  let runs = [initialOf(first)];
  for (const word of words) {
    const initial = initialOf(word);
    const longer = runs.map((run) => run + initial);
    if (!SMALL.test(word)) {
      if (initial === '') return [];
      runs = longer;
    } else if (initial !== '' && longer.length < MOST_RUNS) runs = [...runs, ...longer];
  }
  return [...new Set(runs)];
};

/** The letters of an acronym that begin words: `GO` of `GoO`. */
export const capitalsOf = (acronym: string): string => acronym.replace(/[^\p{Lu}]/gu, '');

/** The words right before the acronym, from the one that begins with its first letter; words in small letters may be left out of it. */
const nameBefore = (before: string, acronym: string): string | null => {
  const words = before.trimEnd().split(/\s+/);
  const letters = [...capitalsOf(acronym)];
  let at = words.length - 1;
  for (let letter = letters.length - 1; letter >= 0; letter--) {
    while (at >= 0 && SMALL.test(words[at]!) && initialOf(words[at]!) !== letters[letter]) at--;
    // of `Research Institute of Norland (RIN)` each letter has its word
    if (at < 0 || initialOf(words[at]!) !== letters[letter]) return null;
    if (letter > 0) at--;
  }
  return /^\p{Lu}/u.test(words[at] ?? '') && words.length - at > 1 ? words.slice(at).join(' ') : null;
};

const initialOf = (word: string): string => /\p{L}/u.exec(word)?.[0].toUpperCase() ?? '';
