/**
 * The dateline of a wire story before its first words: a place in capitals, perhaps its country, the agency and the day,
 * and a dash (`KAZAN, Oct. 24 –`, `PORT-AU-PRINCE, Haiti (Sample Wire) —`). It is no part of the sentence behind it.
 */
const DATELINE =
  /^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3}(?:, \p{Lu}[\p{L}.]{1,15}(?: \p{Lu}[\p{L}.]{1,15})?)?(?:,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Za-z]*\.? \d{1,2})?(?:,? \([\p{L}\d .,/&-]{2,40}\))?,? ?(?:--|[–—-]) (?=\S)/u;

/** In small letters a place needs its day to be known for a dateline: `Geneva, March 5 – `; `Geneva – talks` may go on. */
const DATED =
  /^(?!(?:On )?[A-Z][a-z]+day,)\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2}(?:, \p{Lu}[\p{L}.]{1,15})?,? (?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?)(?:,? \d{4})?(?: \([\p{L}\d .,/&-]{2,40}\))? ?(?:--|[–—-]) (?=\S)/u;

/** How many characters of a paragraph its dateline takes; 0 where it has none. */
export const datelineLength = (text: string): number => (DATELINE.exec(text) ?? DATED.exec(text))?.[0].length ?? 0;
