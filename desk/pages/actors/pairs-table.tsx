import { Link } from '@tanstack/react-router';
import type { DrawnEdge } from '../../charts/network/network-graph.ts';
import { Cell, Row, Table } from '../../design/table.tsx';

/** The pairs of a network as a table; of one actor, those who have to do with it. */
export const PairsTable = ({
  pairs,
  names,
  who,
  isWindow,
}: {
  readonly pairs: readonly DrawnEdge[];
  readonly names: ReadonlyMap<string, string>;
  /** id of the actor that was chosen */
  readonly who: string | undefined;
  /** whether only a stretch of time is shown, of which types of events are not counted */
  readonly isWindow: boolean;
}) => (
  <div className="mt-4">
    <Table
      label={who ? `Who has to do with ${names.get(who) ?? who}` : 'Pairs, most events first'}
      head={[{ name: 'One' }, { name: 'Other' }, { name: 'Events', number: true }, { name: 'Of type' }]}
    >
      {pairs.slice(0, 60).map(({ source, target, weight, types }) => (
        <Row key={`${source} ${target}`}>
          {[source, target].map((id) => (
            <Cell key={id} className="min-w-32 wrap-anywhere">
              <Link
                to="/actors/$id"
                params={{ id }}
                className="link inline-flex min-h-6 min-w-6 items-center text-ink!"
              >
                {names.get(id)}
              </Link>
            </Cell>
          ))}
          <Cell number>{weight}</Cell>
          <Cell className="text-quiet">
            {Object.entries(types)
              .toSorted((a, b) => b[1] - a[1])
              .slice(0, 4)
              .map(([type, count]) => `${type} ${count}`)
              .join(', ')}
            {isWindow && ' (of all time)'}
          </Cell>
        </Row>
      ))}
    </Table>
  </div>
);
