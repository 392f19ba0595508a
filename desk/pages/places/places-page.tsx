import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { apiGet } from '../../api/client.ts';
import type { Listed } from '../../api/shapes.ts';
import { Answered } from '../../design/answered.tsx';
import { counted } from '../../design/counted.ts';
import { Empty } from '../../design/empty.tsx';
import { Choice, Field } from '../../design/field.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { Cell, Row, Table } from '../../design/table.tsx';
import { Tabs } from '../../design/tabs.tsx';
import { DateFields } from '../../findings/date-fields.tsx';
import { FilterRow } from '../../findings/filter-row.tsx';
import { filtersOf, requestParams } from '../../findings/filters.ts';
import { FurtherFilters } from '../../findings/further-filters.tsx';
import { packsQuery } from '../../findings/packs-query.ts';
import { useStep } from '../../findings/use-step.ts';
import { useKeys } from '../../shell/keys.ts';
import { Page } from '../../shell/page.tsx';
import { useSearchState } from '../../shell/search-state.ts';
import { NamesReview } from '../actors/names-review.tsx';
import { BoundaryNotes, LineChoice } from './boundary-notes.tsx';
import { mapPlaces, type PlaceItem, precisionWords } from './place-words.ts';

const MapView = lazy(() => import('../../charts/map/map-view.tsx').then(({ MapView }) => ({ default: MapView })));
const LineLegend = lazy(() =>
  import('../../charts/map/map-layers.tsx').then(({ LineLegend }) => ({ default: LineLegend })),
);

const HELP = (
  <>
    <p>
      Where things are told to have happened. A place is drawn as the area in which it lies, as wide as its position is
      uncertain, never as a pin. Lines in dispute are dashed; under the map stands which lines these are, and who holds
      what of each.
    </p>
    <p>Choose under “Lines” how one side holds them, or none at all. The name lens changes the names.</p>
  </>
);
const WORDS = ['finding'];
/** Rows and areas that a page draws at once. */
const SHOWN = 250;
const NONE: readonly never[] = [];

const FIELDS = ['from', 'to'] as const;

export const PlacesPage = () => {
  const [search, change] = useSearchState();
  return (
    <Page title="Places" lead="Where, under whose names, and how exactly that is known." help={HELP} words={WORDS} wide>
      <Tabs
        label="Places"
        value={search.tab === 'names' ? 'names' : 'map'}
        onChange={(tab) => change({ tab: tab === 'names' ? 'names' : undefined })}
        tabs={[
          { id: 'map', label: 'Map and list', content: search.tab === 'names' ? null : <MapAndList /> },
          {
            id: 'names',
            label: 'Names that may be one',
            content: search.tab === 'names' ? <NamesReview kind="place" /> : null,
          },
        ]}
      />
    </Page>
  );
};

const MapAndList = () => {
  const [search, change] = useSearchState();
  const navigate = useNavigate();
  const filters = useMemo(() => filtersOf(search), [search]);
  const packs = useQuery(packsQuery).data;
  const [typed, setTyped] = useState(search.name ?? '');
  const name = useDeferredValue(typed.trim());
  const query = useQuery({
    queryKey: ['places', 'list', filters, name, search.names],
    queryFn: ({ signal }) =>
      apiGet<Listed<PlaceItem> & { readonly total: number }>(
        '/places',
        { ...requestParams(filters, search.names), name, limit: 500 },
        signal,
      ),
    placeholderData: keepPreviousData,
  });
  const items = query.data?.items ?? NONE;
  const drawn = useMemo(() => mapPlaces(items, search.countries === 'yes').slice(0, SHOWN), [items, search.countries]);
  const ids = useMemo(() => items.slice(0, SHOWN).map(({ place, name }) => place ?? name), [items]);
  const choose = useCallback((id: string | undefined) => change({ at: id }), [change]);
  const step = useStep(ids, search.at, choose, 'place');
  const open = useCallback((id: string) => void navigate({ to: '/places/$id', params: { id } }), [navigate]);
  const commands = useMemo(
    () => [...step, { key: 'enter', label: 'Open the place', run: () => search.at !== undefined && open(search.at) }],
    [step, search.at, open],
  );
  useKeys('Places', commands);
  return (
    <>
      <FilterRow className="mb-3">
        <Field
          label="Name, of any side"
          type="search"
          className="w-52"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => change({ name: name || undefined })}
        />
        <DateFields from={filters.from} to={filters.to} onChange={change} />
        <LineChoice value={search.lines ?? 'desk'} packs={packs} onChange={(lines) => change({ lines })} />
        <Choice
          label="Countries"
          className="w-40"
          value={search.countries ?? 'no'}
          onChange={(event) => change({ countries: event.target.value === 'no' ? undefined : 'yes' })}
        >
          <option value="no">left out</option>
          <option value="yes">drawn too</option>
        </Choice>
        {query.data && (
          <p className="figures ml-auto text-[0.92rem] text-quiet" aria-live="polite">
            {counted(query.data.total, 'place')}
          </p>
        )}
      </FilterRow>
      <FurtherFilters filters={filters} fields={FIELDS} onChange={change} />
      <Answered query={query} waiting={<Skeleton lines={1} height="29rem" />}>
        {() =>
          items.length === 0 ? (
            <Empty title="No place here">Places stand here as soon as a document says where something happened.</Empty>
          ) : (
            <>
              <Suspense fallback={<Skeleton lines={1} height="29rem" />}>
                <MapView
                  key={JSON.stringify([filters, search.countries])}
                  places={drawn}
                  view={search.lines ?? 'desk'}
                  selected={search.at}
                  onSelect={choose}
                />
                <div className="mt-1">
                  <LineLegend />
                </div>
              </Suspense>
              <BoundaryNotes packs={packs} />
              <div className="mt-4">
                <Table
                  label="Places, most findings first"
                  head={[
                    { name: 'Place' },
                    { name: 'What' },
                    { name: 'Other names' },
                    { name: 'Known' },
                    { name: 'Findings', number: true },
                  ]}
                >
                  {items.slice(0, SHOWN).map(({ place, name, findings, entry }) => {
                    const id = place ?? name;
                    return (
                      <Row key={id} id={`item-${id}`} chosen={id === search.at}>
                        <Cell className="min-w-40 wrap-anywhere">
                          <Link to="/places/$id" params={{ id }} className="link text-ink!">
                            {name}
                          </Link>
                          {place === null && (
                            <span className="ml-1.5 rounded-sm border border-dashed border-edge px-1 text-[0.78rem] text-quiet">
                              new
                            </span>
                          )}
                        </Cell>
                        <Cell className="text-quiet">{entry?.kind}</Cell>
                        <Cell className="min-w-56 wrap-anywhere text-quiet">
                          {entry && entry.names.length > 0 && (
                            <bdi>
                              {entry.names
                                .slice(0, 4)
                                .map(({ text }) => text)
                                .join(', ')}
                            </bdi>
                          )}
                        </Cell>
                        <Cell className="text-quiet">{precisionWords(entry)}</Cell>
                        <Cell number>{findings}</Cell>
                      </Row>
                    );
                  })}
                </Table>
                {(query.data?.total ?? 0) > SHOWN && (
                  <p className="mt-2 text-quiet">The first {SHOWN}. Type a part of a name to find others.</p>
                )}
              </div>
            </>
          )
        }
      </Answered>
    </>
  );
};
