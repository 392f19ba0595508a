import { useMemo } from 'react';
import type { FigureSeries } from '../../../src/link/figure-series.ts';
import { formatAmount } from '../../../src/publish/format-amount.ts';
import { seriesChart, sourceName } from '../../charts/figures/series-chart.ts';
import { BoundLegend, SeriesPlot, sourceLetter } from '../../charts/figures/series-plot.tsx';
import { counted } from '../../design/counted.ts';
import { DateLabel } from '../../design/date-label.tsx';
import { Cell, Row, Table } from '../../design/table.tsx';
import { type Source, SourceLine, sourceLabel } from '../../findings/source-line.tsx';

const HEAD = [
  { name: 'Source' },
  { name: 'Holds for' },
  { name: 'Amount', number: true },
  { name: 'Words' },
  { name: 'Told' },
  { name: 'Document' },
  { name: 'Remark' },
];

/** One series: its chart, who is behind which letter, and every point in a table. */
export const SeriesDetail = ({
  series,
  sources,
  point,
  onPoint,
}: {
  readonly series: FigureSeries;
  readonly sources: ReadonlyMap<string, Source>;
  readonly point: number | undefined;
  readonly onPoint: (point: number) => void;
}) => {
  const points = useMemo(
    () =>
      series.points.map((each) => ({
        ...each,
        publisher: sources.has(each.finding.document) ? sourceLabel(sources.get(each.finding.document)) : null,
      })),
    [series, sources],
  );
  const chart = useMemo(() => seriesChart(points, series.disagreements), [points, series.disagreements]);
  const forms = useMemo(() => new Set(chart.marks.map(({ amount }) => amount.form)), [chart]);
  return (
    <article aria-labelledby="series-title" className="min-w-0">
      <h2 id="series-title" className="font-serif text-[1.4rem] leading-snug">
        {series.measure}
        <span className="text-quiet">, {series.unit === 'percent' ? 'per cent' : series.unit}</span>
      </h2>
      <p className="mb-2 text-[0.92rem] text-quiet">
        {counted(points.length, 'figure')} by {counted(chart.sources.length, 'source')};{' '}
        {series.disagreements.length === 0
          ? 'none contradicts another'
          : `${counted(series.disagreements.length, 'pair')} cannot both be true`}
        . Nothing is averaged.
      </p>
      <SeriesPlot
        chart={chart}
        height={250}
        label={`${series.measure} in ${series.unit}, ${counted(points.length, 'figure')}; the table below has the same.`}
        selected={point}
        onSelect={onPoint}
      />
      <ul className="mt-1 mb-2 flex flex-wrap gap-x-5 gap-y-0.5" aria-label="Sources">
        {chart.sources.map((name, i) => (
          <li key={name} className="min-w-0 wrap-anywhere">
            <strong className="figures font-semibold">{sourceLetter(i)}</strong> {name}
          </li>
        ))}
      </ul>
      <BoundLegend forms={forms} />
      <div className="mt-4">
        <Table label={`Figures of ${series.measure}`} head={HEAD}>
          {points.map((each, i) => {
            const source = chart.sources.indexOf(sourceName(each));
            return (
              <Row key={each.finding.id} chosen={i === point} onClick={() => onPoint(i)}>
                <Cell className="min-w-40 wrap-anywhere">
                  <button type="button" className="text-left" aria-pressed={i === point} onClick={() => onPoint(i)}>
                    {source >= 0 && (
                      <strong className="mr-1.5 inline-block w-4 font-semibold">{sourceLetter(source)}</strong>
                    )}
                    {sourceName(each)}
                  </button>
                </Cell>
                <Cell>
                  <DateLabel date={each.asOf} />
                </Cell>
                <Cell number className="whitespace-nowrap">
                  {formatAmount(each.finding)}
                </Cell>
                <Cell className="min-w-56 font-serif">{each.finding.measure || each.finding.quote}</Cell>
                <Cell>
                  <DateLabel date={each.told} />
                </Cell>
                <Cell className="min-w-36">
                  <SourceLine finding={each.finding} sources={sources} />
                </Cell>
                <Cell className="min-w-40 text-[0.9rem] text-quiet">{remark(i, chart, points)}</Cell>
              </Row>
            );
          })}
        </Table>
      </div>
      {series.reasons.length > 0 && (
        <p className="mt-2 text-[0.88rem] text-quiet">Taken to measure the same: {series.reasons.join('; ')}.</p>
      )}
    </article>
  );
};

/** What the chart says of a point by a zigzag or an arrow, in words. */
const remark = (
  point: number,
  chart: ReturnType<typeof seriesChart>,
  points: readonly Parameters<typeof sourceName>[0][],
): string => {
  const against = chart.disagreements.flatMap(([a, b]) => (a === point ? [b] : b === point ? [a] : []));
  const revises = chart.revisions.find(({ to }) => to === point);
  const revised = chart.revisions.find(({ from }) => from === point);
  return [
    against.length > 0 && `not with ${[...new Set(against.map((other) => sourceName(points[other]!)))].join(', ')}`,
    revises && 'told anew',
    revised && 'later told otherwise',
    chart.undrawn.includes(point) && 'not in the chart: no time or no amount',
  ]
    .filter((part) => typeof part === 'string')
    .join('; ');
};
