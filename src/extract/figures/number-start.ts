/** A number with what says how exact it is, at the beginning of a phrase: `at least 4,000`, `two-and-a-half casualties`. */
export const NUMBER_START =
  /^(?:(?:at least|at most|up to|about|around|some|nearly|almost|over|under|more than|less than|fewer than)\s+)*(?:\d[\d.,]*(?:\s?(?:million|billion|trillion|mln|bn))?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?)(?:-[\p{L}-]+)?)(?!\s*-?(?:year|month|week|day|hour)s?\b)(?=\s|$|%)(?:\s?%|\s+(?:percent|per cent|pct|points?)\b)?(?:\s+(?:and|or|to)\s+\d[\d.,]*)?\s*/iu;
