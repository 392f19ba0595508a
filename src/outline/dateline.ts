import { SHORT_MONTH_NAMES, SHORT_MONTHS } from '../time/calendar-names.ts';

const MONTH = `(?:${[...SHORT_MONTHS, ...SHORT_MONTH_NAMES].join('|')})[a-z]*\\.?`;
const MONTH_IN_CAPITALS = `(?:${[...SHORT_MONTHS, ...SHORT_MONTH_NAMES.map((name) => name.toUpperCase())].join('|')})[A-Za-z]*\\.?`;
const ORDINAL = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:,? \\d{4})?';
const AGENCY = '(?:\\([\\p{L}\\d .,/&-]{2,40}\\)|/[\\p{L}\\d -]{2,20}/)';
const DASH = '\\.?(?:--|[–—-]) (?=\\S)';
const dayOf = (month: string): string => `(?<day>${month} ${ORDINAL}${YEAR}|${ORDINAL} ${month}${YEAR})`;

/**
 * The dateline of a wire story before its first words: places in capitals, perhaps their country, the agency and the day,
 * and a dash (`KAZAN, Oct. 24 –`, `PORT-AU-PRINCE, Haiti (Sample Wire) —`, `MARN/ORSK, 12 March 2024 (Sample Wire) –`).
 * It is no part of the sentence behind it.
 */
const DATELINE = new RegExp(
  String.raw`^\p{Lu}[\p{Lu}./'’-]+(?: \p{Lu}[\p{Lu}./'’-]*){0,3}(?:, \p{Lu}[\p{L}.]{1,15}(?: \p{Lu}[\p{L}.]{1,15})?)??(?:,? ${AGENCY})?(?:,? ${dayOf(MONTH_IN_CAPITALS)})?(?:,? ${AGENCY})?,? ?${DASH}`,
  'u',
);

/** In small letters a place needs its day to be known for a dateline: `Geneva, March 5 – `; `Geneva – talks` may go on. */
const DATED = new RegExp(
  String.raw`^(?!(?:On )?[A-Z][a-z]+day,)\(?\p{Lu}\p{Ll}+(?:[ /-]\p{Lu}\p{Ll}+){0,2}\)?(?:, \p{Lu}[\p{L}.]{1,15})??,? ${dayOf(MONTH)}(?:,? ${AGENCY})? ?${DASH}`,
  'u',
);

const PLACES = String.raw`(?:\p{Lu}[\p{Lu}./'’-]+(?: \p{Lu}[\p{Lu}./'’-]*){0,3}|\p{Lu}\p{Ll}+(?:[ /-]\p{Lu}\p{Ll}+){0,2})`;
const WORDS = '(?=[“"]?\\p{Lu})';

/**
 * Behind the agency a colon may stand for the dash (`MARN (Sample Wire): `), or behind a day nothing at all (`Marn, Aug 11
 * (SW) The ministers`, `MARN (SW) Oct 21, 2003 The ministers`).
 */
const WITHOUT_DASH = new RegExp(
  String.raw`^(?:\((?:${PLACES}), ${dayOf(MONTH).replace('<day>', '<within>')}\) ${WORDS}|${PLACES}[.,]? ${dayOf(MONTH)}[.,]? ${AGENCY}:? ${WORDS}|\p{Lu}[\p{Lu}./'’ -]+? ${AGENCY}(?:: |,? ${dayOf(MONTH).replace('<day>', '<behind>')}:? )${WORDS})`,
  'u',
);

/**
 * With its year a day may stand behind any mark, and before a dash or the agency: `Marn. May 14, 2024. KNA. `. A full stop
 * alone is no dateline: `Marn, 14 May 2024. The day began as any other.` opens a scene.
 */
const WITH_YEAR = new RegExp(
  String.raw`^${PLACES}(?:, \p{Lu}[\p{L}.]{1,15})??(?:[,:.]| [–—-]{1,2}) (?<stated>${MONTH} ${ORDINAL},? \d{4}|${ORDINAL} ${MONTH},? \d{4})(?: ?[–—-]{1,2} (?:\p{Lu}{2,6}[.:] )?|[.:] ?\p{Lu}{2,6}[.:] )${WORDS}`,
  'u',
);

/** `Marn – The council met`: an article with a capital begins the sentence. */
const BEFORE_ARTICLE =
  /^\p{Lu}\p{Ll}+(?:[ /-]\p{Lu}\p{Ll}+){0,2}(?:, \p{Lu}[\p{L}.]{1,15})? ?(?:--|[–—-]) (?=(?:The|An?) \p{L})/u;

const matched = (text: string): RegExpExecArray | null =>
  WITH_YEAR.exec(text) ??
  DATELINE.exec(text) ??
  DATED.exec(text) ??
  WITHOUT_DASH.exec(text) ??
  BEFORE_ARTICLE.exec(text);

/** How many characters of a paragraph its dateline takes; 0 where it has none. */
export const datelineLength = (text: string): number => matched(text)?.[0].length ?? 0;

/** The day in the dateline of a paragraph, as written; null where it has none. */
export const dayOfDateline = (text: string): string | null => {
  const { day, behind, within, stated } = matched(text)?.groups ?? {};
  return day ?? behind ?? within ?? stated ?? null;
};
