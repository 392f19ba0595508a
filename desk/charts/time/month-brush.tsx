import { type PointerEvent, useMemo, useRef, useState } from 'react';
import { ChartTable } from '../chart-table.tsx';
import { useWidth } from '../use-width.ts';
import { brushedDates, coveredBins, type MonthCount, monthHistogram } from './month-histogram.ts';

const HEIGHT = 54;
const FOOT = 14;

/** Findings by month as columns; drag over them to narrow the time, click one for that month alone. */
export const MonthBrush = ({
  months,
  from,
  to,
  onChange,
}: {
  readonly months: readonly MonthCount[];
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly onChange: (dates: { from: string | undefined; to: string | undefined }) => void;
}) => {
  const [frame, width] = useWidth();
  const bins = useMemo(() => monthHistogram(months, Math.max(12, Math.floor(width / 5))), [months, width]);
  const [drag, setDrag] = useState<readonly [number, number] | null>(null);
  const start = useRef(0);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const step = bins.length > 0 ? width / bins.length : 0;
  const covered = drag ? ([Math.min(...drag), Math.max(...drag)] as const) : coveredBins(bins, from, to);
  const binAt = (event: PointerEvent<SVGSVGElement>): number =>
    Math.min(
      bins.length - 1,
      Math.max(0, Math.floor((event.clientX - event.currentTarget.getBoundingClientRect().left) / step)),
    );
  return (
    <div className="min-w-0">
      <div ref={frame} className="select-none overflow-hidden" style={{ height: HEIGHT + FOOT }}>
        {width > 0 && bins.length > 0 && (
          <svg
            width={width}
            height={HEIGHT + FOOT}
            role="img"
            aria-label={`Findings by month, from ${bins[0]!.label} to ${bins.at(-1)!.label}. The fields From and To do the same as dragging here.`}
            className="block touch-pan-y cursor-crosshair"
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              start.current = binAt(event);
              setDrag([start.current, start.current]);
            }}
            onPointerMove={(event) => drag && setDrag([start.current, binAt(event)])}
            onPointerUp={() => {
              if (drag) onChange(brushedDates(bins, ...drag));
              setDrag(null);
            }}
            onPointerCancel={() => setDrag(null)}
          >
            {covered && (
              <rect
                x={covered[0] * step}
                y={0}
                width={(covered[1] - covered[0] + 1) * step}
                height={HEIGHT}
                className="fill-sunken"
              />
            )}
            {bins.map((bin, i) => {
              const height = bin.count === 0 ? 0 : Math.max(2, (bin.count / most) * (HEIGHT - 4));
              const inside = !covered || (i >= covered[0] && i <= covered[1]);
              return (
                <g key={bin.first}>
                  <title>{`${bin.label}: ${bin.count}`}</title>
                  <rect x={i * step} y={0} width={step} height={HEIGHT} fill="transparent" />
                  <rect
                    x={i * step + Math.min(1, step * 0.1)}
                    y={HEIGHT - height}
                    width={Math.max(1, step - Math.min(2, step * 0.2))}
                    height={height}
                    className={inside ? 'fill-ink' : 'fill-edge'}
                    opacity={inside ? 0.8 : 0.45}
                  />
                </g>
              );
            })}
            <path d={`M0 ${HEIGHT + 0.5}H${width}`} className="stroke-edge" />
            {yearsOf(
              bins.map(({ first }) => first),
              step,
            ).map(({ x, label }) => (
              <g key={label}>
                <path d={`M${x + 0.5} ${HEIGHT}v4`} className="stroke-edge" />
                {x + YEAR_WIDTH <= width && (
                  <text x={x + 3} y={HEIGHT + 12} className="figures fill-quiet text-[11px]">
                    {label}
                  </text>
                )}
              </g>
            ))}
          </svg>
        )}
      </div>
      <ChartTable summary="By month, as a table" head={['Time', 'Findings']}>
        {bins
          .filter(({ count }) => count > 0)
          .map(({ first, label, count }) => (
            <tr key={first}>
              <th scope="row" className="pr-6 font-normal">
                {label}
              </th>
              <td className="text-right">{count}</td>
            </tr>
          ))}
      </ChartTable>
    </div>
  );
};

const LEAST_GAP = 40;
/** Room that the label of a year needs; at the end of the axis it would be cut off. */
const YEAR_WIDTH = 30;

/** Where years begin, as far apart as their labels need. */
const yearsOf = (firsts: readonly string[], step: number): readonly { x: number; label: string }[] => {
  const years: { x: number; label: string }[] = [];
  for (const [i, first] of firsts.entries()) {
    const label = first.slice(0, 4);
    const before = years.at(-1);
    const begins = i === 0 || firsts[i - 1]!.slice(0, 4) !== label;
    if (begins && (!before || i * step - before.x >= LEAST_GAP)) years.push({ x: Math.round(i * step), label });
  }
  return years;
};
