import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { counted } from '../../design/counted.ts';
import { Empty } from '../../design/empty.tsx';
import { Problem } from '../../design/problem.tsx';
import { countsQuery } from '../../findings/facet-queries.ts';
import { Facets } from '../../findings/facets.tsx';
import { FindingsBrowser } from '../../findings/findings-browser.tsx';
import { FurtherFilters } from '../../findings/further-filters.tsx';
import { Page } from '../../shell/page.tsx';
import { useSearchState } from '../../shell/search-state.ts';
import { ChronicleTimeline } from './chronicle-timeline.tsx';
import { TimeAndWords } from './time-and-words.tsx';
import { useChronicleFilters } from './use-chronicle-filters.ts';
import { useChronicleKeys } from './use-chronicle-keys.ts';
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

/** What can be filtered by in the columns beside the list and above it. */
const FIELDS = ['kind', 'type', 'status', 'state', 'source', 'actor', 'place', 'from', 'to', 'q'] as const;

export const ChroniclePage = () => {
  const [search, change] = useSearchState();
  const { own, asked, filters, setFilter, clear } = useChronicleFilters(search, change);
  const counts = useQuery(countsQuery(filters));
  const [active, setActive] = useState(-1);
  const total = counts.data?.total;
  const view = search.view === 'timeline' ? 'timeline' : 'table';
  const openFinding = useCallback((id: string) => change({ finding: id }), [change]);
  const turn = useCallback(() => change({ view: view === 'table' ? 'timeline' : undefined }), [change, view]);
  useChronicleKeys({ status: own.status, setFilter, turn, clear });
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
          <TimeAndWords filters={filters} onChange={setFilter} />
          <FurtherFilters filters={filters} fields={FIELDS} onChange={setFilter} />
          <p className="figures text-[0.92rem] text-quiet" aria-live="polite">
            {total === undefined ? (counts.error ? '' : 'Counting …') : counted(total, 'finding')}
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
