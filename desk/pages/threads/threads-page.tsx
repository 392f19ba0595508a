import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { apiGet } from '../../api/client.ts';
import { Answered } from '../../design/answered.tsx';
import { Empty } from '../../design/empty.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { Cell, Row, Table } from '../../design/table.tsx';
import { packsQuery } from '../../findings/packs-query.ts';
import { useStep } from '../../findings/use-step.ts';
import { useKeys } from '../../shell/keys.ts';
import { Page } from '../../shell/page.tsx';
import { useSearchState } from '../../shell/search-state.ts';

const HELP = (
  <>
    <p>What the desk follows: each thread gathers findings by words, actors, places and agreements of the packs.</p>
    <p>Open a thread to read what a month brought to it, and to judge how it went.</p>
  </>
);
const WORDS = ['thread', 'finding'];

export interface ThreadItem {
  readonly id: string;
  readonly title: string;
  readonly findings: number;
}

export const ThreadsPage = () => {
  const [search, change] = useSearchState();
  const navigate = useNavigate();
  const packs = useQuery(packsQuery).data;
  const query = useQuery({
    queryKey: ['views', 'threads'],
    queryFn: ({ signal }) => apiGet<{ readonly items: readonly ThreadItem[] }>('/threads', {}, signal),
  });
  const items = useMemo(() => (query.data?.items ?? []).toSorted((a, b) => b.findings - a.findings), [query.data]);
  const ids = useMemo(() => items.map(({ id }) => id), [items]);
  const choose = useCallback((id: string | undefined) => change({ at: id }), [change]);
  const step = useStep(ids, search.at, choose, 'thread');
  const commands = useMemo(
    () => [
      ...step,
      {
        key: 'enter',
        label: 'Open the thread',
        run: () => search.at !== undefined && void navigate({ to: '/threads/$id', params: { id: search.at } }),
      },
    ],
    [step, search.at, navigate],
  );
  useKeys('Threads', commands);
  return (
    <Page title="Threads" lead="What the desk follows." help={HELP} words={WORDS}>
      <Answered query={query} waiting={<Skeleton lines={10} />}>
        {() =>
          items.length === 0 ? (
            <Empty title="The packs follow nothing yet">
              A thread is an entry of a pack: words, actors, places and agreements that belong together.
            </Empty>
          ) : (
            <Table
              label="Threads, most findings first"
              head={[{ name: 'Thread' }, { name: 'Findings', number: true }, { name: 'Known by' }]}
            >
              {items.map(({ id, title, findings }) => (
                <Row key={id} id={`item-${id}`} chosen={id === search.at}>
                  <Cell className="min-w-56">
                    <Link to="/threads/$id" params={{ id }} className="link font-serif text-[1.08rem] text-ink!">
                      {title}
                    </Link>
                  </Cell>
                  <Cell number>{findings}</Cell>
                  <Cell className="text-quiet">{packs?.threads.get(id)?.words.slice(0, 5).join(', ')}</Cell>
                </Row>
              ))}
            </Table>
          )
        }
      </Answered>
    </Page>
  );
};
