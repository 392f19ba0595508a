import { useMemo } from 'react';
import type { LedgerRow } from '../../../src/publish/ledger.ts';
import { quoteLine } from '../../../src/text/quote-line.ts';
import { drawnExtent } from '../../charts/time/drawn-extent.ts';
import { type TimeScale, xOf } from '../../charts/time/time-scale.ts';
import { useWidth } from '../../charts/use-width.ts';
import { DateLabel } from '../../design/date-label.tsx';
import { SideMark } from '../../design/side-mark.tsx';
import { sideNumber } from '../../design/side-numbers.ts';
import { actorName, type Packs } from '../../findings/packs-query.ts';
import { type Source, SourceLine } from '../../findings/source-line.tsx';

const VERDICTS = {
  kept: { sign: '✓', word: 'kept' },
  broken: { sign: '✕', word: 'broken' },
  pending: { sign: '…', word: 'still open' },
} as const;

const ROW = 20;

/** Who said when that a provision is kept, broken or open: a line a side, and the same in words under it. */
export const ClaimsOverTime = ({
  row,
  packs,
  sources,
  span,
}: {
  readonly row: LedgerRow;
  readonly packs: Packs | undefined;
  readonly sources: ReadonlyMap<string, Source>;
  /** the days that all provisions of the agreement are drawn over */
  readonly span: readonly [first: number, last: number];
}) => {
  const sides = useMemo(() => [...Map.groupBy(row.claims, ({ side, claimant }) => side ?? claimant)], [row.claims]);
  return (
    <div className="min-w-0">
      <Strip sides={sides.map(([key, claims]) => ({ key, side: claims[0]!.side, claims }))} span={span} />
      <div className="mt-1 space-y-2">
        {sides.map(([key, claims]) => (
          <section key={key}>
            <h4>
              <SideMark side={claims[0]!.side} name={claims[0]!.side ? actorName(packs, key) : key} />
            </h4>
            <ul className="mt-0.5 space-y-1.5">
              {claims.map(({ date, claimant, finding }) => (
                <li key={finding.id} className="grid grid-cols-[7.5rem_minmax(0,1fr)] gap-x-2">
                  <div>
                    <DateLabel date={date} className="whitespace-normal!" />
                  </div>
                  <div className="min-w-0">
                    <span className="font-medium">
                      <span aria-hidden="true">{VERDICTS[finding.verdict].sign}</span> {VERDICTS[finding.verdict].word}
                    </span>
                    {finding.party.length > 0 && (
                      <span className="text-quiet">, of {finding.party.map(({ name }) => name).join(', ')}</span>
                    )}
                    <span className="text-quiet">, says {claimant}</span>
                    <q className="mt-0.5 block font-serif leading-snug before:content-none after:content-none">
                      {quoteLine(finding.quote)}
                    </q>
                    <span className="text-[0.88rem]">
                      <SourceLine finding={finding} sources={sources} />
                    </span>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
};

interface StripSide {
  readonly key: string;
  readonly side: string | null;
  readonly claims: LedgerRow['claims'];
}

const Strip = ({
  sides,
  span: [first, last],
}: {
  readonly sides: readonly StripSide[];
  readonly span: readonly [number, number];
}) => {
  const [frame, width] = useWidth();
  const scale: TimeScale = { first, last, width: Math.max(1, width - 16) };
  return (
    <div ref={frame} style={{ height: sides.length * ROW }} aria-hidden="true">
      {width > 0 && (
        <svg width={width} height={sides.length * ROW} className="block" aria-hidden="true">
          {sides.map(({ key, side, claims }, i) => (
            <g key={key} transform={`translate(8 ${i * ROW + ROW / 2})`} className="figures">
              <path d={`M0 0H${scale.width}`} className="stroke-rule" />
              {claims.map(({ date, finding }) => {
                const extent = drawnExtent(date);
                if (extent.form === 'unknown') return null;
                const from = xOf(scale, extent.first ?? first);
                const to = xOf(scale, (extent.last ?? last) + 1);
                return (
                  <g key={finding.id} style={{ color: `var(--side-${sideNumber(side)})` }}>
                    {to - from > 10 && (
                      <path
                        d={`M${from} 0H${to}`}
                        stroke="currentColor"
                        strokeWidth={2}
                        strokeDasharray="3 2"
                        opacity={0.6}
                      />
                    )}
                    <circle cx={(from + to) / 2} cy={0} r={7} className="fill-paper" stroke="currentColor" />
                    <text
                      x={(from + to) / 2}
                      y={4}
                      textAnchor="middle"
                      fill="currentColor"
                      className="text-[10px] font-bold"
                    >
                      {VERDICTS[finding.verdict].sign}
                    </text>
                  </g>
                );
              })}
            </g>
          ))}
        </svg>
      )}
    </div>
  );
};
