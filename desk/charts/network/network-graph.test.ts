import { describe, expect, it } from 'vitest';
import { drawnNetwork, edgesWithin, type NetworkEdge, type NetworkNode, networkPositions } from './network-graph.ts';

const node = (id: string): NetworkNode => ({ id, name: id.toUpperCase(), side: null, kind: 'person' });
const edge = (source: string, target: string, months: Readonly<Record<string, number>>): NetworkEdge => ({
  source,
  target,
  months: Object.entries(months).map(([month, count]) => ({ month: month === 'none' ? null : month, count })),
  types: { CONSULT: 1 },
});
const nodes = ['a', 'b', 'c', 'd'].map(node);
const edges = [edge('a', 'b', { '2024-09': 2, '2024-11': 1 }), edge('b', 'c', { '2024-10': 5, none: 3 })];

describe('edgesWithin', () => {
  it('weighs a pair by the events of the stretch', () => {
    expect(
      edgesWithin(edges, '2024-10', '2024-11').map(({ source, target, weight }) => [source, target, weight]),
    ).toEqual([
      ['b', 'c', 5],
      ['a', 'b', 1],
    ]);
    expect(edgesWithin(edges, '2025-01', null)).toEqual([]);
  });

  it('counts events without a month only when no time is asked for', () =>
    expect(edgesWithin(edges, null, null).map(({ weight }) => weight)).toEqual([8, 3]));
});

describe('networkPositions', () => {
  it('is the same every time, and within the picture', () => {
    const positions = networkPositions(nodes, edges);
    expect(networkPositions(nodes, edges)).toEqual(positions);
    for (const [x, y] of positions.values()) {
      expect(x >= 0 && x <= 1).toBe(true);
      expect(y >= 0 && y <= 1).toBe(true);
    }
  });

  it('stands for one actor and for none', () => {
    expect(networkPositions([node('a')], [])).toEqual(new Map([['a', [0.5, 0.5]]]));
    expect(networkPositions([], [])).toEqual(new Map());
  });
});

describe('drawnNetwork', () => {
  it('keeps everybody in place when the time changes, and says what no month can be told of', () => {
    const positions = networkPositions(nodes, edges);
    const all = drawnNetwork(nodes, edges, positions, null, null);
    const september = drawnNetwork(nodes, edges, positions, '2024-09', '2024-09');
    expect(all.nodes.map(({ id, weight }) => [id, weight])).toEqual([
      ['a', 3],
      ['b', 11],
      ['c', 8],
    ]);
    expect(september.nodes.map(({ id, weight }) => [id, weight])).toEqual([
      ['a', 2],
      ['b', 2],
    ]);
    expect(september.nodes[0]!.x).toBe(all.nodes[0]!.x);
    expect(september.undated).toBe(3);
  });
});
