import type { FigureFinding } from '../kinds/figure.ts';
import type { Finding } from '../kinds/finding.ts';
import { fold } from '../text/fold.ts';

/** Figures that measure the same thing in the same unit, earliest first. */
export interface FigureSeries {
  /** the shortest measure of its points that names what is measured */
  readonly measure: string;
  readonly unit: string;
  readonly points: readonly SeriesPoint[];
  /** pairs of points (indexes) that hold for the same date and cannot both be true */
  readonly disagreements: readonly (readonly [first: number, second: number])[];
}

export interface SeriesPoint {
  readonly asOf: string | null;
  readonly source: string | null;
  readonly finding: FigureFinding;
}

const EMPTY_WORDS = new Set(
  'a an the of in on at to for by from with and or as its their his her since until over under all some more than new other total number amount'.split(
    ' ',
  ),
);
const LEAST_SHARED = 0.6;

/**
 * Groups figures into series: the same unit, and measures that share at least six tenths of their words. Single figures
 * are series of one point. Linear in the figures of each unit times the series of that unit.
 */
export const figureSeries = (findings: readonly Finding[]): readonly FigureSeries[] => {
  const groups: { unit: string; words: ReadonlySet<string>; figures: FigureFinding[] }[] = [];
  for (const finding of findings) {
    if (finding.kind !== 'figure') continue;
    const words = wordsOf(finding);
    const group = groups.find((one) => one.unit === finding.unit && shared(one.words, words) >= LEAST_SHARED);
    if (group) group.figures.push(finding);
    else groups.push({ unit: finding.unit, words, figures: [finding] });
  }
  return groups.map(({ unit, figures }) => seriesOf(unit, figures));
};

const seriesOf = (unit: string, figures: readonly FigureFinding[]): FigureSeries => {
  const points = figures
    .map((finding): SeriesPoint => ({ asOf: finding.asOf, source: finding.attributedTo?.name ?? null, finding }))
    .toSorted((a, b) => (a.asOf ?? '9999').localeCompare(b.asOf ?? '9999') || a.finding.start - b.finding.start);
  const disagreements: (readonly [number, number])[] = [];
  for (let i = 0; i < points.length; i++)
    for (let j = i + 1; j < points.length && points[j]!.asOf === points[i]!.asOf; j++)
      if (disagree(points[i]!.finding, points[j]!.finding)) disagreements.push([i, j]);
  const measure =
    figures
      .map((finding) => finding.measure)
      .filter((text) => text !== '')
      .toSorted((a, b) => a.length - b.length)[0] ?? unit;
  return { measure, unit, points, disagreements };
};

const wordsOf = (finding: FigureFinding): ReadonlySet<string> =>
  new Set(
    [...fold(finding.measure).split(' '), ...fold(finding.place?.name ?? '').split(' ')].filter(
      (word) => word !== '' && !EMPTY_WORDS.has(word),
    ),
  );

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const common = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
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

/** True when no value satisfies both. */
export const disagree = (a: FigureFinding, b: FigureFinding): boolean => {
  const [leastA, mostA] = interval(a);
  const [leastB, mostB] = interval(b);
  return mostA < leastB || mostB < leastA;
};
