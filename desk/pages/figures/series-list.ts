import type { FigureSeries } from '../../../src/link/figure-series.ts';

/** A series has no id of its own: its first point stands for it. */
export const seriesKey = ({ points }: Pick<FigureSeries, 'points'>): string => points[0]!.finding.id;

export type SeriesOrder = 'disagreement' | 'points' | 'name';

/** Series in the order that is asked for: those about which sources disagree, those with most points, or by name. */
export const orderedSeries = <S extends Pick<FigureSeries, 'points' | 'disagreements' | 'measure'>>(
  series: readonly S[],
  order: SeriesOrder,
): readonly S[] =>
  series.toSorted(
    (a, b) =>
      (order === 'disagreement' ? b.disagreements.length - a.disagreements.length : 0) ||
      (order === 'name' ? 0 : b.points.length - a.points.length) ||
      a.measure.localeCompare(b.measure, 'en'),
  );
