import { SHORT_MONTH_NAMES, SHORT_MONTHS } from '../time/calendar-names.ts';

const MONTH = `(?:${[...SHORT_MONTHS, ...SHORT_MONTH_NAMES].join('|')})[a-z]*\\.?`;
const MONTH_IN_CAPITALS = `(?:${[...SHORT_MONTHS, ...SHORT_MONTH_NAMES.map((name) => name.toUpperCase())].join('|')})[A-Za-z]*\\.?`;
const AGENCY = '\\([\\p{L}\\d .,/&-]{2,40}\\)';
const DASH = '(?:--|[–—-]) (?=\\S)';

/**
 * The dateline of a wire story before its first words: a place in capitals, perhaps its country, the agency and the day,
 * and a dash (`KAZAN, Oct. 24 –`, `PORT-AU-PRINCE, Haiti (Sample Wire) —`). It is no part of the sentence behind it.
 */
const DATELINE = new RegExp(
  String.raw`^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3}(?:, \p{Lu}[\p{L}.]{1,15}(?: \p{Lu}[\p{L}.]{1,15})?)?(?:,? ${MONTH_IN_CAPITALS} \d{1,2})?(?:,? ${AGENCY})?,? ?${DASH}`,
  'u',
);

/** In small letters a place needs its day to be known for a dateline: `Geneva, March 5 – `; `Geneva – talks` may go on. */
const DATED = new RegExp(
  String.raw`^(?!(?:On )?[A-Z][a-z]+day,)\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2}(?:, \p{Lu}[\p{L}.]{1,15})?,? (?:${MONTH} \d{1,2}|\d{1,2} ${MONTH})(?:,? \d{4})?(?: ${AGENCY})? ?${DASH}`,
  'u',
);

/** How many characters of a paragraph its dateline takes; 0 where it has none. */
export const datelineLength = (text: string): number => (DATELINE.exec(text) ?? DATED.exec(text))?.[0].length ?? 0;
