import type { FigureFinding } from '../../../src/kinds/figure.ts';
import { type DrawnExtent, drawnExtent } from '../time/drawn-extent.ts';
import { type ValueExtent, valueExtent } from './value-extent.ts';

/** A point of a series as the chart needs it. */
export interface ChartPoint {
  readonly finding: Pick<FigureFinding, 'id' | 'value' | 'min' | 'max' | 'bound'>;
  readonly asOf: string | null;
  /** when its document was published, or what time it covers */
  readonly told: string | null;
  /** who says so in the text; null: the publication in its own voice */
  readonly source: string | null;
  readonly publisher: string | null;
}

/** One mark of the chart; `point` is its number in the series. */
export interface SeriesMark {
  readonly point: number;
  /** when it holds; of a figure without a date the time of its document */
  readonly time: DrawnExtent;
  readonly amount: ValueExtent;
  /** the line of its source in the chart */
  readonly source: number;
}

/** The same source gave another amount for the same time later: `from` is the earlier telling. */
export interface Revision {
  readonly from: number;
  readonly to: number;
}

export interface SeriesChart {
  /** who says so, by name: each has its own letter in the chart. Never more than one line a source */
  readonly sources: readonly string[];
  readonly marks: readonly SeriesMark[];
  /** points of one source in the order of time, joined by a thin line; never across sources, never through an average */
  readonly lines: readonly (readonly number[])[];
  readonly disagreements: readonly (readonly [number, number])[];
  readonly revisions: readonly Revision[];
  /** points without any time or amount, listed in the table only */
  readonly undrawn: readonly number[];
}

/** The name under which a point stands in the legend. */
export const sourceName = ({ source, publisher }: Pick<ChartPoint, 'source' | 'publisher'>): string =>
  source ?? publisher ?? 'the publication itself';

/**
 * What a series looks like. Nothing is averaged or evened out: every point is its own mark, and two points that cannot
 * both be true are joined by a mark of their own.
 * @param disagreements pairs of points, as the series has them
 */
export const seriesChart = (
  points: readonly ChartPoint[],
  disagreements: readonly (readonly [number, number])[] = [],
): SeriesChart => {
  const sources: string[] = [];
  const marks: SeriesMark[] = [];
  const undrawn: number[] = [];
  for (const [number, point] of points.entries()) {
    const time = drawnExtent(point.asOf, point.told);
    const amount = valueExtent(point.finding);
    if (!amount || time.form === 'unknown') {
      undrawn.push(number);
      continue;
    }
    const name = sourceName(point);
    if (!sources.includes(name)) sources.push(name);
    marks.push({ point: number, time, amount, source: sources.indexOf(name) });
  }
  const drawn = new Set(marks.map(({ point }) => point));
  const revisions = revisionsOf(points, marks);
  const isRevision = new Set(revisions.map(({ from, to }) => `${from} ${to}`));
  return {
    sources,
    marks,
    lines: linesOf(marks),
    disagreements: disagreements.filter(
      ([a, b]) => drawn.has(a) && drawn.has(b) && !isRevision.has(`${a} ${b}`) && !isRevision.has(`${b} ${a}`),
    ),
    revisions,
    undrawn,
  };
};

const middle = ({ first, last }: DrawnExtent): number => ((first ?? last)! + (last ?? first)!) / 2;

const linesOf = (marks: readonly SeriesMark[]): readonly (readonly number[])[] =>
  [...Map.groupBy(marks, ({ source }) => source).values()]
    .map((own) => own.toSorted((a, b) => middle(a.time) - middle(b.time)).map(({ point }) => point))
    .filter((line) => line.length > 1);

const revisionsOf = (points: readonly ChartPoint[], marks: readonly SeriesMark[]): readonly Revision[] => {
  const groups = Map.groupBy(
    marks.filter(({ point }) => points[point]!.asOf !== null && points[point]!.told !== null),
    ({ point, source }) => `${source} ${points[point]!.asOf}`,
  );
  return [...groups.values()].flatMap((group) => {
    const inOrder = group.toSorted((a, b) => (points[a.point]!.told! < points[b.point]!.told! ? -1 : 1));
    return inOrder.slice(1).flatMap((mark, i): readonly Revision[] => {
      const before = inOrder[i]!;
      const same = before.amount.low === mark.amount.low && before.amount.high === mark.amount.high;
      return same || points[before.point]!.told === points[mark.point]!.told
        ? []
        : [{ from: before.point, to: mark.point }];
    });
  });
};
