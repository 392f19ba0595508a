import type { Span } from '../kinds/span.ts';
import { formatDay, parseDay } from '../time/calendar.ts';
import type { Unit } from '../time/lexicon.ts';
import { dayAtDistance } from '../time/resolve/units.ts';
import type { Timex } from '../time/timex.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { stepDate } from './step-date.ts';

/** Words before a day by which something is to be done. */
const BEFORE_DAY =
  /\b(?:by|until|till|before|within|on or before|(?:no|not) later than|at the latest by|deadline of)\s*(?:the\s+)?(?:end\s+of\s+)?$/i;
/** `within 60 days`; of the entry into force, or of another act, nobody knows the day. */
const WITHIN = /\bwithin\s+(?:the\s+next\s+)?$/i;
const COUNTED_FROM = /^\s*(?:of|after|from|following|as of|upon)\b/i;

/**
 * By when what the words in a span undertake is to be done, as EDTF open towards the past (`../2014-05-09`); null when they
 * do not tell. `Within 60 days` counts from the day of which the clause tells, where that is a day.
 */
export const deadlineOf = (reading: Reading, sentence: ReadSentence, span: Span): string | null => {
  const inside = sentence.timexes.filter(({ start, end }) => start >= span.start && end <= span.end);
  const before = (timex: Timex): string => reading.text.slice(Math.max(0, timex.start - 28), timex.start);
  const day = inside.find((timex) => timex.type === 'DATE' && timex.edtf !== null && BEFORE_DAY.test(before(timex)));
  if (day) return /^\d{4}(?:-\d\d){0,2}$/.test(day.edtf!) ? `../${day.edtf}` : day.edtf;
  const period = inside.find(
    (timex) =>
      timex.type === 'DURATION' && WITHIN.test(before(timex)) && !COUNTED_FROM.test(reading.text.slice(timex.end)),
  );
  if (!period) return null;
  const from = parseDay(stepDate(reading, sentence, span.start, span.end) ?? '');
  const last = from === null ? null : after(from, period.value);
  return last === null ? null : `../${last}`;
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
