import { describe, expect, test } from 'vitest';
import type { Party } from '../../kinds/party.ts';
import type { RecordedFinding } from '../../record/record-store.ts';
import { actorNetwork } from './actor-network.ts';

const party = (name: string, actor: string | null = null): Party => ({ name, actor, office: null });
const event = (actor: readonly Party[], recipient: readonly Party[], day: string | null, type = 'CONSULT') =>
  ({
    finding: { kind: 'event', actor, recipient, type },
    earliest: day,
    latest: day,
    dated: day === null ? null : 'finding',
  }) as unknown as RecordedFinding;
const knowledge = {
  actors: new Map([
    ['north', { id: 'north', name: 'Northland', kind: 'state', of: null }],
    ['minister', { id: 'minister', name: 'Ana Berg', kind: 'person', of: 'north' }],
  ]),
} as never;

describe('actorNetwork', () => {
  test('ties those who act to those upon whom, and those who act together, whatever their order', () => {
    const { nodes, edges } = actorNetwork(
      [
        event([party('A. Berg', 'minister')], [party('South')], '2024-10-02', 'ACCUSE'),
        event([party('South'), party('Berg', 'minister')], [], '2024-10-05'),
        event([party('SOUTH')], [party('Berg', 'minister')], null),
      ],
      knowledge,
    );
    expect(nodes).toEqual([
      { id: 'minister', name: 'Ana Berg', kind: 'person', side: 'north', events: 3 },
      { id: 'south', name: 'South', kind: null, side: null, events: 3 },
    ]);
    expect(edges).toEqual([
      {
        source: 'minister',
        target: 'south',
        months: [
          { month: '2024-10', count: 2 },
          { month: null, count: 1 },
        ],
        types: { ACCUSE: 1, CONSULT: 2 },
      },
    ]);
  });

  test('keeps those with most events, and takes a summit for no tie', () => {
    const crowd = Array.from({ length: 13 }, (_, i) => party(`Guest ${i}`));
    const { nodes, edges } = actorNetwork(
      [
        event(crowd, [], '2024-10-01'),
        event([party('a')], [party('b')], '2024-10-01'),
        event([party('a')], [party('b')], '2024-11-01'),
        event([party('a')], [party('c')], '2024-10-01'),
      ],
      knowledge,
      2,
    );
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(edges).toHaveLength(1);
  });
});
