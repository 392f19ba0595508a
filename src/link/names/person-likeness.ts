import { wordKeys } from '../../knowledge/name-key.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { fold } from '../../text/fold.ts';
import type { Spelling } from './person.ts';

/**
 * How likely two spellings are one person’s name, from 0 to 1, and why; null when nothing speaks for it.
 * @param office in which both are presented, if it is one that few hold
 */
export const likenessOf = (
  one: Spelling,
  two: Spelling,
  office: string | null,
): { readonly score: number; readonly reasons: readonly string[] } | null => {
  if (contradict(one.given.slice(1), two.given.slice(1))) return null;
  const family = shares(one.familyKeys, two.familyKeys);
  const given = shares(one.givenKeys, two.givenKeys);
  const held = office === null ? [] : [`both are presented as ${office}`];
  const bonus = office === null ? 0 : 0.05;
  if (family && given && (office !== null || isSameFamilyName(one.family, two.family)))
    return scriptOf(one.text) === scriptOf(two.text)
      ? { score: 0.85 + bonus, reasons: [`another spelling of ${two.text}`, ...held] }
      : { score: 0.9 + bonus, reasons: [`${two.text} in another script`, ...held] };
  if (shares(one.givenKeys, two.givenKeys, coarseKey) && isSameCoarsely(one.family, two.family))
    return { score: 0.7 + bonus, reasons: [`another way to write ${two.text} in Latin letters`, ...held] };
  if (family && office !== null && similarGiven(one.given[0], two.given[0]))
    return { score: 0.6, reasons: [`the family name of ${two.text} and a similar given name`, ...held] };
  return null;
};

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>, form = (key: string) => key): boolean => {
  const keys = new Set([...a].map(form));
  return [...b].some((key) => keys.has(form(key)));
};

/**
 * One family name. Keys let vowels go, which is right between scripts and too much within one: `Chien` is not `Chan`.
 * Where both are written in plain Latin letters they have to be the same but for y and doubled letters.
 */
export const isSameFamilyName = (a: string, b: string): boolean =>
  isPlain(a) && isPlain(b) ? plainForm(a) === plainForm(b) : wordKeys(b).some((key) => wordKeys(a).includes(key));

const isSameCoarsely = (a: string, b: string): boolean =>
  isPlain(a) && isPlain(b)
    ? coarseKey(plainForm(a)).replaceAll('k', 'g') === coarseKey(plainForm(b)).replaceAll('k', 'g')
    : shares(new Set(wordKeys(a)), new Set(wordKeys(b)), coarseKey);

const isPlain = (word: string): boolean => /^[a-z'’]+$/i.test(word);

const plainForm = (word: string): string =>
  fold(word)
    .replaceAll('y', 'i')
    .replace(/i(?=[aeou])/g, '')
    .replace(/(.)\1+/g, '$1');

/** Second given names that both have and that begin differently. */
const contradict = (a: readonly string[], b: readonly string[]): boolean =>
  a[0] !== undefined && b[0] !== undefined && fold(a[0])[0] !== fold(b[0])[0];

const SCRIPTS = ['Latin', 'Cyrillic', 'Armenian', 'Georgian', 'Arabic'].map(
  (name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const,
);

const scriptOf = (text: string): string => SCRIPTS.find(([, letter]) => letter.test(text))?.[0] ?? 'other';

/** Begin alike and differ in no more than a third of their letters. */
const similarGiven = (a: string | undefined, b: string | undefined): boolean => {
  if (a === undefined || b === undefined) return false;
  const [one, other] = [fold(a), fold(b)];
  if (one[0] !== other[0] || Math.min(one.length, other.length) < 4) return false;
  return editDistance(one, other) * 3 <= Math.max(one.length, other.length);
};

/** As written, or as consonants are transliterated: `J.` stands for Ceyhun too. */
export const beginsWith = (initial: string, given: string, keys: ReadonlySet<string>): boolean =>
  fold(initial)[0] === fold(given)[0] ||
  wordKeys(initial).some((key) => !/[aeiou]/.test(key[0]!) && [...keys].some((other) => other[0] === key[0]));

/**
 * What Western and Eastern Armenian, Turkic and Russian spelling write differently beyond the keys of names: voiced or
 * unvoiced (Hagopian, Hakobyan), with or without h (Arutyunyan, Harutyunyan).
 */
export const coarseKey = (key: string): string => key.replaceAll('h', '').replaceAll('p', 'b').replaceAll('d', 't');
