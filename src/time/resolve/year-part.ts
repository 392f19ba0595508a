import { calendarDay, formatYear } from '../calendar.ts';
import type { Season } from '../lexicon.ts';
import type { Meaning } from '../meaning.ts';
import type { Anchor } from './anchors.ts';
import { anchored, type Resolution, stated, unresolved } from './resolution.ts';
import { historyGoesOn, type Scene } from './scene.ts';
import { quarterValue } from './units.ts';
import { yearFrom } from './year-of-reference.ts';

const SEASONS: Readonly<Record<Season, { code: number; month: number }>> = {
  SP: { code: 21, month: 3 },
  SU: { code: 22, month: 6 },
  FA: { code: 23, month: 9 },
  WI: { code: 24, month: 12 },
};

/** A quarter that has ended is still spoken of in the future tense while its results are awaited. */
const REPORTING_MONTHS = 3;

export const yearPart = (meaning: Extract<Meaning, { kind: 'year-part' }>, scene: Scene): Resolution => {
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
  const told = meaning.year === null && meaning.shift === null ? toldYear(firstMonth, scene) : null;
  const { year, by } =
    told ??
    yearFrom(meaning.year, scene, (anchor) => {
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

/** `In June 2016 … In the autumn`: of the year of which a text without a day of its own, or a history, tells, or the next one. */
const toldYear = (firstMonth: number, scene: Scene): { year: number; by: Anchor } | null => {
  const { anchors } = scene;
  const own = anchors.entry ?? anchors.heading ?? anchors.closePeriod ?? anchors.document;
  const goesOn = historyGoesOn(scene);
  if (own && !goesOn) return null;
  const by = (goesOn ? anchors.opened : anchors.told).at(-1);
  if (!by || anchors.entry || anchors.heading) return null;
  const { year, month } = calendarDay(by.earliest);
  return { year: by.precision === 'year' || firstMonth >= month ? year : year + 1, by };
};
