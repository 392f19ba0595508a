import { calendarDay } from '../calendar.ts';
import type { YearReference } from '../meaning.ts';
import type { Anchor } from './anchors.ts';
import { anchored, type Resolution, stated } from './resolution.ts';
import type { Scene } from './scene.ts';

/** The year that a reference means and what told it; year null when nothing tells. */
export const yearFrom = (
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

/** A value that was worked out by an anchor, or stated when there is none. */
export const dated = (value: string, by: Anchor | null): Resolution =>
  by ? anchored(value, value, by) : stated(value);
