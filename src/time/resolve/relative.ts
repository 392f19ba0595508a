import { calendarDay, type DayNumber, formatDay, formatMonth, formatYear, weekdayOf } from '../calendar.ts';
import type { Unit } from '../lexicon.ts';
import type { Meaning } from '../meaning.ts';
import type { Needed } from './anchors.ts';
import { anchored, type Resolution, stated, unresolved } from './resolution.ts';
import type { Scene } from './scene.ts';
import { dayAtDistance, durationValue, neededFor, quarterValue, shifted, unitHolding } from './units.ts';
import { dated } from './year-of-reference.ts';

export const weekday = (meaning: Extract<Meaning, { kind: 'weekday' }>, scene: Scene): Resolution => {
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

export const unit = (meaning: Extract<Meaning, { kind: 'unit' }>, { anchors, tense }: Scene): Resolution => {
  const needed: Needed = neededFor(meaning.unit);
  const by = anchors.choose(meaning.from, needed);
  const weekendToCome =
    meaning.unit === 'WE' && meaning.shift === 0 && tense !== 'future' && by && weekdayOf(by.latest) < 6;
  const value = by && unitHolding(by.latest, meaning.unit, weekendToCome ? -1 : meaning.shift);
  return by && value ? anchored(value.value, value.edtf, by) : unresolved(UNKNOWN_UNIT[meaning.unit] ?? 'XXXX');
};

export const UNKNOWN_UNIT: Readonly<Record<string, string>> = {
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

export const offset = (meaning: Extract<Meaning, { kind: 'offset' }>, scene: Scene): Resolution => {
  const { anchors, reported } = scene;
  if (reported && meaning.unit === 'Y' && meaning.amount === 1 && meaning.sign < 0)
    return reportedQuarter({ kind: 'reported-quarter', yearShift: -1, year: null }, scene);
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

export const reportedQuarter = (
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

export const duration = (meaning: Extract<Meaning, { kind: 'duration' }>, { anchors }: Scene): Resolution => {
  const value = durationValue(meaning.unit, meaning.amount);
  if (meaning.side === null || meaning.amount === null) return stated(value, null);
  const { unit, amount } = inWholeUnits(meaning.unit, meaning.amount);
  const precision = neededFor(unit);
  const by = anchors.choose('speech', precision);
  // of a text for the whole of April the past six months begin with November
  const whole = precision === 'month' && by?.precision === 'month' && meaning.side < 0;
  const other = by && dayAtDistance(whole ? by.latest + 1 : by.latest, unit, meaning.side * amount);
  if (!by || other === null) return stated(value, null);
  const write = (day: DayNumber): string => {
    const { year, month } = calendarDay(day);
    return precision === 'year' ? formatYear(year) : precision === 'month' ? formatMonth(year, month) : formatDay(day);
  };
  const [from, to] = other < by.latest ? [other, by.latest] : [by.latest, other];
  return anchored(value, `${write(from)}/${write(to)}`, by);
};

/** `two and a half years` are thirty months. */
const inWholeUnits = (unit: Unit, amount: number): { readonly unit: Unit; readonly amount: number } =>
  unit === 'Y' && Number.isInteger(12 * amount) && !Number.isInteger(amount)
    ? { unit: 'M', amount: 12 * amount }
    : { unit, amount };
