import type { DrawnExtent } from './drawn-extent.ts';

/** A date drawn as precise as it is, in a box of the chart. Each form differs in shape, so that none needs a colour. */
export const ExtentMark = ({
  extent,
  x,
  y,
  width,
  height,
  cut,
}: {
  readonly extent: Pick<DrawnExtent, 'form' | 'approximate'>;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly cut?: { readonly left: boolean; readonly right: boolean };
}) => {
  const middle = y + height / 2;
  const dashes = extent.approximate ? '3 2' : undefined;
  switch (extent.form) {
    case 'day':
      return extent.approximate ? (
        <rect
          x={x + 1}
          y={y + 1}
          width={width - 2}
          height={height - 2}
          rx={1}
          fill="none"
          stroke="currentColor"
          strokeDasharray="2 1.5"
        />
      ) : (
        <rect x={x + 0.5} y={y + 0.5} width={width - 1} height={height - 1} rx={1.5} fill="currentColor" />
      );
    case 'range':
      return (
        <g stroke="currentColor" fill="currentColor">
          <rect x={x} y={middle - 2} width={width} height={4} strokeDasharray={dashes} stroke="none" opacity={0.75} />
          {!cut?.left && <path d={`M${x + 0.75} ${y}v${height}`} strokeWidth={1.5} />}
          {!cut?.right && <path d={`M${x + width - 0.75} ${y}v${height}`} strokeWidth={1.5} />}
        </g>
      );
    case 'within':
      return (
        <rect
          x={x + 0.5}
          y={y + 1}
          width={Math.max(1, width - 1)}
          height={height - 2}
          rx={height / 2 - 1}
          fill="none"
          stroke="currentColor"
          strokeDasharray={dashes}
        />
      );
    case 'open':
      return <OpenMark x={x} y={y} width={width} height={height} cut={cut ?? { left: false, right: true }} />;
    case 'borrowed':
      return (
        <path
          d={`M${x + 1} ${middle}h${Math.max(1, width - 2)}`}
          stroke="currentColor"
          strokeWidth={1.25}
          strokeDasharray="1.25 3"
        />
      );
    case 'unknown':
      return null;
  }
};

const FADE = 36;

/** A stated end, and an arrow of dashes towards the one that nobody states. */
const OpenMark = ({
  x,
  y,
  width,
  height,
  cut,
}: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly cut: { readonly left: boolean; readonly right: boolean };
}) => {
  const middle = y + height / 2;
  const fade = Math.min(FADE, width / 2);
  const [from, to] = cut.left && !cut.right ? [x + fade, x + width] : [x, x + width - fade];
  const [tip, back] = cut.left && !cut.right ? [x + 1, 4] : [x + width - 1, -4];
  return (
    <g stroke="currentColor" fill="none">
      <path d={`M${from} ${middle}H${to}`} strokeWidth={3} opacity={0.75} />
      <path
        d={cut.left && !cut.right ? `M${x} ${middle}H${from}` : `M${to} ${middle}H${x + width}`}
        strokeWidth={2}
        strokeDasharray="4 3"
      />
      <path d={`M${tip + back} ${middle - 3.5}L${tip} ${middle}L${tip + back} ${middle + 3.5}`} strokeWidth={1.4} />
      {!cut.left && <path d={`M${x + 0.75} ${y}v${height}`} strokeWidth={1.5} />}
      {!cut.right && <path d={`M${x + width - 0.75} ${y}v${height}`} strokeWidth={1.5} />}
    </g>
  );
};
