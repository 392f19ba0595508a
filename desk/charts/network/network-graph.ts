import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  /** id of the state that it is or belongs to */
  readonly side: string | null;
  readonly kind: string | null;
}

/** Two actors of one event, with how often in which month. */
export interface NetworkEdge {
  readonly source: string;
  readonly target: string;
  /** `2024-10`; null for events that no month can be told of */
  readonly months: readonly { readonly month: string | null; readonly count: number }[];
  /** how often by event type */
  readonly types: Readonly<Record<string, number>>;
}

export interface DrawnNode extends NetworkNode {
  /** events with others in the stretch of time */
  readonly weight: number;
  /** 0 to 1 across the picture */
  readonly x: number;
  readonly y: number;
}

export interface DrawnEdge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  readonly types: Readonly<Record<string, number>>;
}

export interface DrawnNetwork {
  readonly nodes: readonly DrawnNode[];
  /** heaviest first */
  readonly edges: readonly DrawnEdge[];
  /** events of these pairs without a month, which no slider can place */
  readonly undated: number;
}

/** The edges that lie in a stretch of months (both inclusive; null for no bound), with what they weigh there. */
export const edgesWithin = (
  edges: readonly NetworkEdge[],
  from: string | null,
  to: string | null,
): readonly DrawnEdge[] =>
  edges
    .map(({ source, target, months, types }) => ({
      source,
      target,
      types,
      weight: months
        .filter(({ month }) =>
          month === null
            ? from === null && to === null
            : (from === null || month >= from) && (to === null || month <= to),
        )
        .reduce((sum, { count }) => sum + count, 0),
    }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || (a.source + a.target < b.source + b.target ? -1 : 1));

/** Iterations of the layout: enough for some hundred nodes to come to rest, under a tenth of a second. */
const ITERATIONS = 300;

/**
 * Where every actor stands, by all the events of all times, so that nobody moves when the time slider does. Nodes begin
 * on a circle in the order given, so that the same network is always drawn the same. Source: ForceAtlas2 (Jacomy et al.
 * 2014).
 */
export const networkPositions = (
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
): ReadonlyMap<string, readonly [x: number, y: number]> => {
  const graph = new UndirectedGraph();
  for (const [i, { id }] of nodes.entries()) {
    const angle = (2 * Math.PI * i) / nodes.length;
    graph.mergeNode(id, { x: Math.cos(angle), y: Math.sin(angle) });
  }
  for (const { source, target, weight } of edgesWithin(edges, null, null))
    if (source !== target && graph.hasNode(source) && graph.hasNode(target))
      graph.mergeEdge(source, target, { weight });
  if (graph.order > 2)
    forceAtlas2.assign(graph, {
      iterations: ITERATIONS,
      getEdgeWeight: 'weight',
      settings: { ...forceAtlas2.inferSettings(graph), gravity: 1, linLogMode: true, edgeWeightInfluence: 0.5 },
    });
  const at = nodes.map(({ id }) => graph.getNodeAttributes(id) as { x: number; y: number });
  const [left, right] = [Math.min(...at.map(({ x }) => x)), Math.max(...at.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...at.map(({ y }) => y)), Math.max(...at.map(({ y }) => y))];
  return new Map(nodes.map(({ id }, i) => [id, [share(at[i]!.x, left, right), share(at[i]!.y, top, bottom)] as const]));
};

const share = (value: number, least: number, most: number): number =>
  most > least ? (value - least) / (most - least) : 0.5;

/** The network in a stretch of time, each actor at its own place whatever the time. */
export const drawnNetwork = (
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  positions: ReadonlyMap<string, readonly [number, number]>,
  from: string | null,
  to: string | null,
): DrawnNetwork => {
  const within = edgesWithin(edges, from, to);
  const weights = new Map<string, number>();
  for (const { source, target, weight } of within)
    for (const id of [source, target]) weights.set(id, (weights.get(id) ?? 0) + weight);
  return {
    nodes: nodes
      .filter(({ id }) => weights.has(id))
      .map((node) => {
        const [x, y] = positions.get(node.id) ?? [0.5, 0.5];
        return { ...node, weight: weights.get(node.id)!, x, y };
      }),
    edges: within,
    undated: edges.reduce(
      (sum, { months }) => sum + months.reduce((own, { month, count }) => own + (month === null ? count : 0), 0),
      0,
    ),
  };
};
