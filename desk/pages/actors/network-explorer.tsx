import { keepPreviousData, useQuery } from '@tanstack/react-query';
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
import { counted } from '../../design/counted.ts';
import { Empty } from '../../design/empty.tsx';
import { SideMark } from '../../design/side-mark.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { actorName, packsQuery } from '../../findings/packs-query.ts';
import { useKeys } from '../../shell/keys.ts';
import { useSearchState } from '../../shell/search-state.ts';
import { PairsTable } from './pairs-table.tsx';
import { WindowChoice } from './window-choice.tsx';

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
  const toMonth = useCallback(
    (index: number) =>
      change({ window: search.window ?? '3', month: months[Math.max(0, Math.min(months.length - 1, index))] }),
    [change, months, search.window],
  );
  const choose = useCallback((id: string) => change({ who: search.who === id ? undefined : id }), [change, search.who]);
  const commands = useMemo(
    () => [
      { key: '[', label: 'A month back', run: () => toMonth(at - 1) },
      { key: ']', label: 'A month on', run: () => toMonth(at + 1) },
      { key: 'w', label: 'All of time again', run: () => change({ window: undefined, month: undefined }) },
    ],
    [toMonth, at, change],
  );
  useKeys('Network', commands);
  const names = new Map(answer.nodes.map(({ id, name }) => [id, name]));
  const pairs = network.edges.filter(
    ({ source, target }) => search.who === undefined || source === search.who || target === search.who,
  );
  return (
    <div>
      <WindowChoice
        length={search.window}
        stretch={length === null ? null : from === to ? (from ?? '') : `${from} to ${to}`}
        months={months.length}
        at={at}
        onLength={(window) => change({ window })}
        onMonth={toMonth}
      />
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
      <PairsTable pairs={pairs} names={names} who={search.who} isWindow={length !== null} />
    </div>
  );
};
