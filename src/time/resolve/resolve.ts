import {
  calendarDay,
  type DayNumber,
  dayNumber,
  formatDay,
  formatMonth,
  formatYear,
  isCalendarDay,
  parseDay,
  weekdayOf,
} from '../calendar.ts';
import { joinEdtf, parseEdtf } from '../edtf.ts';
import type { Season } from '../lexicon.ts';
import type { Meaning, YearReference } from '../meaning.ts';
import type { ReportedQuarter } from '../reported-quarter.ts';
import type { Tense } from '../tense.ts';
import type { Anchor, Anchors, Needed } from './anchors.ts';
import { holidayOn } from './holidays.ts';
import { anchored, type Resolution, stated, unresolved } from './resolution.ts';
import { dayAtDistance, durationValue, neededFor, quarterValue, shifted, unitHolding } from './units.ts';
import { nearestYear, yearOfDate } from './year-of-date.ts';

/** All that decides what an expression denotes where it stands. */
export interface Scene {
  readonly anchors: Anchors;
  readonly tense: Tense;
  /** what the sentence has said before the expression */
  readonly sentence: { readonly statesYear: boolean };
  /** the quarter that an earnings story reports; null in all other texts */
  readonly reported: ReportedQuarter | null;
}

export const resolve = (meaning: Meaning, scene: Scene): Resolution => {
  switch (meaning.kind) {
    case 'calendar':
      return calendar(meaning, scene);
    case 'year-part':
      return yearPart(meaning, scene);
    case 'weekday':
      return weekday(meaning, scene);
    case 'unit':
      return unit(meaning, scene);
    case 'offset':
      return offset(meaning, scene);
    case 'reported-quarter':
      return reportedQuarter(meaning, scene);
    case 'decade':
      return stated(String(meaning.decade), `${meaning.decade}X`);
    case 'century':
      return stated(String(meaning.century), `${String(meaning.century).padStart(2, '0')}XX`);
    case 'duration':
      return duration(meaning, scene);
    case 'set':
      return stated(meaning.value, null);
    case 'reference': {
      const { anchors } = scene;
      const anchor = anchors.present;
      return meaning.value === 'PRESENT_REF' && anchor
        ? anchored(meaning.value, anchor.edtf, anchor)
        : unresolved(meaning.value);
    }
    case 'holiday':
      return holiday(meaning, scene);
    case 'day-part': {
      const day = resolve(meaning.of, scene);
      return { ...day, value: `${day.value}T${meaning.part}` };
    }
    case 'clock':
      return clock(meaning, scene);
    case 'portion':
      return resolve(meaning.of, scene);
    case 'beside': {
      const of = resolve(meaning.of, scene);
      const day = parseDay(of.edtf ?? '');
      if (day === null) return unresolved('XXXX-XX-XX');
      const beside = formatDay(day + meaning.days);
      return { ...of, value: beside, edtf: beside };
    }
    case 'holding': {
      const of = resolve(meaning.of, scene);
      const day = parseDay(of.edtf ?? '');
      const unitValue = day === null ? null : unitHolding(day, meaning.unit, 0);
      return unitValue ? { ...of, ...unitValue } : unresolved(UNKNOWN_UNIT[meaning.unit] ?? 'XXXX');
    }
    case 'night-to': {
      const of = resolve(meaning.of, scene);
      const day = parseDay(of.edtf ?? '');
      if (day === null) return unresolved('XXXX-XX-XXTNI');
      return { ...of, value: `${formatDay(day - 1)}TNI`, edtf: `${formatDay(day - 1)}/${formatDay(day)}` };
    }
    case 'interval':
      return interval(meaning, scene);
    case 'bounded': {
      const of = resolve(meaning.of, scene);
      return { ...of, edtf: of.edtf && openEnded(of.edtf, meaning.side) };
    }
    case 'unknown':
      return unresolved(meaning.value);
  }
};

const openEnded = (edtf: string, side: 'after' | 'before'): string =>
  edtf.includes('/')
    ? side === 'after'
      ? `${edtf.slice(0, edtf.indexOf('/'))}/..`
      : `../${edtf.slice(edtf.indexOf('/') + 1)}`
    : side === 'after'
      ? `${edtf}/..`
      : `../${edtf}`;

/** The year that a reference means and what told it; year null when nothing tells. */
const yearFrom = (
  reference: YearReference,
  { anchors }: Scene,
  otherwise: (anchor: Anchor) => number,
): { year: number | null; by: Anchor | null } => {
  if (typeof reference === 'number') return { year: reference, by: null };
  if (reference) {
    const by = anchors.choose(reference.from, 'year');
    return { year: by && calendarDay(by.latest).year + reference.shift, by };
  }
  const by = anchors.year;
  return { year: by && otherwise(by), by };
};

const dated = (value: string, by: Anchor | null): Resolution => (by ? anchored(value, value, by) : stated(value));

type CalendarMeaning = Extract<Meaning, { kind: 'calendar' }>;

const calendar = (meaning: CalendarMeaning, scene: Scene): Resolution => {
  const { month, day } = meaning;
  if (month === null && day !== null) return dayOfAnchorMonth(day, scene);
  if (month === null) {
    const { year, by } = yearFrom(meaning.year, scene, (anchor) => calendarDay(anchor.latest).year);
    return year === null ? unresolved('XXXX') : dated(formatYear(year), by);
  }
  if (day === null) {
    const { year, by } = monthYear(meaning, month, scene);
    return year === null ? unresolved(`XXXX-${String(month).padStart(2, '0')}`) : dated(formatMonth(year, month), by);
  }
  const { year, by } = dayYear(meaning, month, day, scene);
  if (year === null || !isCalendarDay(year, month, day))
    return unresolved(`XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  return dated(formatDay(dayNumber(year, month, day)), by);
};

/** `last February` said in March is that of the year before: this year's would be `last month`. */
const monthYear = (meaning: CalendarMeaning, month: number, scene: Scene) => {
  if (meaning.year === null && meaning.shift === null) {
    const told = toldYear(month, 1, true, scene);
    if (told) return told;
  }
  return yearFrom(meaning.year, scene, (anchor) => {
    const last = calendarDay(anchor.latest);
    if (meaning.shift === -1) return month < last.month - 1 ? last.year : last.year - 1;
    if (meaning.shift === 1) return month > last.month ? last.year : last.year + 1;
    if (meaning.shift === 0) return last.year;
    return yearOfDate(month, null, scene.tense, anchor);
  });
};

const dayYear = (meaning: CalendarMeaning, month: number, day: number, scene: Scene) => {
  if (meaning.year === null) {
    const told = toldYear(month, day, false, scene);
    if (told) return told;
  }
  return yearFrom(meaning.year, scene, (anchor) => yearOfDate(month, day, scene.tense, anchor));
};

/** Days around the document's date within which a day without year is of the document's time, whatever the text told of. */
const NEAR_DOCUMENT = 120;

/**
 * A text that has stated a year goes on in it (`In 2020 … On November 10 …`), unless the day falls into the document's
 * own time or an entry or heading gives the year.
 */
const toldYear = (
  month: number,
  day: number,
  isMonth: boolean,
  { anchors, tense, sentence }: Scene,
): { year: number; by: Anchor } | null => {
  if (anchors.told.length === 0 || anchors.entry || anchors.heading) return null;
  const candidates = anchors.told.map((by) => ({ by, year: nearestYear(month, day, by) }));
  const away = ({ by, year }: { by: Anchor; year: number }) =>
    Math.abs(dayNumber(year, month, day) - Math.min(Math.max(dayNumber(year, month, day), by.earliest), by.latest));
  const nearest = candidates.reduce((a, b) => (away(b) <= away(a) ? b : a));
  const own = anchors.period ?? anchors.document;
  if (own && tense === 'future') return null;
  if (own && !sentence.statesYear) {
    if (isMonth && !anchors.period) return null;
    const ownYear = nearestYear(month, day, own);
    if (!anchors.period && Math.abs(ownYear - nearest.year) < 2) return null;
    const date = dayNumber(ownYear, month, day);
    const slack = anchors.period ? 0 : NEAR_DOCUMENT;
    if (date >= own.earliest - slack && date <= own.latest + slack) return null;
  }
  return nearest;
};

/** `the 24th`: of the month that the text is in. */
const dayOfAnchorMonth = (day: number, { anchors }: Scene): Resolution => {
  const by = anchors.choose('narrative', 'month');
  if (!by) return unresolved(`XXXX-XX-${String(day).padStart(2, '0')}`);
  const { year, month } = calendarDay(by.latest);
  return isCalendarDay(year, month, day) ? dated(formatDay(dayNumber(year, month, day)), by) : unresolved('XXXX-XX-XX');
};

const SEASONS: Readonly<Record<Season, { code: number; month: number }>> = {
  SP: { code: 21, month: 3 },
  SU: { code: 22, month: 6 },
  FA: { code: 23, month: 9 },
  WI: { code: 24, month: 12 },
};

/** A quarter that has ended is still spoken of in the future tense while its results are awaited. */
const REPORTING_MONTHS = 3;

const yearPart = (meaning: Extract<Meaning, { kind: 'year-part' }>, scene: Scene): Resolution => {
  const part = meaning.part;
  const season = part in SEASONS ? SEASONS[part as Season] : null;
  const length = season ? 3 : part.startsWith('Q') ? 3 : 6;
  const firstMonth = season ? season.month : (Number(part.slice(1)) - 1) * length + 1;
  const write = (year: number) =>
    season
      ? { value: `${formatYear(year)}-${part}`, edtf: `${formatYear(year)}-${season.code}` }
      : length === 3
        ? quarterValue(year, Number(part.slice(1)))
        : { value: `${formatYear(year)}-${part}`, edtf: `${formatYear(year)}-${39 + Number(part.slice(1))}` };
  const { year, by } = yearFrom(meaning.year, scene, (anchor) => {
    const now = calendarDay(anchor.latest);
    const lastMonth = Math.min(12, firstMonth + length - 1);
    if (meaning.shift === 0) return now.year;
    if (meaning.shift === -1) return lastMonth < now.month ? now.year : now.year - 1;
    if (meaning.shift === 1) return firstMonth > now.month ? now.year : now.year + 1;
    const begun = firstMonth <= now.month;
    if (scene.tense === 'future') return lastMonth + REPORTING_MONTHS >= now.month ? now.year : now.year + 1;
    return begun ? now.year : now.year - 1;
  });
  if (year === null) return unresolved(`XXXX-${part}`);
  const { value, edtf } = write(year);
  return by ? anchored(value, edtf, by) : stated(value, edtf);
};

const weekday = (meaning: Extract<Meaning, { kind: 'weekday' }>, scene: Scene): Resolution => {
  const by = scene.anchors.choose(meaning.from, 'day');
  if (!by) return unresolved(`XXXX-WXX-${meaning.weekday}`);
  const today = by.latest;
  const back = (((weekdayOf(today) - meaning.weekday) % 7) + 7) % 7;
  const day =
    meaning.shift === 1
      ? today + (7 - back || 7)
      : meaning.shift === -1
        ? today - (back || 7)
        : meaning.shift === 0
          ? today - weekdayOf(today) + meaning.weekday
          : scene.tense === 'future' && by.basis !== 'narrative' && back > 0
            ? today + (7 - back)
            : today - back;
  return dated(formatDay(day), by);
};

const unit = (meaning: Extract<Meaning, { kind: 'unit' }>, { anchors, tense }: Scene): Resolution => {
  const needed: Needed = neededFor(meaning.unit);
  const by = anchors.choose(meaning.from, needed);
  const weekendToCome =
    meaning.unit === 'WE' && meaning.shift === 0 && tense !== 'future' && by && weekdayOf(by.latest) < 6;
  const value = by && unitHolding(by.latest, meaning.unit, weekendToCome ? -1 : meaning.shift);
  return by && value ? anchored(value.value, value.edtf, by) : unresolved(UNKNOWN_UNIT[meaning.unit] ?? 'XXXX');
};

const UNKNOWN_UNIT: Readonly<Record<string, string>> = {
  D: 'XXXX-XX-XX',
  W: 'XXXX-WXX',
  WE: 'XXXX-WXX-WE',
  M: 'XXXX-XX',
  Q: 'XXXX-QX',
  E: 'XXX',
  C: 'XX',
};

/** From this many units on (`2,000 years ago`) a number is round and the date approximate. */
const ROUGH = 100;

const offset = (meaning: Extract<Meaning, { kind: 'offset' }>, scene: Scene): Resolution => {
  const { anchors, reported } = scene;
  if (reported && meaning.unit === 'Y' && meaning.amount === 1 && meaning.sign < 0)
    return reportedQuarter(
      { kind: 'reported-quarter', yearShift: -1, year: null },
      {
        ...scene,
        reported,
      },
    );
  const reference = meaning.sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
  if (meaning.amount === null) {
    const by = anchors.choose(meaning.from, neededFor(meaning.unit));
    const edge = by && (meaning.sign < 0 ? `../${by.edtf}` : `${by.edtf}/..`);
    return by && !by.edtf.includes('/') ? anchored(reference, edge, by) : unresolved(reference);
  }
  const by = anchors.choose(meaning.from, neededFor(meaning.unit));
  const value = by && shifted(by.latest, meaning.unit, meaning.sign * meaning.amount);
  const rough = meaning.amount >= ROUGH && value ? `${value.edtf}~` : value?.edtf;
  return by && value && rough ? anchored(value.value, rough, by) : unresolved(UNKNOWN_UNIT[meaning.unit] ?? reference);
};

const reportedQuarter = (
  meaning: Extract<Meaning, { kind: 'reported-quarter' }>,
  { anchors, reported }: Scene,
): Resolution => {
  const by = anchors.choose('speech', 'month');
  if (!by) return unresolved('XXXX-QX');
  const now = calendarDay(by.latest);
  const { year, quarter } = reported ?? { year: now.year, quarter: Math.ceil(now.month / 3) };
  const of = meaning.year ?? year + meaning.yearShift;
  if (reported?.span === 'year' && meaning.yearShift < 0) return anchored(formatYear(of), formatYear(of), by);
  const { value, edtf } = quarterValue(of, quarter);
  return anchored(value, edtf, by);
};

const duration = (meaning: Extract<Meaning, { kind: 'duration' }>, { anchors }: Scene): Resolution => {
  const value = durationValue(meaning.unit, meaning.amount);
  if (meaning.side === null || meaning.amount === null) return stated(value, null);
  const by = anchors.choose('speech', neededFor(meaning.unit));
  const other = by && dayAtDistance(by.latest, meaning.unit, meaning.side * meaning.amount);
  if (!by || other === null) return stated(value, null);
  const precision = neededFor(meaning.unit);
  const write = (day: DayNumber): string => {
    const { year, month } = calendarDay(day);
    return precision === 'year' ? formatYear(year) : precision === 'month' ? formatMonth(year, month) : formatDay(day);
  };
  const [from, to] = other < by.latest ? [other, by.latest] : [by.latest, other];
  return anchored(value, `${write(from)}/${write(to)}`, by);
};

const holiday = (meaning: Extract<Meaning, { kind: 'holiday' }>, scene: Scene): Resolution => {
  const { year, by } = yearFrom(meaning.year, scene, (anchor) => {
    const { year: now } = calendarDay(anchor.latest);
    const days = [now - 1, now, now + 1].map((candidate) => ({ candidate, day: holidayOn(meaning.name, candidate) }));
    if (meaning.shift === -1) return days.findLast(({ day }) => day < anchor.latest)!.candidate;
    if (meaning.shift === 1) return days.find(({ day }) => day > anchor.latest)!.candidate;
    return days.reduce((a, b) => (Math.abs(b.day - anchor.latest) < Math.abs(a.day - anchor.latest) ? b : a)).candidate;
  });
  return year === null ? unresolved('XXXX-XX-XX') : dated(formatDay(holidayOn(meaning.name, year)), by);
};

const clock = (meaning: Extract<Meaning, { kind: 'clock' }>, scene: Scene): Resolution => {
  if (meaning.of) {
    const day = resolve(meaning.of, scene);
    return { ...day, value: `${day.value}${meaning.time}` };
  }
  const by = scene.anchors.choose('narrative', 'day');
  if (!by) return unresolved(`XXXX-XX-XX${meaning.time}`);
  const day = formatDay(by.latest);
  return anchored(`${day}${meaning.time}`, day, by);
};

const interval = (meaning: Extract<Meaning, { kind: 'interval' }>, scene: Scene): Resolution => {
  const to = resolve(meaning.to, scene);
  let from = resolve(meaning.from, scene);
  if (from.edtf && to.edtf && meaning.from.kind === 'calendar' && meaning.from.year === null) {
    const end = parseEdtf(to.edtf)?.latest ?? null;
    const start = parseEdtf(from.edtf)?.earliest ?? null;
    if (end !== null && start !== null) {
      const { year } = calendarDay(end);
      const near = resolve({ ...meaning.from, year }, scene);
      const nearStart = near.edtf ? (parseEdtf(near.edtf)?.earliest ?? null) : null;
      from = nearStart !== null && nearStart <= end ? near : resolve({ ...meaning.from, year: year - 1 }, scene);
    }
  }
  const edtf = from.edtf && to.edtf ? joinEdtf(from.edtf, to.edtf) : null;
  const told = to.basis === 'stated' ? from : to;
  const basis =
    from.basis === 'unresolved' ? from : meaning.from.kind === 'calendar' && to.basis === 'stated' ? to : told;
  return { value: `${from.value}/${to.value}`, edtf, basis: basis.basis, anchor: basis.anchor };
};
