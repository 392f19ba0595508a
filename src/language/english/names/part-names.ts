import type { NameSpan } from '../../sentence.ts';
import type { RawToken } from '../stages.ts';
import { knownCountry } from './known-phrases.ts';
import type { NameLists } from './name-lists.ts';
import { nameSpan } from './name-span.ts';
import { OFFICE_WORDS, ROLE_WORDS } from './name-words.ts';

/** So many tokens before `of` an office is looked for: `Minister of Foreign Affairs of …` */
const REACH = 6;

/**
 * `ambassador to Norway Ivo Keller`: what the model read as one person is a country, to which the office before it
 * belongs, and the person. Other persons may well be called like a country: `Jordan Keller`.
 */
export function partCountries(
  names: readonly NameSpan[],
  tokens: readonly RawToken[],
  lists: NameLists,
): readonly NameSpan[] {
  return names.flatMap((name) => {
    const { type, first, last } = name;
    if (type !== 'PER' || last === first || !isBehindOffice(tokens, first)) return [name];
    const country = knownCountry(lists, tokens, first);
    if (country < 0 || country >= last) return [name];
    return [nameSpan(tokens, first, country, 'LOC'), nameSpan(tokens, country + 1, last, 'PER')];
  });
}

function isBehindOffice(tokens: readonly RawToken[], first: number): boolean {
  let at = first - 1;
  if (tokens[at]?.text === 'the') at--;
  if (!/^(?:of|to|in)$/.test(tokens[at]?.text ?? '')) return false;
  for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
    const word = tokens[before]!.text.toLowerCase();
    if (OFFICE_WORDS.has(word) || ROLE_WORDS.has(word) || word === 'head') return true;
    if (word === ',' || word === ';') return false;
  }
  return false;
}
