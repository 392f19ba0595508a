import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Actor } from '../../../src/kinds/actor.ts';
import type { ActorSummary } from '../../../src/record/record-store.ts';
import { apiGet } from '../../api/client.ts';
import type { Listed } from '../../api/shapes.ts';
import { Answered } from '../../design/answered.tsx';
import { Button } from '../../design/button.tsx';
import { DateLabel } from '../../design/date-label.tsx';
import { Empty } from '../../design/empty.tsx';
import { Choice, Field } from '../../design/field.tsx';
import { firstAsKnown, goesOn, lastAsKnown } from '../../design/known-days.ts';
import { SideMark } from '../../design/side-mark.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { Cell, Row, Table } from '../../design/table.tsx';
import { Tabs } from '../../design/tabs.tsx';
import { FilterRow } from '../../findings/filter-row.tsx';
import { filtersOf, requestParams } from '../../findings/filters.ts';
import { FurtherFilters } from '../../findings/further-filters.tsx';
import { actorName, packsQuery, sideOfActor } from '../../findings/packs-query.ts';
import { useStep } from '../../findings/use-step.ts';
import { useKeys } from '../../shell/keys.ts';
import { Page } from '../../shell/page.tsx';
import { useSearchState } from '../../shell/search-state.ts';
import { KIND_WORDS, rolesText } from './actor-words.ts';
import { NamesReview } from './names-review.tsx';

const HELP = (
  <>
    <p>Everybody who has a part in findings: states, bodies, persons. A name that no pack knows is marked as new.</p>
    <p>
      Under “Names” stand pairs that may mean one. Merging them changes no document: the record only takes the names for
      one from then on, and the merge can be taken back.
    </p>
  </>
);
const WORDS = ['finding'];
const HEAD = [
  { name: 'Name' },
  { name: 'What' },
  { name: 'Side' },
  { name: 'Findings', number: true },
  { name: 'Documents', number: true },
  { name: 'Parts' },
  { name: 'From' },
  { name: 'To' },
];
/** Rows that a page draws at once. */
const SHOWN = 250;

const NONE: readonly never[] = [];

export const ActorsPage = () => {
  const [search, change] = useSearchState();
  return (
    <Page
      title="Actors"
      lead="Who is named, how often, in which part."
      help={HELP}
      words={WORDS}
      wide
      actions={
        <Link to="/network" className="link px-2">
          Network
        </Link>
      }
    >
      <Tabs
        label="Actors"
        value={search.tab === 'names' ? 'names' : 'list'}
        onChange={(tab) => change({ tab: tab === 'names' ? 'names' : undefined })}
        tabs={[
          { id: 'list', label: 'All', content: search.tab === 'names' ? null : <ActorList /> },
          {
            id: 'names',
            label: 'Names that may be one',
            content: search.tab === 'names' ? <NamesReview kind="actor" /> : null,
          },
        ]}
      />
    </Page>
  );
};

const ActorList = () => {
  const [search, change] = useSearchState();
  const navigate = useNavigate();
  const filters = useMemo(() => filtersOf(search), [search]);
  const [typed, setTyped] = useState(search.name ?? '');
  const name = useDeferredValue(typed.trim());
  const packs = useQuery(packsQuery).data;
  const what = search.what ?? 'all';
  const query = useQuery({
    queryKey: ['actors', 'list', filters, name, what, search.names],
    queryFn: ({ signal }) =>
      apiGet<Listed<ActorSummary> & { readonly total: number }>(
        '/actors',
        { ...requestParams(filters, search.names), name, what: what === 'all' ? undefined : what, limit: SHOWN },
        signal,
      ),
    placeholderData: keepPreviousData,
  });
  const items = query.data?.items ?? NONE;
  const ids = useMemo(() => items.map((item) => item.actor ?? item.name), [items]);
  const choose = useCallback((id: string | undefined) => change({ at: id }), [change]);
  const step = useStep(ids, search.at, choose, 'actor');
  const commands = useMemo(
    () => [
      ...step,
      {
        key: 'enter',
        label: 'Open the actor',
        run: () => search.at !== undefined && void navigate({ to: '/actors/$id', params: { id: search.at } }),
      },
    ],
    [step, search.at, navigate],
  );
  useKeys('Actors', commands);
  return (
    <>
      <FilterRow className="mb-3">
        <Field
          label="Name"
          type="search"
          className="w-60"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => change({ name: name || undefined })}
        />
        <Choice
          label="What"
          className="w-52"
          value={what}
          onChange={(event) => change({ what: event.target.value === 'all' ? undefined : event.target.value })}
        >
          <option value="all">everybody</option>
          <option value="new">new: in no pack</option>
          {Object.entries(KIND_WORDS).map(([kind, words]) => (
            <option key={kind} value={kind}>
              {words.split(',')[0]}
            </option>
          ))}
        </Choice>
        {query.data && (
          <p className="figures ml-auto text-[0.92rem] text-quiet" aria-live="polite">
            {query.data.total.toLocaleString('en')} named
          </p>
        )}
      </FilterRow>
      <FurtherFilters filters={filters} fields={NONE} onChange={change} />
      <Answered query={query} waiting={<Skeleton lines={12} />}>
        {() =>
          items.length === 0 ? (
            <Empty
              title="Nobody here"
              action={
                <Button
                  onClick={() => {
                    setTyped('');
                    change({ name: undefined, what: undefined });
                  }}
                >
                  Show everybody
                </Button>
              }
            >
              Everybody who acts, speaks or is spoken of in a document stands here once it is read.
            </Empty>
          ) : (
            <Table label="Actors, most findings first" head={HEAD}>
              {items.map((item) => (
                <ActorRow
                  key={item.actor ?? ` ${item.name}`}
                  item={item}
                  entry={item.actor === null ? undefined : packs?.actors.get(item.actor)}
                  side={sideOfActor(packs, item.actor)}
                  sideName={actorName(packs, sideOfActor(packs, item.actor))}
                  chosen={(item.actor ?? item.name) === search.at}
                />
              ))}
            </Table>
          )
        }
      </Answered>
      {(query.data?.total ?? 0) > SHOWN && (
        <p className="mt-2 text-quiet">The first {SHOWN}. Type a part of a name to find others.</p>
      )}
    </>
  );
};

const ActorRow = ({
  item,
  entry,
  side,
  sideName,
  chosen,
}: {
  readonly item: ActorSummary;
  readonly entry: Actor | undefined;
  readonly side: string | null;
  readonly sideName: string | null;
  readonly chosen: boolean;
}) => {
  const id = item.actor ?? item.name;
  return (
    <Row id={`item-${id}`} chosen={chosen}>
      <Cell className="min-w-44 wrap-anywhere">
        <Link to="/actors/$id" params={{ id }} className="link text-ink!">
          {item.name}
        </Link>
        {item.actor === null && (
          <span className="ml-1.5 rounded-sm border border-dashed border-edge px-1 text-[0.78rem] text-quiet">new</span>
        )}
      </Cell>
      <Cell className="text-quiet">{entry ? KIND_WORDS[entry.kind].split(',')[0] : ''}</Cell>
      <Cell>{side && sideName && <SideMark side={side} name={sideName} />}</Cell>
      <Cell number>{item.findings}</Cell>
      <Cell number>{item.documents}</Cell>
      <Cell className="min-w-48 text-quiet">{rolesText(item.roles)}</Cell>
      <Cell>
        <DateLabel date={firstAsKnown(item.earliest, item.firstDay)} mark={false} />
      </Cell>
      <Cell>
        {goesOn(item.latest) ? (
          <span className="text-quiet">goes on</span>
        ) : (
          <DateLabel date={lastAsKnown(item.latest, item.lastDay)} mark={false} />
        )}
      </Cell>
    </Row>
  );
};
