import { escapeHtml as e } from '../../../text/escape-html.ts';
import { SHORT_MONTHS } from '../../../time/calendar-names.ts';
import type { ChartPoint, LaidOutChart } from '../layout/issue-layout.ts';
import { axisTicks, shortNumber } from './chart-scale.ts';

/** Colours as a format can give them: `currentColor` and custom properties in HTML, fixed ones in a PDF. */
export interface ChartPalette {
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  /** of the paper, to part a label from what lies below it */
  readonly paper: string;
  /** of who says so, in the order of first telling; the last one for all others */
  readonly voices: readonly string[];
  readonly font: string;
}

const WIDTH = 480;
const HEIGHT = 200;
const LEFT = 56;
const RIGHT = 472;
const TOP = 26;
const BOTTOM = 158;
const LETTER = 6.1;
/** Names in a legend have more wide letters than numbers have. */
const WIDE = 1.15;

/**
 * A small chart of one measure over time as SVG. A number that was said to be exact is a full dot; a bound is a hollow
 * triangle that points to where the value may lie; `about` is a hollow dot; a range is a bar between its ends. The axis
 * begins at nought. Values are joined only where the same voice gives them.
 * @param id begins the ids inside, which must be unique in the page
 */
export const chartSvg = (chart: LaidOutChart, palette: ChartPalette, id: string): string => {
  const ticks = axisTicks(chart.points.flatMap(({ value, min, max }) => [value, min, max].filter((v) => v !== null)));
  const [low, high] = [ticks[0]!, ticks.at(-1)!];
  const [first, last] = [chart.points[0]!.day, chart.points.at(-1)!.day];
  const x = (day: number) => round(LEFT + 26 + ((day - first) / (last - first)) * (RIGHT - LEFT - 52));
  const y = (value: number) => round(BOTTOM - ((value - low) / (high - low)) * (BOTTOM - TOP));
  const voices = [...new Set(chart.points.map(({ by }) => by))];
  const colour = (by: string | null) => palette.voices[Math.min(voices.indexOf(by), palette.voices.length - 1)]!;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="${e(id)}-words" font-family="${e(palette.font)}" font-size="12">`,
    `<title id="${e(id)}-words">${e(chart.description)}</title>`,
    ...ticks.map(
      (tick) =>
        `<line x1="${LEFT}" x2="${RIGHT}" y1="${y(tick)}" y2="${y(tick)}" stroke="${tick === 0 ? palette.quiet : palette.rule}"/>` +
        text(LEFT - 8, y(tick) + 4, shortNumber(tick), palette.quiet, 'end'),
    ),
    text(LEFT, TOP - 14, chart.unit === 'percent' ? '%' : chart.unit, palette.quiet, 'start'),
    ...dateLabels(chart.points, x).map(([at, words]) => text(at, BOTTOM + 18, words, palette.quiet, 'middle')),
    ...voices.map((by) => {
      const own = chart.points.filter((point) => point.by === by);
      return own.length < 2
        ? ''
        : `<polyline points="${own.map((point) => `${x(point.day)},${y(middle(point))}`).join(' ')}" fill="none" stroke="${colour(by)}" stroke-width="1.25" stroke-opacity=".55"/>`;
    }),
    ...chart.points.map((point) => mark(point, x(point.day), y, colour(point.by), palette.paper)),
    ...valueLabels(chart.points, x, y).map(([at, up, words]) => text(at, up, words, palette.ink, 'middle')),
    ...(voices.some((by) => by !== null)
      ? legend(voices, palette).map(([at, words, fill]) => text(at, HEIGHT - 8, words, fill, 'start'))
      : []),
    '</svg>',
  ]
    .filter(Boolean)
    .join('');
};

const middle = ({ value, min, max }: ChartPoint): number => value ?? (min! + max!) / 2;

const text = (x: number, y: number, words: string, fill: string, anchor: 'start' | 'middle' | 'end'): string =>
  `<text x="${round(x)}" y="${round(y)}" fill="${fill}" text-anchor="${anchor}">${e(words)}</text>`;

const mark = (point: ChartPoint, x: number, y: (value: number) => number, colour: string, paper: string): string => {
  if (point.value === null) {
    const [top, foot] = [y(point.max!), y(point.min!)];
    return `<path d="M${x - 5} ${top}h10M${x - 5} ${foot}h10M${x} ${top}V${foot}" fill="none" stroke="${colour}" stroke-width="2"/>`;
  }
  const at = y(point.value);
  if (point.bound === '=') return `<circle cx="${x}" cy="${at}" r="4" fill="${colour}"/>`;
  if (point.bound === '~')
    return `<circle cx="${x}" cy="${at}" r="4" fill="${paper}" stroke="${colour}" stroke-width="1.75"/>`;
  const up = point.bound.startsWith('>') ? -1 : 1;
  return `<path d="M${x - 5} ${at}h10l-5 ${9 * up}z" fill="${paper}" stroke="${colour}" stroke-width="1.75"/>`;
};

const SIGNS: Readonly<Record<ChartPoint['bound'], string>> = {
  '=': '',
  '>': '> ',
  '>=': '≥ ',
  '<': '< ',
  '<=': '≤ ',
  '~': '≈ ',
};

/** Labels that have room; the table below has all values. */
const valueLabels = (
  points: readonly ChartPoint[],
  x: (day: number) => number,
  y: (value: number) => number,
): readonly (readonly [number, number, string])[] => {
  const placed: { left: number; right: number; y: number }[] = [];
  return points.flatMap((point) => {
    const words =
      point.value === null
        ? `${shortNumber(point.min!)}–${shortNumber(point.max!)}`
        : `${SIGNS[point.bound]}${shortNumber(point.value)}`;
    const at = x(point.day);
    const up = y(point.value ?? point.max!) - (point.bound.startsWith('>') ? 14 : 9);
    const box = { left: at - (words.length * LETTER) / 2, right: at + (words.length * LETTER) / 2, y: up };
    if (placed.some((other) => box.left < other.right + 4 && box.right > other.left - 4 && Math.abs(other.y - up) < 14))
      return [];
    placed.push(box);
    return [[at, up, words] as const];
  });
};

const LONG_MONTH = new RegExp(`\\b(${SHORT_MONTHS.join('|')})[a-z]+`, 'g');

const dateLabels = (
  points: readonly ChartPoint[],
  x: (day: number) => number,
): readonly (readonly [number, string])[] => {
  const labels: [number, string][] = [];
  let end = -Infinity;
  for (const point of points) {
    const words = point.date.replace(LONG_MONTH, '$1');
    const half = (words.length * LETTER) / 2;
    const at = Math.max(half + 2, Math.min(WIDTH - half - 2, x(point.day)));
    if (at - half < end + 8) continue;
    labels.push([at, words]);
    end = at + half;
  }
  return labels;
};

const legend = (
  voices: readonly (string | null)[],
  palette: ChartPalette,
): readonly (readonly [number, string, string])[] => {
  let at = LEFT;
  return voices.flatMap((by, i) => {
    const words = by ?? 'the source itself';
    const width = (words.length + 2) * LETTER * WIDE;
    if (at + width > WIDTH) return [];
    const label = [at, `● ${words}`, palette.voices[Math.min(i, palette.voices.length - 1)]!] as const;
    at += width + 20;
    return [label];
  });
};

const round = (value: number): number => Math.round(value * 10) / 10;
