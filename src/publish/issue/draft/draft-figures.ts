import type { FigureFinding } from '../../../kinds/figure.ts';
import type { IssuePart } from '../../../kinds/issue.ts';
import type { FigurePoint } from '../../../kinds/issue-block.ts';
import { type FigureSeries, figureSeries, type SeriesPoint } from '../../../link/figure-series.ts';
import { formatAmount } from '../../format-amount.ts';
import type { CitationBook } from './citation-book.ts';
import type { IssueMaterial } from './issue-material.ts';

const MOST_FIGURES = 12;
/** A series shows so many of its points, the latest. */
const MOST_POINTS = 24;
/** How long something lasts is no figure of a month. */
const DURATIONS = new Set(['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds', 'decades', 'centuries']);

/** The series to which the period adds: those that changed first, then those that are disputed or told by several. */
export const draftFigures = (
  ofPeriod: ReadonlySet<string>,
  material: IssueMaterial,
  book: CitationBook,
): IssuePart | null => {
  const figures = material.earlier.filter((finding): finding is FigureFinding => finding.kind === 'figure');
  const ranked = figureSeries(figures, {
    passage: (finding) => material.sentenceOf(finding)?.text ?? finding.quote,
    documents: material.documents,
    knowledge: material.knowledge,
  })
    .filter(({ points }) => points.some(({ finding }) => ofPeriod.has(finding.id)))
    .filter(({ unit, measure, points }) => !DURATIONS.has(unit) && saysWhat(measure, unit, points[0]!.finding))
    .map((series) => ({ series, ...interestOf(series, ofPeriod) }))
    .sort((a, b) => b.interest - a.interest)
    .slice(0, MOST_FIGURES);
  if (ranked.length === 0) return null;
  return {
    id: 'figures',
    kind: 'figures',
    title: 'Figures',
    thread: null,
    why: 'series to which the period adds, what changed first',
    blocks: ranked.map(({ series, why }) => {
      const disputed = new Set(series.disagreements.flat());
      return {
        id: book.nextId('b'),
        kind: 'figure',
        measure: series.measure,
        unit: series.unit,
        why,
        points: pointsOf(series, disputed, ofPeriod, book),
      };
    }),
  };
};

/** `mines found` says what is counted; an empty measure, a bare name or the unit again does not. */
const saysWhat = (measure: string, unit: string, { quote }: FigureFinding): boolean => {
  const words = measure.split(/\s+/).filter((word) => word !== '');
  return (
    words.length > 1 && measure !== unit && measure !== quote && !/^(?:about|more|up|maybe|over|some)\b/i.test(measure)
  );
};

/** `Three countries` is rarely a figure of the month. */
const SMALL = 10;

const interestOf = (
  { points, disagreements }: FigureSeries,
  ofPeriod: ReadonlySet<string>,
): { interest: number; why: string } => {
  const values = new Set(points.map(({ finding }) => finding.value ?? finding.min));
  const times = new Set(points.map(({ asOf, told }) => asOf ?? told));
  const sources = new Set(points.map(({ finding }) => finding.document)).size;
  const current = points.filter(({ finding }) => ofPeriod.has(finding.id));
  const changed = values.size > 1 && times.size > 1 && current.length < points.length;
  const reasons = [
    ...(changed ? ['the value changed'] : []),
    ...(disagreements.length > 0 ? ['sources disagree'] : []),
    ...(sources > 1 ? [`${sources} documents give it`] : []),
    ...(current.some(({ finding }) => finding.attributedTo) ? ['somebody answers for it'] : []),
    ...(current.some(({ asOf }) => asOf !== null) ? ['it says for when it holds'] : []),
  ];
  const small = !changed && points.every(({ finding }) => (finding.value ?? finding.max ?? 0) < SMALL);
  const interest =
    (small ? -4 : 0) +
    (changed ? 8 : 0) +
    (disagreements.length > 0 ? 4 : 0) +
    2 * (sources - 1) +
    (current.some(({ finding }) => finding.attributedTo) ? 1 : 0) +
    (current.some(({ asOf }) => asOf !== null) ? 1 : 0) +
    Math.min(points.length, 4) * 0.5;
  return { interest, why: reasons.join('; ') || 'a figure of the period' };
};

const pointsOf = (
  { points }: FigureSeries,
  disputed: ReadonlySet<number>,
  ofPeriod: ReadonlySet<string>,
  book: CitationBook,
): FigurePoint[] => {
  const rows = new Map<string, { point: Omit<FigurePoint, 'citations'>; findings: FigureFinding[] }>();
  for (const [i, point] of points.entries()) {
    const row = rowOf(point, disputed.has(i), ofPeriod.has(point.finding.id));
    const key = JSON.stringify([row.asOf, row.amount, row.attributedTo, row.place]);
    const known = rows.get(key);
    if (known) {
      known.findings.push(point.finding);
      known.point = { ...known.point, current: known.point.current || row.current };
    } else rows.set(key, { point: row, findings: [point.finding] });
  }
  return [...rows.values()]
    .slice(-MOST_POINTS)
    .map(({ point, findings }) => ({ ...point, citations: book.cite(findings) }));
};

const rowOf = (
  { asOf, told, finding }: SeriesPoint,
  disputed: boolean,
  current: boolean,
): Omit<FigurePoint, 'citations'> => ({
  asOf: asOf ?? told,
  value: finding.value,
  min: finding.min,
  max: finding.max,
  bound: finding.bound,
  amount: formatAmount(finding),
  attributedTo: finding.attributedTo?.name ?? null,
  place: finding.place?.name ?? null,
  current,
  disputed,
});
