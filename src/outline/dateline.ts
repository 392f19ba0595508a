/**
 * The dateline of a wire story before its first words: a place in capitals, perhaps its country, the agency and the day,
 * and a dash (`KAZAN, Oct. 24 –`, `PORT-AU-PRINCE, Haiti (Sample Wire) —`). It is no part of the sentence behind it.
 */
const DATELINE =
  /^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3}(?:, \p{Lu}[\p{L}.]{1,15}(?: \p{Lu}[\p{L}.]{1,15})?)?(?:,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Za-z]*\.? \d{1,2})?(?:,? \([\p{L}\d .,/&-]{2,40}\))?,? ?(?:--|[–—-]) (?=\S)/u;

/** How many characters of a paragraph its dateline takes; 0 where it has none. */
export const datelineLength = (text: string): number => DATELINE.exec(text)?.[0].length ?? 0;
