import { type TimeScale, timeTicks, xOf } from './time-scale.ts';

/** Dates along the top of a chart, with a hair line down for each. */
export const TimeAxis = ({ scale, height }: { readonly scale: TimeScale; readonly height: number }) => (
  <g>
    {timeTicks(scale).map(({ day, label, major }) => {
      const x = Math.round(xOf(scale, day)) + 0.5;
      return (
        <g key={day}>
          <path d={`M${x} 14V${height}`} className={major ? 'stroke-edge' : 'stroke-rule'} />
          <text x={x + 3} y={11} className="figures fill-quiet text-[11px]">
            {label}
          </text>
        </g>
      );
    })}
  </g>
);
