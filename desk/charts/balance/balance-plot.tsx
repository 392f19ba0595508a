import { ChartTable } from '../chart-table.tsx';
import { useWidth } from '../use-width.ts';
import { type BalanceBar, type BalanceMonth, balanceChart } from './balance-chart.ts';

/** How many years lie between two labels, so that none meets the next. */
const everyYears = (bars: readonly BalanceBar[]): number => {
  const step = bars.length > 1 ? bars[1]!.x - bars[0]!.x : 40;
  return Math.max(1, Math.ceil(44 / (12 * step)));
};

const HEIGHT = 170;
const LEFT = 40;

/** What two actors do to each other month by month: cooperation above the line, conflict below it. */
export const BalancePlot = ({
  months,
  label,
}: {
  readonly months: readonly BalanceMonth[];
  readonly label: string;
}) => {
  const [frame, width] = useWidth();
  const chart = balanceChart(months, Math.max(0, width - LEFT), HEIGHT);
  return (
    <div>
      <div ref={frame} className="min-w-0 overflow-hidden" style={{ height: HEIGHT + 18 }}>
        {width > 0 && (
          <svg width={width} height={HEIGHT + 18} role="img" aria-label={label} className="block">
            <g transform={`translate(${LEFT} 0)`}>
              {chart.begins.map(({ x, sources }) => (
                <g key={x}>
                  <title>{`Sources that begin: ${sources.join(', ')}. From here on more is read, not more done.`}</title>
                  <path d={`M${x + 0.5} 0V${HEIGHT}`} className="stroke-edge" strokeDasharray="2 3" />
                  <rect x={x - 4} y={0} width={9} height={HEIGHT} fill="transparent" />
                </g>
              ))}
              {chart.bars.map((bar) => (
                <g key={bar.month}>
                  <title>{`${bar.month}: ${bar.events} events`}</title>
                  <rect
                    x={bar.x}
                    y={chart.middle - bar.up}
                    width={bar.width}
                    height={bar.up}
                    className="fill-ink"
                    opacity={0.35}
                  />
                  <rect
                    x={bar.x}
                    y={chart.middle}
                    width={bar.width}
                    height={bar.down}
                    className="fill-ink"
                    opacity={0.85}
                  />
                </g>
              ))}
              <path d={`M0 ${chart.middle + 0.5}H${width - LEFT}`} className="stroke-edge" />
              {chart.bars.map(
                ({ month, x }, i) =>
                  (i === 0 ||
                    (month.endsWith('-01') && x > 60 && Number(month.slice(0, 4)) % everyYears(chart.bars) === 0)) && (
                    <text key={month} x={x} y={HEIGHT + 14} className="figures fill-quiet text-[11px]">
                      {i === 0 ? month : month.slice(0, 4)}
                    </text>
                  ),
              )}
            </g>
            <text x={LEFT - 6} y={11} textAnchor="end" className="figures fill-quiet text-[11px]">
              +{Math.round(chart.most)}
            </text>
            <text x={LEFT - 6} y={chart.middle + 4} textAnchor="end" className="figures fill-quiet text-[11px]">
              0
            </text>
            <text x={LEFT - 6} y={HEIGHT - 2} textAnchor="end" className="figures fill-quiet text-[11px]">
              −{Math.round(chart.most)}
            </text>
          </svg>
        )}
      </div>
      <p className="text-[0.88rem] text-quiet">
        Pale bars upwards are cooperation, dark bars downwards conflict: sums of PLOVER’s scores, each event once. A
        dotted line marks a month in which a source begins.
      </p>
      <ChartTable
        summary="By month, as a table"
        head={['Month', 'Events', 'Cooperation', 'Conflict', 'Mean', 'Alleged only', 'Sources that begin']}
      >
        {months
          .filter(({ events, alleged }) => events + alleged > 0)
          .map((month) => (
            <tr key={month.month}>
              <th scope="row" className="pr-6 font-normal">
                {month.month}
              </th>
              <td className="pr-6">{month.events}</td>
              <td className="pr-6">{month.cooperation}</td>
              <td className="pr-6">{month.conflict}</td>
              <td className="pr-6">{month.mean ?? '–'}</td>
              <td className="pr-6">{month.alleged}</td>
              <td>{month.sourcesBegin.join(', ')}</td>
            </tr>
          ))}
      </ChartTable>
    </div>
  );
};
