import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { FindingItem } from '../../api/shapes.ts';
import { MonthBrush } from '../../charts/time/month-brush.tsx';
import { useWidth } from '../../charts/use-width.ts';
import { Button } from '../../design/button.tsx';
import { Empty } from '../../design/empty.tsx';
import { Field } from '../../design/field.tsx';
import { Problem } from '../../design/problem.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useDecide } from '../../findings/decide.ts';
import { countsQuery } from '../../findings/facet-queries.ts';
import { Facets } from '../../findings/facets.tsx';
import { filterCount, filtersOf, without } from '../../findings/filters.ts';
import { FindingPanel } from '../../findings/finding-panel.tsx';
import { useKeys } from '../../shell/keys.ts';
import { Page } from '../../shell/page.tsx';
import { useSearchState } from '../../shell/search-state.ts';
import { ChronicleTimeline } from './chronicle-timeline.tsx';
import { chosenColumns } from './columns.tsx';
import { DateFields } from './date-fields.tsx';
import { FindingsGrid } from './findings-grid.tsx';
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

/** Below this width of the list, rows are cards; in pixels. */
const NARROW = 640;

export const ChroniclePage = () => {
  const [search, change] = useSearchState();
  const filters = useMemo(() => {
    const asked = filtersOf(search);
    return asked.kind === undefined
      ? { ...asked, kind: 'event' }
      : asked.kind === 'all'
        ? without(asked, 'kind')
        : asked;
  }, [search]);
  const counts = useQuery(countsQuery(filters));
  const months = useQuery(
    countsQuery(useMemo(() => without(without(without(filters, 'from'), 'to'), 'on'), [filters])),
  );
  const [active, setActive] = useState(-1);
  const current = useRef<FindingItem | undefined>(undefined);
  const [list, width] = useWidth();
  const decide = useDecide();
  const total = counts.data?.total ?? 0;
  const view = search.view === 'timeline' ? 'timeline' : 'table';
  const opened = search.finding;
  const onActive = useCallback(
    (row: number, item: FindingItem | undefined) => {
      const moved = item !== undefined && item.finding.id !== current.current?.finding.id;
      current.current = item;
      setActive(row);
      if (moved && opened !== undefined && opened !== item.finding.id) change({ finding: item.finding.id });
    },
    [opened, change],
  );
  const open = useCallback((item: FindingItem) => change({ finding: item.finding.id }), [change]);
  const setFilter = useCallback(
    (patch: Record<string, string | undefined>) => {
      setActive(-1);
      current.current = undefined;
      const kind = 'kind' in patch ? { kind: patch.kind ?? 'all' } : {};
      change({ ...patch, ...kind }, { push: true });
    },
    [change],
  );
  const commands = useMemo(() => {
    const step = (by: number) => () => setActive((row) => Math.max(0, Math.min(total - 1, row + by)));
    const decided = (action: 'accept' | 'reject' | 'undo') => () =>
      current.current && void decide({ item: current.current, action });
    return [
      { key: 'j', label: 'Next finding', run: step(1) },
      { key: 'k', label: 'Finding before', run: step(-1) },
      { key: 'shift+j', label: 'Twenty on', run: step(20) },
      { key: 'shift+k', label: 'Twenty back', run: step(-20) },
      { key: 'enter', label: 'Open the finding beside the list', run: () => current.current && open(current.current) },
      { key: 'escape', label: 'Close it', run: () => change({ finding: undefined }) },
      { key: 'a', label: 'Accept', run: decided('accept') },
      { key: 'r', label: 'Reject', run: decided('reject') },
      { key: 'u', label: 'Take the last decision on it back', run: decided('undo') },
      { key: 't', label: 'Table or timeline', run: () => change({ view: view === 'table' ? 'timeline' : undefined }) },
      {
        key: '0',
        label: 'Take all filters away',
        run: () => setFilter(Object.fromEntries(Object.keys(filtersOf(search)).map((name) => [name, undefined]))),
      },
    ];
  }, [total, decide, open, change, view, setFilter, search]);
  useKeys('Chronicle', commands);
  const asked = filterCount(filtersOf(search));
  return (
    <Page
      title="Chronicle"
      lead="Who did what, who said what, in the order of time."
      help={HELP}
      words={WORDS}
      wide
      actions={
        <>
          <Button
            keyHint="t"
            aria-pressed={view === 'timeline'}
            onClick={() => change({ view: view === 'table' ? 'timeline' : undefined })}
          >
            {view === 'table' ? 'Timeline' : 'Table'}
          </Button>
          <SavedViews page="chronicle" search={search} change={change} />
          {view === 'table' && <ColumnSettings search={search} change={change} />}
          <ExportMenu filters={filters} names={search.names} total={counts.data?.total} />
        </>
      }
    >
      <div className="grid gap-x-6 gap-y-3 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <div className="order-2 lg:order-none">
          <details className="lg:hidden">
            <summary className="label">Filters{asked > 0 ? ` (${asked})` : ''}</summary>
            <Facets filters={filters} asked={asked} names={search.names} change={setFilter} />
          </details>
          <div className="hidden lg:block">
            <Facets filters={filters} asked={asked} names={search.names} change={setFilter} />
          </div>
        </div>
        <div className="order-3 min-w-0 space-y-2 lg:order-none">
          <div className="grid items-end gap-x-4 gap-y-2 md:grid-cols-[minmax(0,1fr)_auto]">
            <MonthBrush
              months={useMemo(
                () => (months.data?.months ?? []).map(({ value, count }) => ({ month: value, count })),
                [months.data],
              )}
              from={filters.on ?? filters.from}
              to={filters.on ?? filters.to}
              onChange={({ from, to }) => setFilter({ from, to, on: undefined })}
            />
            <div className="flex flex-wrap items-end gap-2">
              <DateFields from={filters.from} to={filters.to} onChange={setFilter} />
              <Field
                label="Words"
                className="w-40"
                type="search"
                defaultValue={filters.q}
                key={filters.q}
                onKeyDown={(event) => event.key === 'Enter' && setFilter({ q: event.currentTarget.value || undefined })}
              />
            </div>
          </div>
          <p className="figures text-[0.92rem] text-quiet" aria-live="polite">
            {counts.data ? `${total.toLocaleString('en').replaceAll(',', '\u202f')} findings` : 'Counting …'}
            {active >= 0 && total > 0 && `, number ${active + 1}`}
          </p>
          {counts.error ? (
            <Problem error={counts.error} retry={() => counts.refetch()} />
          ) : counts.data && total === 0 ? (
            <Empty
              title={asked > 0 ? 'Nothing passes these filters' : 'No events yet'}
              action={
                asked > 0 ? (
                  <Button
                    onClick={() => setFilter(Object.fromEntries(Object.keys(filters).map((name) => [name, undefined])))}
                  >
                    Take all filters away
                  </Button>
                ) : undefined
              }
            >
              {asked > 0
                ? 'Take one away, or widen the time.'
                : 'Add documents in the library; what they tell stands here as soon as they are read.'}
            </Empty>
          ) : (
            <div className={search.finding ? 'grid gap-0 xl:grid-cols-[minmax(0,1fr)_24rem]' : undefined}>
              <div ref={list} className="min-w-0">
                {counts.data === undefined || width === 0 ? (
                  <Skeleton lines={12} />
                ) : view === 'table' ? (
                  <FindingsGrid
                    filters={filters}
                    names={search.names}
                    total={total}
                    columns={chosenColumns(search.cols)}
                    density={search.rows === 'close' ? 'close' : 'open'}
                    narrow={width < NARROW}
                    active={active}
                    onActive={onActive}
                    onOpen={open}
                  />
                ) : (
                  <ChronicleTimeline
                    filters={filters}
                    names={search.names}
                    total={total}
                    selected={search.finding}
                    onOpen={(id) => change({ finding: id })}
                  />
                )}
              </div>
              {search.finding && <FindingPanel id={search.finding} onClose={() => change({ finding: undefined })} />}
            </div>
          )}
        </div>
      </div>
    </Page>
  );
};
