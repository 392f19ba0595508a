import { calendarDay, dayNumber, formatDay, formatMonth, formatYear, isCalendarDay } from '../calendar.ts';
import type { Meaning } from '../meaning.ts';
import type { Anchor } from './anchors.ts';
import { type Resolution, unresolved } from './resolution.ts';
import { historyGoesOn, type Scene } from './scene.ts';
import { nearestYear, yearOfDate } from './year-of-date.ts';
import { dated, yearFrom } from './year-of-reference.ts';

type CalendarMeaning = Extract<Meaning, { kind: 'calendar' }>;

export const calendar = (meaning: CalendarMeaning, scene: Scene): Resolution => {
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
const toldYear = (month: number, day: number, isMonth: boolean, scene: Scene): { year: number; by: Anchor } | null => {
  const { anchors, tense, sentence } = scene;
  if (anchors.told.length === 0 || anchors.entry || anchors.heading) return null;
  const history = historyGoesOn(scene) ? historyYear(month, day, anchors) : null;
  if (history) return history;
  const candidates = anchors.told.map((by) => ({ by, year: nearestYear(month, day, by) }));
  const away = ({ by, year }: { by: Anchor; year: number }) =>
    Math.abs(dayNumber(year, month, day) - Math.min(Math.max(dayNumber(year, month, day), by.earliest), by.latest));
  const nearest = candidates.reduce((a, b) => (away(b) <= away(a) ? b : a));
  const own = anchors.closePeriod ?? anchors.document;
  if (own && tense === 'future') return null;
  if (own && !sentence.statesYear) {
    if (isMonth && !anchors.closePeriod) return null;
    const ownYear = nearestYear(month, day, own);
    if (!anchors.closePeriod && Math.abs(ownYear - nearest.year) < 2) return null;
    const date = dayNumber(ownYear, month, day);
    const slack = anchors.closePeriod ? 0 : NEAR_DOCUMENT;
    if (date >= own.earliest - slack && date <= own.latest + slack) return null;
  }
  return nearest;
};

/**
 * Where one sentence opens with a year and the next with a month (`In 2014 … In February …`) it is of that year whatever
 * the day of the text, as long as that leads on: behind `In May 2023 the minister resigned` no March is of 2023.
 */
const historyYear = (month: number, day: number, anchors: Scene['anchors']): { year: number; by: Anchor } | null => {
  const by = anchors.opened.at(-1);
  if (!by) return null;
  const year = nearestYear(month, day, by);
  const from = calendarDay(by.earliest);
  const leadsBack =
    year < from.year ||
    (year === from.year && (month < from.month || (month === from.month && by.precision === 'day' && day < from.day)));
  return leadsBack ? null : { year, by };
};

/** `the 24th`: of the month that the text is in. */
const dayOfAnchorMonth = (day: number, { anchors }: Scene): Resolution => {
  const by = anchors.choose('narrative', 'month');
  if (!by) return unresolved(`XXXX-XX-${String(day).padStart(2, '0')}`);
  const { year, month } = calendarDay(by.latest);
  return isCalendarDay(year, month, day) ? dated(formatDay(dayNumber(year, month, day)), by) : unresolved('XXXX-XX-XX');
};
