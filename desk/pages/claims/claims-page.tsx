import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { RecordedLinkDecision } from '../../../src/record/link-decision.ts';
import { apiGet } from '../../api/client.ts';
import type { Listed } from '../../api/shapes.ts';
import { Button } from '../../design/button.tsx';
import { counted } from '../../design/counted.ts';
import { Empty } from '../../design/empty.tsx';
import { Choice } from '../../design/field.tsx';
import { Problem } from '../../design/problem.tsx';
import { ShowMore } from '../../design/show-more.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { DateFields } from '../../findings/date-fields.tsx';
import { FilterField } from '../../findings/filter-field.tsx';
import { FilterRow } from '../../findings/filter-row.tsx';
import { filtersOf } from '../../findings/filters.ts';
import { FurtherFilters } from '../../findings/further-filters.tsx';
import { packsQuery } from '../../findings/packs-query.ts';
import { useStep } from '../../findings/use-step.ts';
import { useKeys } from '../../shell/keys.ts';
import { Page } from '../../shell/page.tsx';
import { useSearchState } from '../../shell/search-state.ts';
import { ClaimCard, StateLegend } from './claim-board.tsx';
import { claimKey } from './claim-columns.ts';
import { linkKey, SettleLinks, useSettle } from './settle-links.tsx';
import { useClaims } from './use-claims.ts';

const HELP = (
  <>
    <p>
      Where sources say different things of the same matter, each side’s version stands in a column: who says it, when,
      in which words, and in which document. What the sources leave open stays open here.
    </p>
    <p>
      Voices are brought together by rule. Say whether two belong to one claim: your word stands over every later
      reading, and can be taken back.
    </p>
  </>
);
const WORDS = ['claim', 'statement', 'compliance', 'denied', 'alleged'];

const FIELDS = ['from', 'to', 'actor', 'q'] as const;

export const ClaimsPage = () => {
  const [search, change] = useSearchState();
  const filters = useMemo(() => filtersOf(search), [search]);
  const show = search.show ?? 'open';
  const board = useClaims(filters, show, search.names);
  const { claims, sources } = board;
  const packs = useQuery(packsQuery).data;
  const decisions = useQuery({
    queryKey: ['views', 'link-decisions'],
    queryFn: ({ signal }) => apiGet<Listed<RecordedLinkDecision>>('/links/decisions', { kind: 'claim' }, signal),
  }).data;
  const decided = useMemo(
    () => new Map((decisions?.items ?? []).map((each) => [linkKey(each.first, each.second), each])),
    [decisions],
  );
  const settle = useSettle();
  const ids = useMemo(() => claims.map(claimKey), [claims]);
  const choose = useCallback((id: string | undefined) => change({ claim: id }), [change]);
  const step = useStep(ids, search.claim, choose, 'claim');
  const commands = useMemo(() => {
    const first = claims.find((claim) => claimKey(claim) === search.claim)?.links[0];
    const act = (action: 'accept' | 'reject' | 'undo') => () =>
      first && settle.mutate({ action, first: first.pair[0], second: first.pair[1] });
    return [
      ...step,
      { key: 'a', label: 'The two first voices make one claim', run: act('accept') },
      { key: 'r', label: 'They are not the same', run: act('reject') },
      { key: 'u', label: 'Take that back', run: act('undo') },
    ];
  }, [step, claims, search.claim, settle]);
  useKeys('Claims', commands);
  const clear = () => change(Object.fromEntries(Object.keys(filters).map((name) => [name, undefined])));
  return (
    <Page title="Claims" lead="The same matter as each side tells it." help={HELP} words={WORDS} wide>
      <FilterRow className="mb-4">
        <Choice
          label="Show"
          className="w-52"
          value={show}
          onChange={(event) =>
            change({ show: event.target.value === 'open' ? undefined : event.target.value, claim: undefined })
          }
        >
          <option value="open">contested and denied</option>
          <option value="contested">contested only</option>
          <option value="denied">denied only</option>
          <option value="repeated">repeated only</option>
          <option value="all">all</option>
        </Choice>
        <DateFields from={filters.from} to={filters.to} onChange={change} />
        <FilterField
          label="Actor"
          className="w-44"
          placeholder="any spelling"
          value={filters.actor}
          onChange={(actor) => change({ actor })}
        />
        <FilterField label="Words" type="search" className="w-44" value={filters.q} onChange={(q) => change({ q })} />
        {board.counts && (
          <p className="figures ml-auto text-[0.92rem] text-quiet" aria-live="polite">
            {counted(board.counts.total, 'claim')}, {board.counts.contested.toLocaleString('en')} contested
          </p>
        )}
      </FilterRow>
      <FurtherFilters filters={filters} fields={FIELDS} onChange={change} />
      <StateLegend />
      {board.error && !board.counts ? (
        <Problem error={board.error} retry={() => board.refetch()} />
      ) : !board.counts ? (
        <Skeleton lines={5} height="9rem" />
      ) : claims.length === 0 ? (
        <NoClaim filtered={Object.keys(filters).length > 0} onClear={clear} />
      ) : (
        claims.map((claim) => {
          const id = claimKey(claim);
          return (
            <ClaimCard
              key={id}
              id={id}
              claim={claim}
              packs={packs}
              sources={sources}
              chosen={id === search.claim}
              onChoose={() => search.claim !== id && change({ claim: id })}
              settled={claim.links.length > 0 && <SettleLinks claim={claim} decided={decided} settle={settle} />}
            />
          );
        })
      )}
      <ShowMore list={board} />
    </Page>
  );
};

const NoClaim = ({ filtered, onClear }: { readonly filtered: boolean; readonly onClear: () => void }) => (
  <Empty
    title="No claim stands against another here"
    action={filtered ? <Button onClick={onClear}>Take all filters away</Button> : undefined}
  >
    A claim appears when one source denies what another holds, or several repeat the same. Add documents of more than
    one side.
  </Empty>
);
