import { MONTHS } from '../../time/calendar-names.ts';

/** A number with what says how exact it is, at the beginning of a phrase: `at least 4,000`, `two-and-a-half casualties`. */
const NUMBER_START =
  /^(?:(?:a )?(?:further|additional|another)\s+)?(?:(?:at least|at most|up to|about|around|some|nearly|almost|over|under|more than|less than|fewer than)\s+)*(?:\d[\d.,]*(?:\s?(?:million|billion|trillion|mln|bn))?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?)(?:-[\p{L}-]+)?)(?!\s*-?(?:year|month|week|day|hour)s?\b)(?=\s|$|%)(?:\s?%|\s+(?:percent|per cent|pct|points?)\b)?(?:\s+(?:and|or|to)\s+\d[\d.,]*)?\s*/iu;

/** Words that only lead to an amount, or from one. */
const TRAILING =
  /(?:(?:^|\s)(?:to|for|in|on|of|by|at|from|with|maybe|only|and|or|the|a|an|than|more|up|over|be|as|about|is|was|were|nearly|some))+\s*$/i;
/** `its`, `these` mean something that stands elsewhere. */
const POINTING = /^(?:(?:its|their|his|her|our|my|your|this|that|these|those|such|another|both)\s+)+(?=\p{L})/iu;
/** What stands behind: by when, and another clause. */
const BEHIND = new RegExp(
  `(?:,? (?:by|on|until|till|before|since|in|as of) (?:the )?(?:\\d{1,2} )?(?:${MONTHS.join('|')})\\b| worth [$€£\\d]| (?:by|until|since) (?:19|20)\\d\\d\\b|, (?:and|but|while) (?:the|an?) ).*$`,
  's',
);
/** When, not what: `last season`. */
const TIME_ALONE =
  /^(?:(?:last|this|next|past|previous|same|first|second|third|fourth)\s+)?(?:year|month|week|season|quarter|decade|day|night|summer|winter|spring|autumn)s?$/i;

/**
 * A measure that can be read alone: without the amount itself and what leads to it, pronouns in front, and quotation marks
 * whose other half is missing. Empty for another amount, a time, or whoever says so.
 * @param amount the words of the figure
 * @param sayer the name of who says so
 */
export const measureWords = (measure: string, amount: string, sayer: string | null): string => {
  const whole = measure.replace(/\s+/g, ' ').trim();
  const words = balanced(withoutAmount(whole, amount.replace(/\s+/g, ' ')))
    .replace(/^(?:and|or|but|of|from|to|by|in) /i, '')
    .replace(POINTING, '')
    .replace(/^particular, /i, '')
    .replace(BEHIND, '')
    .replace(TRAILING, '')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '');
  const noun = words.replace(NUMBER_START, '');
  if (
    noun === '' ||
    /^(?:its|their|his|her|an?|the|it|next|last|past|previous|little|most|more|rest|bulk|half|points?|units?)$/i.test(
      noun,
    ) ||
    TIME_ALONE.test(noun) ||
    (sayer?.endsWith(noun) ?? false)
  )
    return '';
  return noun === words || /^\p{L}/u.test(noun) ? noun : '';
};

/** `oil output to be 5 million tonnes this week` is oil output. */
const withoutAmount = (measure: string, amount: string): string => {
  const at = measure.indexOf(amount);
  if (at < 0 || measure === amount) return measure;
  const before = measure.slice(0, at).replace(TRAILING, '').trim();
  return /\p{L}{3}/u.test(before) ? before : measure.slice(at + amount.length).trim();
};

const balanced = (words: string): string => {
  const marks = words.match(/["“”]/g)?.length ?? 0;
  return marks % 2 === 0 ? words : words.replace(/["“”]/g, '');
};
