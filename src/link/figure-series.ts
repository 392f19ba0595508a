import type { FigureFinding } from '../kinds/figure.ts';
import type { Finding } from '../kinds/finding.ts';
import { compareTexts } from '../text/compare-texts.ts';
import { type DecidedPairs, groupsOf, joinedByHand, UNDECIDED } from './decided-pairs.ts';
import { documentDate } from './document-date.ts';
import { bestLinks, type FigureLink } from './figure-links.ts';
import { type FigureTraits, figureTraits, type SeriesMaterial, wordsCompared } from './figure-traits.ts';
import { Rarity } from './rarity.ts';

/** Figures that measure the same thing in the same unit, earliest first. */
export interface FigureSeries {
  /** the shortest measure of its points that names what is measured */
  readonly measure: string;
  readonly unit: string;
  readonly points: readonly SeriesPoint[];
  /** pairs of points (indexes) that hold for the same date and cannot both be true */
  readonly disagreements: readonly (readonly [first: number, second: number])[];
  /** why its points are taken to measure the same */
  readonly reasons: readonly string[];
}

export interface SeriesPoint {
  readonly asOf: string | null;
  /** when its document was published, or what time it covers: by then a count without an end was told */
  readonly told: string | null;
  readonly source: string | null;
  readonly finding: FigureFinding;
}

/** Of the figures that share a unit and a word no more than so many are compared, the nearest before. */
export const MOST_FIGURES_COMPARED = 100;

/**
 * Groups figures into series. Two belong together when they have the same unit and their measures share at least six
 * tenths of their words; with passages also when a measure says too little (`294 citizens`) and the sentences share what
 * is told of it. Only figures that share a unit and a telling word are compared. Single figures are series of one point.
 * Series stand in the order of their first figures.
 */
export const figureSeries = (
  findings: readonly Finding[],
  material: SeriesMaterial,
  decided: DecidedPairs = UNDECIDED,
): readonly FigureSeries[] => {
  const figures = findings.filter((finding) => finding.kind === 'figure');
  const traits = figures.map((finding) => figureTraits(finding, material));
  const rarity = new Rarity();
  for (const figure of traits) rarity.add(wordsCompared(figure));
  const links = bestLinks(traits, candidatePairs(traits), rarity);
  return seriesOfLinks(figures, links, material, decided);
};

/** @param links between the figures by their number */
export const seriesOfLinks = (
  figures: readonly FigureFinding[],
  links: readonly FigureLink[],
  material: Pick<SeriesMaterial, 'documents'>,
  decided: DecidedPairs = UNDECIDED,
): readonly FigureSeries[] =>
  seriesGroups(
    figures.map(({ id }) => id),
    links,
    decided,
  ).map(({ members, reasons }) =>
    seriesOf(
      members.map((i) => figures[i]!),
      material,
      reasons,
    ),
  );

/** The figures of one series by their number, and why they are taken to measure the same. */
export interface SeriesGroup {
  readonly members: readonly number[];
  readonly reasons: readonly string[];
}

/**
 * @param ids of figures
 * @param links between them by their number
 */
export const seriesGroups = (
  ids: readonly string[],
  links: readonly FigureLink[],
  decided: DecidedPairs = UNDECIDED,
): readonly SeriesGroup[] => {
  const groups = groupsOf(ids, links, decided);
  const reasons = new Map<number, string[]>();
  for (const { a, b, reason } of [...joinedByHand(ids, decided), ...links])
    if (groups.of(a) === groups.of(b)) reasons.set(a, [...(reasons.get(a) ?? []), reason]);
  return groups
    .all()
    .map((members) => ({ members, reasons: [...new Set(members.flatMap((i) => reasons.get(i) ?? []))] }));
};

const candidatePairs = (figures: readonly FigureTraits[]): readonly (readonly [number, number])[] => {
  const buckets = new Map<string, number[]>();
  const pairs = new Set<number>();
  for (const [i, figure] of figures.entries())
    for (const word of wordsCompared(figure)) {
      const key = `${figure.finding.unit} ${word}`;
      const bucket = buckets.get(key);
      for (const earlier of bucket?.slice(-MOST_FIGURES_COMPARED) ?? []) pairs.add(earlier * figures.length + i);
      if (bucket) bucket.push(i);
      else buckets.set(key, [i]);
    }
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / figures.length), pair % figures.length]);
};

/** @param figures that measure the same, in any order */
export const seriesOf = (
  figures: readonly FigureFinding[],
  { documents }: Pick<SeriesMaterial, 'documents'>,
  reasons: readonly string[],
): FigureSeries => {
  const points = figures
    .map(
      (finding): SeriesPoint => ({
        asOf: finding.asOf,
        told: documentDate(documents?.get(finding.document)),
        source: finding.attributedTo?.name ?? null,
        finding,
      }),
    )
    .toSorted((a, b) => compareTexts(timeOf(a), timeOf(b)) || a.finding.start - b.finding.start);
  const disagreements: (readonly [number, number])[] = [];
  for (let i = 0; i < points.length; i++)
    for (let j = i + 1; j < points.length; j++)
      if (
        points[j]!.asOf === points[i]!.asOf &&
        disagree(points[i]!.finding, points[j]!.finding) &&
        areOfTwoVoices(points[i]!.finding, points[j]!.finding)
      )
        disagreements.push([i, j]);
  const measure =
    figures
      .map((finding) => finding.measure)
      .filter((text) => text !== '')
      .toSorted((a, b) => a.length - b.length)[0] ?? figures[0]!.unit;
  return { measure, unit: figures[0]!.unit, points, disagreements, reasons };
};

/** The last day for which it holds, as text that sorts; of a count without an end or date the day on which it was told. */
const timeOf = ({ asOf, told }: SeriesPoint): string => {
  const end = asOf?.split('/').at(-1) ?? '..';
  return end === '..' || end === '' ? (told ?? asOf ?? '9999') : end;
};

/** The values that a figure leaves open: `about` within a tenth, `more than` upwards, a range between its ends. */
const interval = (figure: FigureFinding): readonly [least: number, most: number] => {
  if (figure.min !== null && figure.max !== null) return [figure.min, figure.max];
  const value = figure.value ?? 0;
  switch (figure.bound) {
    case '>':
    case '>=':
      return [value, Number.POSITIVE_INFINITY];
    case '<':
    case '<=':
      return [Number.NEGATIVE_INFINITY, value];
    case '~':
      return [value - Math.abs(value) / 10, value + Math.abs(value) / 10];
    case '=':
      return [value, value];
  }
};

/**
 * A document that gives two values for one day in one voice tells of two things, or of a part; it does not deny itself.
 * Nor does one in which the value rises or falls to another.
 */
const areOfTwoVoices = (a: FigureFinding, b: FigureFinding): boolean =>
  a.document !== b.document ||
  (a.attributedTo?.name !== b.attributedTo?.name && a.change === null && b.change === null);

/** True when no value satisfies both. */
export const disagree = (a: FigureFinding, b: FigureFinding): boolean => {
  const [leastA, mostA] = interval(a);
  const [leastB, mostB] = interval(b);
  return mostA < leastB || mostB < leastA;
};
