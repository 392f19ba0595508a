import type { FigureSeries } from '../link/figure-series.ts';
import { formatAmount } from '../publish/format-amount.ts';
import { shortId } from './finding-text.ts';
import { colors, shown } from './terminal.ts';

/** A series as a person reads it: what is measured, its points in time with bound and source, and what disagrees. */
export const figureSeriesText = ({ measure, points, disagreements }: FigureSeries): string => {
  const disagreeing = new Set(disagreements.flat());
  return [
    colors.bold(shown(measure)),
    ...points.map(
      ({ asOf, told, source, finding }, i) =>
        `  ${(asOf ?? (told ? `told ${told}` : '—')).padEnd(12)} ${formatAmount(finding).padEnd(24)} ${colors.dim(shortId(finding.id))} ${shown(source ?? 'the source itself')}${disagreeing.has(i) ? colors.yellow('  ≠ disagrees') : ''}`,
    ),
    '',
  ]
    .map((line) => `${line}\n`)
    .join('');
};
