import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { EVENT_STATUSES, type EventStatus } from '../../../src/kinds/event.ts';
import { MonthBrush } from '../../charts/time/month-brush.tsx';
import { Button } from '../../design/button.tsx';
import { counted } from '../../design/counted.ts';
import { Empty } from '../../design/empty.tsx';
import { Problem } from '../../design/problem.tsx';
import { DateFields } from '../../findings/date-fields.tsx';
import { countsQuery } from '../../findings/facet-queries.ts';
import { Facets } from '../../findings/facets.tsx';
import { FilterField } from '../../findings/filter-field.tsx';
import { filterCount, filtersOf, without } from '../../findings/filters.ts';
import { FindingsBrowser } from '../../findings/findings-browser.tsx';
import { useKeys } from '../../shell/keys.ts';
import { announce } from '../../shell/notices.tsx';
import { Page } from '../../shell/page.tsx';
import { useSearchState } from '../../shell/search-state.ts';
import { ChronicleTimeline } from './chronicle-timeline.tsx';
import { ColumnSettings, ExportMenu, SavedViews } from './view-settings.tsx';

const HELP = (
  <>
    <p>
      Everything that the record holds, in the order of time. Events are shown at first; choose other kinds on the left.
      Drag over the columns of months to narrow the time.
    </p>
    <p>
      A date is drawn as exactly as it is known: a dot for a day, a bar for a stretch, a ring for a month. What has no
      date stands last. Choose a row to see its words; nothing here is true because it stands here: it is what a source
      says.
    </p>
  </>
);
const WORDS = [
  'finding',
  'happened',
  'alleged',
  'planned',
  'denied',
  'ongoing',
  'to review',
  'accepted',
  'rejected',
  'merged',
];
const KEYS = 'Chronicle';

export const ChroniclePage = () => {
  const [search, change] = useSearchState();
  const own = useMemo(() => filtersOf(search), [search]);
  const asked = filterCount(own);
  const filters = useMemo(
    () => (own.kind === undefined ? { ...own, kind: 'event' } : own.kind === 'all' ? without(own, 'kind') : own),
    [own],
  );
  const counts = useQuery(countsQuery(filters));
  const ever = useQuery(countsQuery(useMemo(() => without(without(without(filters, 'from'), 'to'), 'on'), [filters])));
  const months = useMemo(
    () => (ever.data?.months ?? []).map(({ value, count }) => ({ month: value, count })),
    [ever.data],
  );
  const [active, setActive] = useState(-1);
  const total = counts.data?.total;
  const view = search.view === 'timeline' ? 'timeline' : 'table';
  const setFilter = useCallback(
    (patch: Record<string, string | undefined>) =>
      change({ ...patch, ...('kind' in patch && { kind: patch.kind ?? 'all' }), finding: undefined }, { push: true }),
    [change],
  );
  const clear = useCallback(
    () =>
      change(
        { ...Object.fromEntries(Object.keys(own).map((name) => [name, undefined])), finding: undefined },
        { push: true },
      ),
    [change, own],
  );
  const openFinding = useCallback((id: string) => change({ finding: id }), [change]);
  const turn = useCallback(() => change({ view: view === 'table' ? 'timeline' : undefined }), [change, view]);
  const nextStatus = useCallback(() => {
    const at = EVENT_STATUSES.indexOf(own.status as EventStatus);
    const next = EVENT_STATUSES[at + 1];
    setFilter({ status: next });
    announce(next ? `Only events of the status “${next}”.` : 'Events of every status.');
  }, [own.status, setFilter]);
  const commands = useMemo(
    () => [
      { key: 't', label: 'Table or timeline', run: turn },
      { key: 's', label: 'Only what happened; then ongoing, planned, alleged, denied, all', run: nextStatus },
      { key: '0', label: 'Take all filters away', run: clear },
    ],
    [turn, nextStatus, clear],
  );
  useKeys(KEYS, commands);
  const facets = <Facets filters={filters} asked={asked} names={search.names} change={setFilter} onClear={clear} />;
  return (
    <Page
      title="Chronicle"
      lead="Who did what, who said what, in the order of time."
      help={HELP}
      words={WORDS}
      wide
      actions={
        <>
          <Button keyHint="t" aria-keyshortcuts="t" onClick={turn}>
            {view === 'table' ? 'Timeline' : 'Table'}
          </Button>
          <SavedViews page="chronicle" search={search} change={change} />
          {view === 'table' && <ColumnSettings search={search} change={change} />}
          <ExportMenu filters={filters} names={search.names} total={total} />
        </>
      }
    >
      <div className="grid grid-cols-1 gap-x-6 gap-y-3 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <div>
          <details className="lg:hidden">
            <summary className="label">Filters{asked > 0 ? ` (${asked})` : ''}</summary>
            {facets}
          </details>
          <div className="hidden lg:block">{facets}</div>
        </div>
        <div className="min-w-0 space-y-2">
          <div className="grid grid-cols-1 items-end gap-x-4 gap-y-2 md:grid-cols-[minmax(0,1fr)_auto]">
            <MonthBrush
              months={months}
              from={filters.on ?? filters.from}
              to={filters.on ?? filters.to}
              onChange={({ from, to }) => setFilter({ from, to, on: undefined })}
            />
            <div className="flex flex-wrap items-end gap-2">
              <DateFields from={filters.from} to={filters.to} onChange={setFilter} />
              <FilterField
                label="Words"
                className="w-40"
                type="search"
                value={filters.q}
                onChange={(q) => setFilter({ q })}
              />
            </div>
          </div>
          <p className="figures text-[0.92rem] text-quiet" aria-live="polite">
            {total === undefined ? 'Counting …' : counted(total, 'finding')}
            {active >= 0 && `, number ${active + 1}`}
          </p>
          {counts.error ? (
            <Problem error={counts.error} retry={() => counts.refetch()} />
          ) : total === 0 ? (
            <Empty
              title={asked > 0 ? 'Nothing passes these filters' : 'No events yet'}
              action={asked > 0 && <Button onClick={clear}>Take all filters away</Button>}
            >
              {asked > 0
                ? 'Take one away, or widen the time.'
                : 'Add documents in the library; what they tell stands here as soon as they are read.'}
            </Empty>
          ) : (
            <FindingsBrowser
              key={JSON.stringify(filters)}
              title="List of findings"
              filters={filters}
              total={total}
              onActive={setActive}
              instead={
                view === 'timeline' ? (
                  <ChronicleTimeline
                    filters={filters}
                    names={search.names}
                    total={total ?? 0}
                    selected={search.finding}
                    onOpen={openFinding}
                  />
                ) : undefined
              }
            />
          )}
        </div>
      </div>
    </Page>
  );
};
