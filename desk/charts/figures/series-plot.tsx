import { useMemo } from 'react';
import { formatNumber } from '../../../src/publish/format-amount.ts';
import { TimeAxis } from '../time/time-axis.tsx';
import { type TimeScale, xOf } from '../time/time-scale.ts';
import { useWidth } from '../use-width.ts';
import type { SeriesChart, SeriesMark } from './series-chart.ts';
import { VALUE_WORDS, type ValueForm } from './value-extent.ts';
import { type ValueScale, valueScale, valueTicks, yOf } from './value-scale.ts';

const TOP = 22;
const BOTTOM = 8;
const LEFT = 62;
const RIGHT = 30;
/** A year in days, when all points lie on one day. */
const LEAST_DAYS = 31;

/** Sources in the order of the legend: `A`, `B` … `Z`, `A2` … */
export const sourceLetter = (source: number): string =>
  `${String.fromCharCode(65 + (source % 26))}${source < 26 ? '' : Math.floor(source / 26) + 1}`;

/**
 * A series as a chart. Sources differ by letter, bounds by shape; a zigzag joins amounts that cannot both be true, an
 * arrow leads from what a source said first to what it said later of the same time. The caller shows the same as a table.
 */
export const SeriesPlot = ({
  chart,
  label,
  height = 220,
  selected,
  onSelect,
}: {
  readonly chart: SeriesChart;
  readonly label: string;
  readonly height?: number;
  readonly selected?: number | undefined;
  readonly onSelect?: (point: number) => void;
}) => {
  const [frame, width] = useWidth();
  const plot = useMemo(
    () => scalesOf(chart.marks, width - LEFT - RIGHT, height - TOP - BOTTOM),
    [chart, width, height],
  );
  const byPoint = useMemo(() => new Map(chart.marks.map((mark) => [mark.point, mark])), [chart]);
  return (
    <div ref={frame} className="min-w-0 overflow-hidden" style={{ minHeight: height }}>
      {width > 0 && plot && (
        <svg width={width} height={height} role="img" aria-label={label} className="block">
          <g transform={`translate(${LEFT} 0)`}>
            <TimeAxis scale={plot.time} height={height - BOTTOM} />
          </g>
          <g transform={`translate(${LEFT} ${TOP})`}>
            {valueTicks(plot.value).map((tick) => {
              const y = Math.round(yOf(plot.value, tick)) + 0.5;
              return (
                <g key={tick}>
                  <path d={`M0 ${y}H${plot.time.width}`} className="stroke-rule" />
                  <text x={-6} y={y + 4} textAnchor="end" className="figures fill-quiet text-[11px]">
                    {shortNumber(tick)}
                  </text>
                </g>
              );
            })}
            {chart.lines.map((line) => (
              <polyline
                key={line.join()}
                points={line.map((point) => anchor(byPoint.get(point)!, plot).join()).join(' ')}
                className="fill-none stroke-edge"
                strokeWidth={1}
              />
            ))}
            {chart.disagreements.map(([a, b]) => (
              <Zigzag key={`${a}-${b}`} from={anchor(byPoint.get(a)!, plot)} to={anchor(byPoint.get(b)!, plot)} />
            ))}
            {chart.revisions.map(({ from, to }) => (
              <RevisionArrow
                key={`${from}-${to}`}
                from={anchor(byPoint.get(from)!, plot)}
                to={anchor(byPoint.get(to)!, plot)}
              />
            ))}
            {chart.marks.map((mark) => (
              // biome-ignore lint/a11y/noStaticElementInteractions: the same points can be chosen by key in the table
              <g
                key={mark.point}
                onClick={() => onSelect?.(mark.point)}
                className={`cursor-pointer ${mark.point === selected ? 'text-accent' : 'text-ink'}`}
              >
                <ValueMark mark={mark} plot={plot} letters={lettersAt(mark, chart.marks, plot)} />
              </g>
            ))}
          </g>
        </svg>
      )}
    </div>
  );
};

interface Plot {
  readonly time: TimeScale;
  readonly value: ValueScale;
}

const scalesOf = (marks: readonly SeriesMark[], width: number, height: number): Plot | null => {
  if (marks.length === 0 || width <= 0) return null;
  const days = marks.flatMap(({ time }) => [time.first ?? time.last!, time.last ?? time.first!]);
  const [least, most] = [Math.min(...days), Math.max(...days)];
  const pad = Math.max((LEAST_DAYS - (most - least)) / 2, (most - least) * 0.04);
  return {
    time: { first: Math.floor(least - pad), last: Math.ceil(most + pad), width },
    value: valueScale(
      marks.flatMap(({ amount }) => [amount.low, amount.high].filter((end) => end !== null)),
      height,
    ),
  };
};

/** Where lines and letters meet a mark. */
const anchor = ({ time, amount }: SeriesMark, { time: scale, value }: Plot): readonly [number, number] => {
  const from = xOf(scale, time.first ?? scale.first);
  const to = xOf(scale, (time.last ?? scale.last) + 1);
  const y = (yOf(value, amount.low ?? amount.high!) + yOf(value, amount.high ?? amount.low!)) / 2;
  return [time.form === 'open' ? (time.first === null ? to : from) : (from + to) / 2, y];
};

/** Marks that lie on one another share their letters, written once, by the first of them. */
const lettersAt = (mark: SeriesMark, marks: readonly SeriesMark[], plot: Plot): string => {
  const [x, y] = anchor(mark, plot);
  const here = marks.filter((other) => {
    const [otherX, otherY] = anchor(other, plot);
    return Math.abs(otherX - x) < 5 && Math.abs(otherY - y) < 5;
  });
  return here[0] === mark ? [...new Set(here.map(({ source }) => sourceLetter(source)))].join(' ') : '';
};

const ValueMark = ({
  mark,
  plot,
  letters,
}: {
  readonly mark: SeriesMark;
  readonly plot: Plot;
  readonly letters: string;
}) => {
  const [x, y] = anchor(mark, plot);
  const { time, amount } = mark;
  const from = Math.max(0, xOf(plot.time, time.first ?? plot.time.first));
  const to = Math.min(plot.time.width, xOf(plot.time, (time.last ?? plot.time.last) + 1));
  const wide = to - from > 12;
  return (
    <g>
      {wide && (
        <path
          d={`M${from} ${y}H${to}`}
          stroke="currentColor"
          strokeWidth={time.form === 'range' ? 2 : 1}
          strokeDasharray={time.form === 'range' ? undefined : time.form === 'borrowed' ? '1 3' : '4 3'}
          opacity={0.6}
        />
      )}
      {amount.form === 'range' ? (
        <path
          d={`M${x - 5} ${yOf(plot.value, amount.low!)}h10M${x - 5} ${yOf(plot.value, amount.high!)}h10M${x} ${yOf(plot.value, amount.low!)}V${yOf(plot.value, amount.high!)}`}
          stroke="currentColor"
          strokeWidth={2}
          fill="none"
        />
      ) : (
        <BoundMark form={amount.form} x={x} y={y} />
      )}
      <rect x={x - 9} y={y - 9} width={18} height={18} fill="transparent" />
      <text
        x={x + 8}
        y={y - 6}
        fill="currentColor"
        stroke="var(--paper)"
        strokeWidth={3}
        paintOrder="stroke"
        className="text-[11px] font-semibold"
      >
        {letters}
      </text>
    </g>
  );
};

/** A dot as the amount is bounded: filled for exact, hollow where it is not, with an arrow to where it may lie. */
export const BoundMark = ({
  form,
  x,
  y,
}: {
  readonly form: Exclude<ValueForm, 'range'>;
  readonly x: number;
  readonly y: number;
}) => {
  const up = form === 'moreThan' || form === 'atLeast';
  const down = form === 'lessThan' || form === 'atMost';
  const tip = up ? y - 17 : y + 17;
  const back = up ? 4 : -4;
  const filled = form === 'exact' || form === 'atLeast' || form === 'atMost';
  return (
    <g stroke="currentColor" fill="none">
      {(up || down) && (
        <path d={`M${x} ${y}V${tip}M${x - 3.5} ${tip + back}L${x} ${tip}L${x + 3.5} ${tip + back}`} strokeWidth={1.5} />
      )}
      <circle
        cx={x}
        cy={y}
        r={4}
        strokeWidth={1.5}
        strokeDasharray={form === 'about' ? '2 1.5' : undefined}
        className={filled ? 'fill-current' : 'fill-paper'}
      />
    </g>
  );
};

const Zigzag = ({
  from: [x1, y1],
  to: [x2, y2],
}: {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}) => {
  const steps = Math.max(2, Math.round(Math.hypot(x2 - x1, y2 - y1) / 7));
  const points = Array.from({ length: steps + 1 }, (_, i) => {
    const share = i / steps;
    const aside = i === 0 || i === steps ? 0 : i % 2 === 0 ? 3 : -3;
    return `${x1 + (x2 - x1) * share + aside},${y1 + (y2 - y1) * share}`;
  });
  return <polyline points={points.join(' ')} className="fill-none stroke-problem" strokeWidth={1.25} />;
};

const RevisionArrow = ({
  from: [x1, y1],
  to: [x2, y2],
}: {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}) => {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [tx, ty] = [x2 - dx * 6, y2 - dy * 6];
  return (
    <path
      d={`M${x1 + dx * 6} ${y1 + dy * 6}L${tx} ${ty}M${tx - dx * 6 - dy * 4} ${ty - dy * 6 + dx * 4}L${tx} ${ty}L${tx - dx * 6 + dy * 4} ${ty - dy * 6 - dx * 4}`}
      className="fill-none stroke-quiet"
      strokeWidth={1.25}
    />
  );
};

const SHORT = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });
const shortNumber = (value: number): string => (Math.abs(value) >= 10_000 ? SHORT.format(value) : formatNumber(value));

const BOUND_FORMS: readonly Exclude<ValueForm, 'range'>[] = [
  'exact',
  'about',
  'atLeast',
  'moreThan',
  'atMost',
  'lessThan',
];

/** What the shapes mean; only those that the shown charts use. */
export const BoundLegend = ({ forms }: { readonly forms: ReadonlySet<ValueForm> }) => (
  <ul className="flex flex-wrap gap-x-4 gap-y-1 text-[0.86rem] text-quiet" aria-label="How amounts are drawn">
    {BOUND_FORMS.filter((form) => forms.has(form)).map((form) => (
      <li key={form} className="inline-flex items-center gap-1">
        <svg width="16" height="32" aria-hidden="true" className="text-ink">
          <BoundMark
            form={form}
            x={8}
            y={form === 'moreThan' || form === 'atLeast' ? 24 : form === 'exact' || form === 'about' ? 16 : 8}
          />
        </svg>
        {VALUE_WORDS[form]}
      </li>
    ))}
    {forms.has('range') && (
      <li className="inline-flex items-center gap-1">
        <svg width="16" height="32" aria-hidden="true" className="text-ink">
          <path d="M3 7h10M3 25h10M8 7V25" stroke="currentColor" strokeWidth={2} />
        </svg>
        {VALUE_WORDS.range}
      </li>
    )}
    <li className="inline-flex items-center gap-1">
      <svg width="22" height="32" aria-hidden="true">
        <Zigzag from={[8, 5]} to={[8, 27]} />
      </svg>
      cannot both be true
    </li>
    <li className="inline-flex items-center gap-1">
      <svg width="22" height="32" aria-hidden="true">
        <RevisionArrow from={[8, 32]} to={[8, 0]} />
      </svg>
      the same source, told anew
    </li>
  </ul>
);
