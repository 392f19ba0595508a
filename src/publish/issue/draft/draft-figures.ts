import { figureCodebook, unitTable } from '../../../extract/figures/figure-codebook.ts';
import type { FigureFinding } from '../../../kinds/figure.ts';
import type { IssuePart } from '../../../kinds/issue.ts';
import type { FigurePoint } from '../../../kinds/issue-block.ts';
import { DURATIONS } from '../../../link/durations.ts';
import { type FigureSeries, figureSeries, type SeriesPoint } from '../../../link/figure-series.ts';
import type { NameLens } from '../../../link/names/name-lens.ts';
import { oneLine } from '../../../text/one-line.ts';
import { withoutEscapes } from '../../../text/without-escapes.ts';
import { BOUND_WORDS, formatAmount } from '../../format-amount.ts';
import type { CitationBook } from './citation-book.ts';
import type { IssueMaterial } from './issue-material.ts';

const MOST_FIGURES = 12;
/** A series shows so many of its points, the latest. */
const MOST_POINTS = 24;

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
    // how long something lasts is no figure of a month
    .filter(({ unit, measure, points }) => !DURATIONS.has(unit) && saysWhat(measure, unit, points[0]!.finding))
    .map((series) => ({ series, ...interestOf(series, ofPeriod, material) }))
    .filter(({ interest }) => interest > 0)
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
        measure: withoutClause(series.measure),
        unit: series.unit,
        why,
        points: pointsOf(series, disputed, ofPeriod, material, book),
      };
    }),
  };
};

/** `mines found` says what is counted; an empty measure, a bare name or the unit again does not. */
const saysWhat = (measure: string, unit: string, { quote }: FigureFinding): boolean => {
  const words = measure.split(/\s+/).filter((word) => word !== '');
  return (
    words.length > 1 &&
    measure !== unit &&
    measure !== quote &&
    !/^(?:\d|(?:about|more|up|maybe|over|some|possibility)\b)|\(\d/i.test(measure)
  );
};

/** `Projects in the city, which is being rebuilt` are projects in the city. */
const withoutClause = (measure: string): string =>
  measure.replace(/,? (?:which|who|whose|where|that)\b.*$/s, '') || measure;

/** `Three countries` is rarely a figure of the month; 4.5 percent and one wounded may well be one. */
const SMALL = 10;
/** People, and what is measured in a unit or a currency of the codebook; others are nouns of what is counted. */
const isWeighty = (unit: string, { knowledge }: IssueMaterial): boolean => {
  const measured = unitTable(knowledge).byId.get(unit);
  return unit === 'persons' || (measured !== undefined && measured.dimension !== 'multiple');
};

const interestOf = (
  { points, disagreements }: FigureSeries,
  ofPeriod: ReadonlySet<string>,
  material: IssueMaterial,
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
  const counted = !isWeighty(points[0]!.finding.unit, material);
  const small = counted && !changed && points.every(({ finding }) => (finding.value ?? finding.max ?? 0) < SMALL);
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
  material: IssueMaterial,
  book: CitationBook,
): FigurePoint[] => {
  const rows = new Map<string, { point: Omit<FigurePoint, 'citations'>; findings: FigureFinding[] }>();
  for (const [i, point] of points.entries()) {
    const source = book.nameOf(point.finding.document);
    const row = rowOf(point, disputed.has(i), ofPeriod.has(point.finding.id), material, source);
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
  { lens, knowledge }: IssueMaterial,
  source: string,
): Omit<FigurePoint, 'citations'> => ({
  asOf: asOf ?? told,
  value: finding.value,
  min: finding.min,
  max: finding.max,
  bound: finding.bound,
  amount: asWritten(finding, knowledge) ?? formatAmount(finding),
  attributedTo: sayerOf(finding, lens) ?? source,
  place: finding.place ? (lens?.place(finding.place) ?? finding.place.name) : null,
  current,
  disputed,
});

const LONGEST_AMOUNT = 32;

/**
 * Large amounts and parts in the source's words: `$53.5 billion`, `one third`; null where digits say it as well. In a cell
 * by itself `a third` could be one more of something, and `surpassed $500 million` needs its bound said.
 */
const asWritten = ({ quote, bound }: FigureFinding, knowledge: IssueMaterial['knowledge']): string | null => {
  const words = oneLine(withoutEscapes(quote)).replace(/^a (?=third|quarter|fifth)/i, 'one ');
  return words.length <= LONGEST_AMOUNT &&
    /\b(?:million|billion|trillion|third|half|quarter)s?\b|\d ?(?:bn|mln|mn|tn)\b/i.test(words)
    ? `${saysBound(words, knowledge) ? '' : BOUND_WORDS[bound]}${words}`
    : null;
};

/** True where an amount says itself that it is no exact one. */
const saysBound = (amount: string, knowledge: IssueMaterial['knowledge']): boolean =>
  /[<>≤≥~≈]/.test(amount) || figureCodebook(knowledge).inexact.test(amount);

/** Who says so: a name, or a few words such as `local authorities`. */
const NOBODY = /^(?:one|some|others|many|several|most|few|both|all|he|she|it|they|we)$/i;

const sayerOf = ({ attributedTo }: FigureFinding, lens: NameLens | null): string | null =>
  attributedTo &&
  !NOBODY.test(attributedTo.name) &&
  (/^\p{Lu}/u.test(attributedTo.name) || /^\S+(?: \S+){1,4}$/.test(attributedTo.name))
    ? (lens?.party(attributedTo) ?? attributedTo.name)
    : null;
