import type { FigureSeries } from '../../../link/figure-series.ts';
import { SCREEN_PALETTE } from '../../bulletin/chart/chart-palettes.ts';
import { chartSvg } from '../../bulletin/chart/chart-svg.ts';
import { figureChart } from '../../bulletin/layout/lay-out-figure.ts';
import { formatAmount } from '../../format-amount.ts';
import { type SitePage, words } from '../page-frame.ts';
import { siteAddress } from '../site-address.ts';
import { findingAddress, type SiteContext } from '../site-context.ts';
import { counted, dateWords, link, sourceLink, tableHtml } from './parts.ts';

/** Numbers that sources give: series with a chart and what disagrees, then all others in one table. */
export const figurePage = (context: SiteContext): SitePage => {
  const path = siteAddress.figures;
  const series = context.series
    .filter(({ points }) => points.length > 1)
    .toSorted((a, b) => b.points.length - a.points.length);
  const single = context.series.filter(({ points }) => points.length === 1);
  return {
    path,
    title: 'Figures',
    lead: `${counted(series.length, 'series', 'series')} of figures that measure the same, and ${counted(single.length, 'single figure')}. A figure is its source’s.`,
    body: [
      ...series.map((one) => seriesHtml(path, one, context)),
      single.length === 0
        ? ''
        : `<h2>Single figures</h2>\n${tableHtml(
            'Single figures',
            ['What is measured', 'Amount', 'As of', 'According to'],
            single.map(({ measure, points: [point] }) => [
              words(measure),
              link(path, findingAddress(point!.finding), formatAmount(point!.finding)),
              dateWords(point!.asOf),
              point!.source === null ? sourceLink(path, point!.finding.document, context) : words(point!.source),
            ]),
          )}`,
    ].join('\n'),
    data: context.series.map(({ measure, unit, points, disagreements }) => ({
      measure,
      unit,
      points: points.map(({ asOf, source, finding: { id, document, value, min, max, bound, quote } }) => ({
        asOf,
        source,
        value,
        min,
        max,
        bound,
        finding: id,
        document,
        quote,
      })),
      disagreements,
    })),
  };
};

const seriesHtml = (
  path: string,
  { measure, unit, points, disagreements }: FigureSeries,
  context: SiteContext,
): string => {
  const disputed = new Set(disagreements.flat());
  const id = `s-${points[0]!.finding.id}`;
  const chart = figureChart({
    kind: 'figure',
    id,
    measure,
    unit,
    why: null,
    points: points.map(({ asOf, source, finding }, i) => ({
      asOf,
      value: finding.value,
      min: finding.min,
      max: finding.max,
      bound: finding.bound,
      amount: formatAmount(finding),
      attributedTo: source,
      place: finding.place?.name ?? null,
      current: true,
      disputed: disputed.has(i),
      citations: [],
    })),
  });
  return `<div><h2 id="${id}">${words(measure)}</h2>
${chart === null ? '' : `<figure>${chartSvg(chart, SCREEN_PALETTE, `${id}-chart`)}</figure>\n`}${tableHtml(
  measure,
  ['As of', 'Amount', 'According to', 'Beside the others'],
  points.map(({ asOf, source, finding }, i) => [
    dateWords(asOf),
    link(path, findingAddress(finding), formatAmount(finding)),
    source === null ? sourceLink(path, finding.document, context) : words(source),
    disputed.has(i) ? '<span class="tag strong">disagrees</span>' : '',
  ]),
)}</div>`;
};
