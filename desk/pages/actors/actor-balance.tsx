import { useQuery } from '@tanstack/react-query';
import { apiGet } from '../../api/client.ts';
import type { BalanceMonth } from '../../charts/balance/balance-chart.ts';
import { BalancePlot } from '../../charts/balance/balance-plot.tsx';
import { Answered } from '../../design/answered.tsx';
import { Empty } from '../../design/empty.tsx';
import { Choice } from '../../design/field.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { actorName, packsQuery, sideOfActor } from '../../findings/packs-query.ts';
import { useSearchState } from '../../shell/search-state.ts';
import type { ActorProfile } from './actor-page.tsx';

interface BalanceAnswer {
  readonly months: readonly BalanceMonth[];
  readonly undated: number;
  readonly planned: number;
  readonly denied: number;
}

/** What the actor and another one do to each other, month by month. */
export const ActorBalance = ({ profile }: { readonly profile: ActorProfile }) => {
  const [search, change] = useSearchState();
  const packs = useQuery(packsQuery).data;
  const own = sideOfActor(packs, profile.id);
  const others = [
    ...new Set([
      ...profile.beside.flatMap(({ actor }) => sideOfActor(packs, actor) ?? []),
      ...profile.beside.flatMap(({ actor }) => (actor !== null && packs?.actors.has(actor) ? [actor] : [])),
    ]),
  ].filter((id) => id !== profile.id && id !== own);
  const other = search.with ?? others[0];
  const query = useQuery({
    queryKey: ['views', 'balance', profile.id, other],
    queryFn: ({ signal }) => apiGet<BalanceAnswer>('/balance', { first: profile.id, second: other }, signal),
    enabled: profile.id !== null && other !== undefined,
  });
  if (other === undefined)
    return (
      <Empty title="Nobody to compare with">
        A balance needs another state or body that the packs know, named in the same events.
      </Empty>
    );
  const name = actorName(packs, other);
  const years = search.years ?? '5';
  return (
    <div className="max-w-5xl">
      <div className="mb-3 flex flex-wrap gap-3">
        <Choice
          label={`${profile.name} and`}
          className="w-72"
          value={other}
          onChange={(event) => change({ with: event.target.value })}
        >
          {[...new Set([...others, other])].map((id) => (
            <option key={id} value={id}>
              {actorName(packs, id)}
            </option>
          ))}
        </Choice>
        <Choice label="Time" className="w-44" value={years} onChange={(event) => change({ years: event.target.value })}>
          <option value="1">last twelve months</option>
          <option value="2">last two years</option>
          <option value="5">last five years</option>
          <option value="all">all of it</option>
        </Choice>
      </div>
      <Answered query={query} waiting={<Skeleton lines={1} height="12rem" />}>
        {({ months, undated, planned, denied }) =>
          months.length === 0 ? (
            <Empty title="No dated event between the two">
              Events in which one acts upon the other, or both together, are counted by month.
            </Empty>
          ) : (
            <>
              <BalancePlot
                months={years === 'all' ? months : months.slice(-12 * Number(years))}
                label={`What ${profile.name} and ${name} do to each other, by month; the table has the same.`}
              />
              <p className="mt-1 text-[0.88rem] text-quiet">
                Not counted: {undated} events of no one month, {planned} told as plans, {denied} denied.
              </p>
            </>
          )
        }
      </Answered>
    </div>
  );
};
