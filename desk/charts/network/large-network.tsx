import { UndirectedGraph } from 'graphology';
import { useEffect, useRef } from 'react';
import Sigma from 'sigma';
import { sideNumber } from '../../design/side-numbers.ts';
import type { DrawnNetwork } from './network-graph.ts';

/** A network of many actors on a canvas (WebGL): wheel or pinch to zoom, drag to move, click an actor. */
export const LargeNetwork = ({
  network,
  selected,
  onSelect,
  onFailure,
}: {
  readonly network: DrawnNetwork;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  /** the machine has no WebGL */
  readonly onFailure: () => void;
}) => {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!frame.current) return;
    const styles = getComputedStyle(document.documentElement);
    const color = (name: string) => styles.getPropertyValue(`--${name}`).trim();
    const graph = new UndirectedGraph();
    const heaviest = Math.max(1, ...network.nodes.map(({ weight }) => weight));
    const most = Math.max(1, ...network.edges.map(({ weight }) => weight));
    for (const { id, name, side, x, y, weight } of network.nodes)
      graph.addNode(id, {
        x,
        y: 1 - y,
        label: name,
        size: 3 + 11 * Math.sqrt(weight / heaviest),
        color: id === selected ? color('accent') : color(`side-${sideNumber(side)}`),
      });
    for (const { source, target, weight } of network.edges)
      if (source !== target && graph.hasNode(source) && graph.hasNode(target))
        graph.mergeEdge(source, target, {
          size: 0.5 + 4 * Math.sqrt(weight / most),
          color: source === selected || target === selected ? color('accent') : color('rule'),
        });
    let sigma: Sigma;
    try {
      sigma = new Sigma(graph, frame.current, {
        labelFont: 'Inter Variable, sans-serif',
        labelColor: { color: color('ink') },
        labelSize: 12,
        labelRenderedSizeThreshold: 5,
        allowInvalidContainer: true,
      });
    } catch {
      onFailure();
      return;
    }
    sigma.on('clickNode', ({ node }) => onSelect(node));
    return () => sigma.kill();
  }, [network, selected, onSelect, onFailure]);
  return (
    <div
      ref={frame}
      role="img"
      aria-label={`Network of ${network.nodes.length} actors and ${network.edges.length} pairs; the table below has the same.`}
      className="absolute inset-0"
    />
  );
};
