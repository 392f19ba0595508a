import type { EdtfDate } from '../../../kinds/edtf-date.ts';
import type { FigurePoint, IssueBlockOf } from '../../../kinds/issue-block.ts';
import { oneLine } from '../../../text/one-line.ts';
import { earliestDay, latestDay } from '../../../time/edtf.ts';
import { dayTitle, periodTitle } from '../period-title.ts';
import type { ChartPoint, LaidOutCell, LaidOutChart, LaidOutFigure, LaidOutTable } from './issue-layout.ts';
import type { NoteSetter } from './note-setter.ts';

type Point = FigurePoint;
type Figure = IssueBlockOf<'figure'>;

/** A measure with its values over time: a chart where dated values that differ can be drawn, and always the table. */
export const layOutFigure = (figure: Figure, period: EdtfDate, notes: NoteSetter): LaidOutFigure => ({
  kind: 'figure',
  id: figure.id,
  measure: oneLine(figure.measure),
  chart: figureChart(figure),
  table: tableOf(figure, period, notes),
});

const tableOf = (figure: Figure, period: EdtfDate, notes: NoteSetter): LaidOutTable => {
  const placed = figure.points.some(({ place }) => place !== null);
  return {
    kind: 'table',
    id: `${figure.id}-table`,
    caption: oneLine(figure.measure),
    heads: ['As of', 'Amount', ...(placed ? ['Where'] : []), 'According to'],
    rows: figure.points.map((point) => [
      cell(point.asOf ? dayTitle(point.asOf, period) : 'no date given'),
      amount(point, notes),
      ...(placed ? [cell(point.place ?? '–')] : []),
      cell(point.attributedTo ?? 'the source itself'),
    ]),
  };
};

/** Measures that have one value each, in one table. */
export const figureTable = (figures: readonly Figure[], period: EdtfDate, notes: NoteSetter): LaidOutTable => ({
  kind: 'table',
  id: figures[0]!.id,
  caption: 'Figures',
  heads: ['What is measured', 'Amount', 'As of', 'According to'],
  rows: figures.flatMap((figure) =>
    figure.points.map((point) => [
      cell(
        [figure.measure, point.place]
          .filter((each, i) => each && (i === 0 || !figure.measure.includes(each)))
          .join(', '),
      ),
      amount(point, notes),
      cell(point.asOf ? dayTitle(point.asOf, period) : 'no date given'),
      cell(point.attributedTo ?? 'the source itself'),
    ]),
  ),
});

const cell = (text: string): LaidOutCell => ({ text: oneLine(text), mark: null, look: 'words' });

/** A note’s number is raised as well: behind `km²` it would be read with the 2. */
const apart = (text: string): string => (/[²³]$/.test(text) ? `${text}\u202F` : text);

const amount = (point: Point, notes: NoteSetter): LaidOutCell => ({
  text: apart(`${oneLine(point.amount)}${point.disputed ? ' (disputed)' : ''}`),
  mark: notes.mark(point.citations),
  look: 'amount',
});

/** The chart of a measure; null where fewer than two dated values can be drawn, or all are the same. */
export const figureChart = (figure: Figure): LaidOutChart | null => {
  const points = figure.points.flatMap((point) => chartPoint(point) ?? []).toSorted((a, b) => a.day - b.day);
  if (new Set(points.map(({ day }) => day)).size < 2) return null;
  if (new Set(points.map(({ value, min, max }) => `${value ?? min} ${value ?? max}`)).size < 2) return null;
  return {
    unit: figure.unit,
    points,
    description: `${oneLine(figure.measure)}: ${points.map(({ date, label, by }) => `${date}: ${label}${by ? ` (${by})` : ''}`).join('; ')}.`,
  };
};

const DAY = 24 * 60 * 60 * 1000;

const chartPoint = (point: Point): ChartPoint | null => {
  const [first, last] = point.asOf ? [earliestDay(point.asOf), latestDay(point.asOf)] : [null, null];
  if (!first || !last || (point.value === null && (point.min === null || point.max === null))) return null;
  return {
    day: Math.round((Date.parse(first) + Date.parse(last)) / 2 / DAY),
    value: point.value,
    min: point.min,
    max: point.max,
    bound: point.bound,
    label: oneLine(point.amount),
    date: periodTitle(point.asOf!),
    by: point.attributedTo,
  };
};
