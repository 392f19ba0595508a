import { useInfiniteQuery } from '@tanstack/react-query';
import { apiGet, apiPath } from '../../api/client.ts';
import type { Listed } from '../../api/shapes.ts';
import { buttonLook } from '../../design/button.tsx';
import { Panel } from '../../design/panel.tsx';
import { Problem } from '../../design/problem.tsx';
import { ShowMore } from '../../design/show-more.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { Cell, Row, Table } from '../../design/table.tsx';
import { detailText, doneText } from './audit-words.ts';

interface Entry {
  readonly number: number;
  readonly at: string;
  readonly who: string;
  readonly via: string;
  readonly action: string;
  readonly target: string | null;
  readonly detail: Readonly<Record<string, unknown>> | null;
}

/** Everything that was done at the desk, and who looked at what is restricted. */
export const AuditLog = () => {
  const log = useInfiniteQuery({
    queryKey: ['audit'],
    queryFn: ({ pageParam, signal }) => apiGet<Listed<Entry>>('/audit', { cursor: pageParam, limit: 100 }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    staleTime: 0,
  });
  const entries = log.data?.pages.flatMap((page) => page.items);
  return (
    <Panel
      title="What was done"
      aside={
        <a className={buttonLook()} href={apiPath('/audit.csv')} download>
          All of it as CSV
        </a>
      }
    >
      {log.error && !entries ? (
        <Problem error={log.error} retry={() => log.refetch()} />
      ) : !entries ? (
        <Skeleton lines={10} height="1.8rem" />
      ) : entries.length === 0 ? (
        <p className="py-2 text-quiet">Nothing yet.</p>
      ) : (
        <Table
          label="What was done at the desk"
          head={[{ name: 'When (UTC)' }, { name: 'Who' }, { name: 'What' }, { name: 'To what' }, { name: 'Detail' }]}
        >
          {entries.map((entry) => (
            <Row key={entry.number}>
              <Cell className="figures whitespace-nowrap">{entry.at.slice(0, 19).replace('T', ' ')}</Cell>
              <Cell>
                {entry.who} <span className="text-quiet">{entry.via}</span>
              </Cell>
              <Cell>{doneText(entry.action)}</Cell>
              <Cell className="max-w-48 truncate">{entry.target}</Cell>
              <Cell className="max-w-md wrap-anywhere text-quiet">{detailText(entry.detail)}</Cell>
            </Row>
          ))}
        </Table>
      )}
      <ShowMore list={log} />
    </Panel>
  );
};
