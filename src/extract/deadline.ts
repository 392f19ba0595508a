import type { Span } from '../kinds/span.ts';
import { formatDay, parseDay } from '../time/calendar.ts';
import type { Unit } from '../time/lexicon.ts';
import { dayAtDistance } from '../time/resolve/units.ts';
import type { Timex } from '../time/timex.ts';
import { ownAgreement } from './agreements/own-agreement.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { stepDate } from './step-date.ts';

/** Words before a day by which something is to be done. */
const BEFORE_DAY =
  /\b(?:by|until|till|before|within|on or before|(?:no|not) later than|at the latest by|deadline of)\s*(?:the\s+)?(?:end\s+of\s+)?$/i;
/** `release all prisoners, whose names are annexed, by 3 May`: a clause in commas before the day. */
const ASIDE = /^,\s*(?:whose|which|who|as|where)\b[^,;]{1,120},\s*(?:\w+\s+){1,4}$/;
/** behind a day with which the sentence opens, up to who is to do it */
const OPENING = /^,\s*(?:the\s+)?$/i;
/** `By Monday, Norland had agreed` tells by when that was done */
const DONE = /^[^,]{0,60}\bha(?:d|s|ve)\s+(?!to\b)/i;
const ON_DAY = /\b(?:on|in|for|from)\s*$/i;
const WITHIN = /\b(?:within|(?:no|not) later than)\s+(?:the\s+next\s+|a\s+period\s+of\s+)?$/i;
/** `within 60 days of the election`: of an act nobody knows the day, but for those by which an agreement is made. */
const COUNTED_FROM = /^\s*(?:of|after|from|following|as of|upon)\b/i;
const SIGNATURE =
  /^\s*(?:of|after|from|following|as of)\s+(?:the\s+)?(?:(?:date|day)\s+of\s+)?(?:(?:the|its)\s+)?(?:signature|signing)\b/i;
const ENTRY =
  /^\s*(?:of|after|from|following|as of)\s+(?:the\s+)?(?:(?:date|day)\s+of\s+)?(?:(?:the|its)\s+)?(?:entry\s+into\s+force|entering\s+into\s+force|effective\s+date)\b/i;
/** letters in which an act from which a period counts is named */
const LONGEST_START = 60;

/** In the text of an agreement: the day of its signature or of its entry into force, where a period counts from it. */
const startNamed = (reading: Reading, behind: string): string | null => {
  const own = ownAgreement(reading);
  if (SIGNATURE.test(behind)) return own?.date ?? null;
  return ENTRY.test(behind) ? (own?.inForce ?? null) : null;
};

/**
 * By when what the words in a span undertake is to be done, as EDTF open towards the past (`../2014-05-09`); null when they
 * do not tell. `Within 60 days` counts from the day of which the clause tells, where that is a day; `of the signing` of an
 * agreement in its own text from the day on which it was done.
 */
export const deadlineOf = (reading: Reading, sentence: ReadSentence, span: Span): string | null => {
  const inside = sentence.timexes.filter(({ start, end }) => start >= span.start && end <= span.end);
  const before = (timex: Timex): string => reading.text.slice(Math.max(0, timex.start - 28), timex.start);
  const isDue = (timex: Timex): boolean =>
    timex.type === 'DATE' && timex.edtf !== null && BEFORE_DAY.test(before(timex));
  // `By 1 March, Norland is to leave`
  const opens = ({ end }: Timex): boolean =>
    end < span.start &&
    OPENING.test(reading.text.slice(end, span.start)) &&
    !DONE.test(reading.text.slice(span.start, span.end));
  const day =
    inside.find(isDue) ??
    sentence.timexes.find((timex) => isDue(timex) && opens(timex)) ??
    sentence.timexes.find(
      (timex) => isDue(timex) && timex.start > span.end && ASIDE.test(reading.text.slice(span.end, timex.start)),
    );
  if (day) return /^\d{4}(?:-\d\d){0,2}$/.test(day.edtf!) ? `../${day.edtf}` : day.edtf;
  const then = inside.find(
    (timex) => isStillToCome(reading, sentence, timex) && ON_DAY.test(before(timex)) && !isOfThing(sentence, timex),
  );
  if (then) return then.edtf;
  const period = inside.find((timex) => timex.type === 'DURATION' && WITHIN.test(before(timex)));
  if (!period) return null;
  const behind = reading.text.slice(period.end, period.end + LONGEST_START);
  const start = COUNTED_FROM.test(behind)
    ? startNamed(reading, behind)
    : stepDate(reading, sentence, span.start, span.end);
  const from = parseDay(start ?? '');
  const last = from === null ? null : after(from, period.value);
  return last === null ? null : `../${last}`;
};

/** `hand them over on 1 May 2030`: a day behind that on which the document, or what is told around it, was said. */
const isStillToCome = (reading: Reading, sentence: ReadSentence, { type, edtf }: Timex): boolean => {
  const told = reading.blocks[sentence.block]?.date ?? ownAgreement(reading)?.date ?? reading.document.published;
  return type === 'DATE' && /^\d{4}(?:-\d\d){1,2}$/.test(edtf ?? '') && told !== null && edtf! > told;
};

/** `the exercise planned for 1 May`, `the vote due on 1 May`: the day of what the deed is done to; not `be freed on 1 May`. */
const isOfThing = ({ tokens }: ReadSentence, { start }: Timex): boolean => {
  const day = tokens.findIndex((token) => token.end > start);
  const before = tokens[day - 2];
  if (!before || day < 3) return false;
  if (/^due$/i.test(before.text)) return true;
  return before.xpos === 'VBN' && /^(?:NOUN|PROPN)$/.test(tokens[day - 3]!.upos);
};

/** The day that a TIMEX3 duration (P60D, P2W, P6M, P1Y, PT72H) leads to; null for durations that hold no whole days. */
const after = (from: number, duration: string): string | null => {
  const [, time, count, unit] = /^P(T?)(\d+)([DWMYH])$/.exec(duration) ?? [];
  const number = Number(count);
  if (unit === undefined || (time === 'T' && (unit !== 'H' || number % 24 !== 0)) || (time === '' && unit === 'H'))
    return null;
  if (unit === 'H') return formatDay(from + number / 24);
  const last = dayAtDistance(from, unit as Unit, number);
  return last === null ? null : formatDay(last);
};
