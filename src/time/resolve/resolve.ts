import { calendarDay, formatDay, parseDay } from '../calendar.ts';
import { joinEdtf, parseEdtf } from '../edtf.ts';
import type { Meaning } from '../meaning.ts';
import { calendar } from './calendar-date.ts';
import { holidayOn } from './holidays.ts';
import { duration, offset, reportedQuarter, UNKNOWN_UNIT, unit, weekday } from './relative.ts';
import { anchored, type Resolution, stated, unresolved } from './resolution.ts';
import type { Scene } from './scene.ts';
import { unitHolding } from './units.ts';
import { dated, yearFrom } from './year-of-reference.ts';
import { yearPart } from './year-part.ts';

/** What an expression denotes where it stands. */
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
      const first = day.value.split('/')[0];
      return { ...day, value: `${first}T${meaning.part}` };
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
    case 'unknown':
      return unresolved(meaning.value);
  }
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
  if (meaning.from.kind === 'weekday' && from.edtf && to.edtf && from.edtf > to.edtf) {
    const before = formatDay((parseDay(from.edtf) ?? 0) - 7);
    from = { ...from, value: before, edtf: before };
  }
  const edtf = from.edtf && to.edtf ? joinEdtf(from.edtf, to.edtf) : null;
  const told = to.basis === 'stated' ? from : to;
  const basis =
    from.basis === 'unresolved' ? from : meaning.from.kind === 'calendar' && to.basis === 'stated' ? to : told;
  return { value: `${from.value}/${to.value}`, edtf, basis: basis.basis, anchor: basis.anchor };
};
