import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { apiGet } from '../../api/client.ts';
import {
  drawnNetwork,
  type NetworkEdge,
  type NetworkNode,
  networkPositions,
} from '../../charts/network/network-graph.ts';
import { NetworkView } from '../../charts/network/network-view.tsx';
import { monthsOf, WINDOWS, type WindowLength, windowEnding } from '../../charts/network/time-window.ts';
import { Answered } from '../../design/answered.tsx';
import { Button } from '../../design/button.tsx';
import { counted } from '../../design/counted.ts';
import { Empty } from '../../design/empty.tsx';
import { Choice } from '../../design/field.tsx';
import { SideMark } from '../../design/side-mark.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { Cell, Row, Table } from '../../design/table.tsx';
import { actorName, packsQuery } from '../../findings/packs-query.ts';
import { useKeys } from '../../shell/keys.ts';
import { useSearchState } from '../../shell/search-state.ts';

interface NetworkAnswer {
  readonly nodes: readonly (NetworkNode & { readonly events: number })[];
  readonly edges: readonly NetworkEdge[];
}

const lengthOf = (text: string | undefined): WindowLength =>
  text === undefined ? null : (WINDOWS.find((length) => String(length) === text) ?? null);

/** The network of one actor or of the whole record, with a slider over its months, and the same pairs as a table. */
export const NetworkExplorer = ({ actor, most }: { readonly actor: string | null; readonly most: number }) => {
  const [search] = useSearchState();
  const query = useQuery({
    queryKey: ['views', 'network', actor, most, search.from, search.to, search.type, search.names],
    queryFn: ({ signal }) =>
      apiGet<NetworkAnswer>(
        '/network',
        { actor, most, from: search.from, to: search.to, type: search.type, names: search.names },
        signal,
      ),
    placeholderData: keepPreviousData,
  });
  return (
    <Answered query={query} waiting={<Skeleton lines={1} height="30rem" />}>
      {(answer) =>
        answer.edges.length === 0 ? (
          <Empty title="Nobody is tied to anybody here">
            Two actors are tied by an event in which one acts upon the other, or both act together.
          </Empty>
        ) : (
          <Explorer answer={answer} />
        )
      }
    </Answered>
  );
};

const Explorer = ({ answer }: { readonly answer: NetworkAnswer }) => {
  const [search, change] = useSearchState();
  const packs = useQuery(packsQuery).data;
  const positions = useMemo(() => networkPositions(answer.nodes, answer.edges), [answer]);
  const months = useMemo(() => monthsOf(answer.edges), [answer]);
  const length = lengthOf(search.window);
  const month = search.month !== undefined && months.includes(search.month) ? search.month : months.at(-1);
  const [from, to] = windowEnding(month, length);
  const network = useMemo(
    () => drawnNetwork(answer.nodes, answer.edges, positions, from, to),
    [answer, positions, from, to],
  );
  const at = month === undefined ? 0 : months.indexOf(month);
  const step = useCallback(
    (by: number) =>
      change({ window: search.window ?? '3', month: months[Math.max(0, Math.min(months.length - 1, at + by))] }),
    [change, months, at, search.window],
  );
  const choose = useCallback((id: string) => change({ who: search.who === id ? undefined : id }), [change, search.who]);
  const commands = useMemo(
    () => [
      { key: '[', label: 'A month back', run: () => step(-1) },
      { key: ']', label: 'A month on', run: () => step(1) },
      { key: 'w', label: 'All of time again', run: () => change({ window: undefined, month: undefined }) },
    ],
    [step, change],
  );
  useKeys('Network', commands);
  const names = new Map(answer.nodes.map(({ id, name }) => [id, name]));
  const pairs = network.edges.filter(
    ({ source, target }) => search.who === undefined || source === search.who || target === search.who,
  );
  return (
    <div>
      <div className="mb-2 flex flex-wrap items-end gap-3">
        <Choice
          label="Time"
          className="w-40"
          value={search.window ?? ''}
          onChange={(event) => change({ window: event.target.value || undefined })}
        >
          <option value="">all of time</option>
          <option value="1">one month</option>
          <option value="3">three months</option>
          <option value="12">twelve months</option>
        </Choice>
        <label className="min-w-48 flex-1">
          <span className="label figures">
            {length === null ? 'All months' : from === to ? from : `${from} to ${to}`}
          </span>
          <input
            type="range"
            className="block w-full accent-[var(--accent)]"
            min={0}
            max={Math.max(0, months.length - 1)}
            value={at}
            disabled={months.length < 2}
            aria-valuetext={length === null ? 'all of time' : `${from} to ${to}`}
            onChange={(event) => change({ window: search.window ?? '3', month: months[Number(event.target.value)] })}
          />
        </label>
        <Button keyHint="[" aria-label="A month back" onClick={() => step(-1)}>
          ←
        </Button>
        <Button keyHint="]" aria-label="A month on" onClick={() => step(1)}>
          →
        </Button>
      </div>
      <NetworkView network={network} selected={search.who ?? null} onSelect={choose} height={480} />
      <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-[0.88rem]" aria-label="Sides">
        {[...new Set(network.nodes.map(({ side }) => side))].slice(0, 12).map((side) => (
          <li key={side ?? 'none'}>
            <SideMark side={side} name={actorName(packs, side) ?? 'of no side'} />
          </li>
        ))}
      </ul>
      <p className="mt-1 text-[0.88rem] text-quiet">
        {counted(network.nodes.length, 'actor')}, {counted(network.edges.length, 'pair')}.
        {length !== null &&
          network.undated > 0 &&
          ` ${counted(network.undated, 'event lies', 'events lie')} in no one month; shown under “all of time”.`}
      </p>
      <div className="mt-4">
        <Table
          label={search.who ? `Who has to do with ${names.get(search.who) ?? search.who}` : 'Pairs, most events first'}
          head={[{ name: 'One' }, { name: 'Other' }, { name: 'Events', number: true }, { name: 'Of type' }]}
        >
          {pairs.slice(0, 60).map(({ source, target, weight, types }) => (
            <Row key={`${source} ${target}`}>
              <Cell className="min-w-32 wrap-anywhere">
                <Link
                  to="/actors/$id"
                  params={{ id: source }}
                  className="link inline-flex min-h-6 min-w-6 items-center text-ink!"
                >
                  {names.get(source)}
                </Link>
              </Cell>
              <Cell className="min-w-32 wrap-anywhere">
                <Link
                  to="/actors/$id"
                  params={{ id: target }}
                  className="link inline-flex min-h-6 min-w-6 items-center text-ink!"
                >
                  {names.get(target)}
                </Link>
              </Cell>
              <Cell number>{weight}</Cell>
              <Cell className="text-quiet">
                {Object.entries(types)
                  .toSorted((a, b) => b[1] - a[1])
                  .slice(0, 4)
                  .map(([type, count]) => `${type} ${count}`)
                  .join(', ')}
                {length !== null && ' (of all time)'}
              </Cell>
            </Row>
          ))}
        </Table>
      </div>
    </div>
  );
};
