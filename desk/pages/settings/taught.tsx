import { useQuery } from '@tanstack/react-query';
import type { TaughtEntry } from '../../../src/server/taught.ts';
import { apiGet, apiSend } from '../../api/client.ts';
import type { Listed } from '../../api/shapes.ts';
import { Answered } from '../../design/answered.tsx';
import { Button } from '../../design/button.tsx';
import { Empty } from '../../design/empty.tsx';
import { Panel } from '../../design/panel.tsx';
import { Cell, Row, Table } from '../../design/table.tsx';
import { actorName, packsQuery, placeName } from '../../findings/packs-query.ts';
import { useTeaching } from '../../findings/use-teach.ts';
import { announce } from '../../shell/notices.tsx';

/** What analysts taught the desk, each with a way to take it back. */
export const Taught = () => {
  const taught = useQuery({
    queryKey: ['taught'],
    queryFn: ({ signal }) => apiGet<Listed<TaughtEntry>>('/taught', {}, signal),
  });
  const packs = useQuery(packsQuery).data;
  const undo = useTeaching(
    ({ id }: TaughtEntry) => apiSend('DELETE', `/taught/${id}`),
    (file) => `Taken back. It stands no more in ${file}.`,
  );
  const takeBack = (entry: TaughtEntry) =>
    undo.mutate(entry, { onError: (error) => announce(error.message, { problem: true }) });
  return (
    <Panel title="Taught">
      <p className="py-2 text-quiet">
        What was made a pattern or another name in review stands in the desk’s own pack. Documents are read without it
        from the moment that it is taken back; those in the record once they are read again.
      </p>
      <Answered query={taught}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="Nothing was taught yet">
              In Review, “Make this a pattern” and “Another name of …” teach the desk from a finding.
            </Empty>
          ) : (
            <Table label="Taught" head={[{ name: 'What' }, { name: 'Meaning' }, { name: 'By' }, { name: 'Take back' }]}>
              {items.map((entry) => (
                <Row key={entry.id}>
                  <Cell className="font-medium break-words">
                    {entry.what === 'pattern' ? entry.pattern : entry.text}
                  </Cell>
                  <Cell>
                    {entry.what === 'pattern'
                      ? `a pattern of ${entry.type}${entry.mode ? `, ${entry.mode}` : ''}`
                      : `a name of ${entry.kind === 'actor' ? actorName(packs, entry.entry) : placeName(packs, entry.entry)}`}
                  </Cell>
                  <Cell className="figures">
                    {entry.who}, {entry.at.slice(0, 10)}
                  </Cell>
                  <Cell>
                    <Button
                      look="bare"
                      disabled={undo.isPending}
                      aria-label={`Undo ${entry.what === 'pattern' ? entry.pattern : entry.text}`}
                      onClick={() => takeBack(entry)}
                    >
                      Undo
                    </Button>
                  </Cell>
                </Row>
              ))}
            </Table>
          )
        }
      </Answered>
    </Panel>
  );
};
