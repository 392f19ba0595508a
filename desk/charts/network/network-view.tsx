import { lazy, Suspense, useCallback, useState } from 'react';
import { sideNumber } from '../../design/side-numbers.ts';
import { Skeleton } from '../../design/skeleton.tsx';
import { useWidth } from '../use-width.ts';
import type { DrawnNetwork } from './network-graph.ts';

const LargeNetwork = lazy(() => import('./large-network.tsx').then(({ LargeNetwork }) => ({ default: LargeNetwork })));

/** Up to so many actors are drawn as SVG; more on a canvas that zooms, where the machine has WebGL. */
const MOST_DRAWN = 70;
const MARGIN = { x: 90, y: 26 } as const;

/** Who acts with whom. Lines are as wide as events are many; the caller lists the same pairs as a table. */
export const NetworkView = ({
  network,
  height = 460,
  selected,
  onSelect,
}: {
  readonly network: DrawnNetwork;
  readonly height?: number;
  readonly selected?: string | null;
  readonly onSelect: (id: string) => void;
}) => {
  const [frame, width] = useWidth();
  const [canvas, setCanvas] = useState(true);
  const withoutCanvas = useCallback(() => setCanvas(false), []);
  return (
    <div ref={frame} style={{ height }} className="relative overflow-hidden rounded border border-rule bg-surface">
      {width > 0 &&
        (canvas && network.nodes.length > MOST_DRAWN ? (
          <Suspense fallback={<Skeleton lines={6} />}>
            <LargeNetwork network={network} selected={selected ?? null} onSelect={onSelect} onFailure={withoutCanvas} />
          </Suspense>
        ) : (
          <SmallNetwork
            network={network}
            width={width}
            height={height}
            selected={selected ?? null}
            onSelect={onSelect}
          />
        ))}
    </div>
  );
};

const SmallNetwork = ({
  network: { nodes, edges },
  width,
  height,
  selected,
  onSelect,
}: {
  readonly network: DrawnNetwork;
  readonly width: number;
  readonly height: number;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}) => {
  const most = Math.max(1, ...edges.map(({ weight }) => weight));
  const heaviest = Math.max(1, ...nodes.map(({ weight }) => weight));
  const margin = Math.min(MARGIN.x, width / 6);
  const at = new Map(
    nodes.map(({ id, x, y }) => [
      id,
      [margin + x * (width - 2 * margin), MARGIN.y + y * (height - 2 * MARGIN.y)] as const,
    ]),
  );
  const labelled = freeLabels(nodes, at, selected);
  const near = new Set(
    edges.flatMap(({ source, target }) => (source === selected || target === selected ? [source, target] : [])),
  );
  return (
    <svg
      width={width}
      height={height}
      role="img"
      aria-label={`Network of ${nodes.length} actors and ${edges.length} pairs; the table below has the same.`}
    >
      {edges.map(({ source, target, weight }) => {
        const [a, b] = [at.get(source), at.get(target)];
        const lit = selected !== null && (source === selected || target === selected);
        return (
          a &&
          b && (
            <line
              key={`${source} ${target}`}
              x1={a[0]}
              y1={a[1]}
              x2={b[0]}
              y2={b[1]}
              className={lit ? 'stroke-accent' : 'stroke-edge'}
              strokeWidth={0.75 + 4 * Math.sqrt(weight / most)}
              opacity={selected === null || lit ? 0.55 : 0.18}
            />
          )
        );
      })}
      {nodes.map(({ id, name, side, weight }) => {
        const [x, y] = at.get(id)!;
        const radius = 3.5 + 8 * Math.sqrt(weight / heaviest);
        const faint = selected !== null && selected !== id && !near.has(id);
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: actors can be chosen by key in the table
          <g key={id} onClick={() => onSelect(id)} className="cursor-pointer" opacity={faint ? 0.4 : 1}>
            <title>{`${name}: ${weight}`}</title>
            <circle
              cx={x}
              cy={y}
              r={radius}
              fill={`var(--side-${sideNumber(side)})`}
              stroke={id === selected ? 'var(--accent)' : 'var(--surface)'}
              strokeWidth={id === selected ? 3 : 1.5}
            />
            {labelled.has(id) && (
              <text
                x={x}
                y={y - radius - 4}
                textAnchor="middle"
                className="fill-ink text-[12px]"
                fontWeight={id === selected || weight > heaviest / 2 ? 600 : 400}
                stroke="var(--surface)"
                strokeWidth={3.5}
                paintOrder="stroke"
              >
                {shortName(name)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
};

const shortName = (name: string): string => (name.length > 26 ? `${name.slice(0, 25)}…` : name);

const LINE = 15;
const LETTER = 6.3;

/** The actors whose names have room: the chosen one first, then those with most events; no name over another. */
const freeLabels = (
  nodes: DrawnNetwork['nodes'],
  at: ReadonlyMap<string, readonly [number, number]>,
  selected: string | null,
): ReadonlySet<string> => {
  const taken: (readonly [number, number, number, number])[] = [];
  const free = new Set<string>();
  for (const { id, name } of nodes.toSorted(
    (a, b) => Number(b.id === selected) - Number(a.id === selected) || b.weight - a.weight,
  )) {
    const [x, y] = at.get(id)!;
    const half = (shortName(name).length * LETTER) / 2;
    const box = [x - half, y - 2 * LINE, x + half, y] as const;
    if (taken.some(([left, top, right, bottom]) => box[0] < right && box[2] > left && box[1] < bottom && box[3] > top))
      continue;
    taken.push(box);
    free.add(id);
  }
  return free;
};
