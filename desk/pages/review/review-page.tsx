import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useMemo, useReducer, useState } from 'react';
import { apiGet } from '../../api/client.ts';
import { infoQuery } from '../../api/queries.ts';
import type { FindingItem, Listed } from '../../api/shapes.ts';
import { Button } from '../../design/button.tsx';
import { Empty } from '../../design/empty.tsx';
import { Problem } from '../../design/problem.tsx';
import { Progress } from '../../design/progress.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { type Decided, useDecide } from '../../findings/decide.ts';
import { FindingCard } from '../../findings/finding-card.tsx';
import { useKeys } from '../../shell/keys.ts';
import { Page } from '../../shell/page.tsx';
import { type Search, useSearchState } from '../../shell/search-state.ts';
import { ReviewersAgree } from './agreement.tsx';
import type { BulkAsked } from './bulk-dialog.tsx';
import { ContextWords } from './context-words.tsx';
import { QueueList } from './queue-list.tsx';
import { afterwards, NEW_SITTING, nextOpen } from './queue-state.ts';
import { ReviewFilters } from './review-filters.tsx';

const BulkDialog = lazy(() => import('./bulk-dialog.tsx').then(({ BulkDialog }) => ({ default: BulkDialog })));
const MergeDialog = lazy(() => import('./merge-dialog.tsx').then(({ MergeDialog }) => ({ default: MergeDialog })));
const SplitDialog = lazy(() => import('./split-dialog.tsx').then(({ SplitDialog }) => ({ default: SplitDialog })));

const HELP = (
  <>
    <p>
      Everything that was read by rule and that nobody has decided on yet. Read the words in their place; say whether
      the document says this.
    </p>
    <p>
      Accepting says that the document says it, not that it is true. Whatever you decide is recorded under your name and
      can be taken back.
    </p>
  </>
);
const WORDS = [
  'to review',
  'accepted',
  'corrected',
  'rejected',
  'merged',
  'event',
  'statement',
  'figure',
  'commitment',
  'compliance',
  'rule',
];

interface Queue extends Listed<FindingItem> {
  readonly progress: {
    readonly open: number;
    readonly decided: number;
    readonly byKind: Readonly<Record<string, number>>;
  };
}

const FILTERS = ['kind', 'source', 'actor', 'place', 'type', 'from', 'to', 'on', 'thread', 'q', 'names'] as const;
const filtersOf = (search: Search): Search =>
  Object.fromEntries(FILTERS.map((name) => [name, search[name]]).filter(([, value]) => value));

/** The filters as the bulk route has them: what is still to be reviewed, several values as lists. */
const bulkFilter = (filters: Search): Readonly<Record<string, string | readonly string[]>> => ({
  ...Object.fromEntries(
    Object.entries(filters).flatMap(([name, value]) =>
      value && name !== 'names' ? [[name, LISTS.has(name) ? value.split(',') : value]] : [],
    ),
  ),
  state: ['open'],
});
const LISTS: ReadonlySet<string> = new Set(['kind', 'type', 'actor', 'place']);

export const ReviewPage = () => {
  const [search, change] = useSearchState();
  const filters = useMemo(() => filtersOf(search), [search]);
  return <Review key={JSON.stringify(filters)} filters={filters} search={search} change={change} />;
};

const Review = ({
  filters,
  search,
  change,
}: {
  readonly filters: Search;
  readonly search: Search;
  readonly change: (patch: Search) => void;
}) => {
  const navigate = useNavigate();
  const mayDecide = useQuery(infoQuery).data?.me.permissions.includes('decide') ?? false;
  const [sitting, happen] = useReducer(afterwards, NEW_SITTING);
  const [bulk, setBulk] = useState<BulkAsked | null>(null);
  const [dialog, setDialog] = useState<'merge' | 'split' | null>(null);
  const decide = useDecide();
  const queue = useInfiniteQuery({
    queryKey: ['queue', filters],
    queryFn: ({ pageParam, signal }) =>
      apiGet<Queue>('/review/queue', { ...filters, limit: 100, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    gcTime: 0,
  });
  const progress = useQuery({
    queryKey: ['progress', filters],
    queryFn: ({ signal }) => apiGet<Queue>('/review/queue', { ...filters, limit: 1 }, signal),
  }).data?.progress;
  const items = useMemo(
    () =>
      (queue.data?.pages ?? []).flatMap((page) => page.items).map((item) => sitting.now.get(item.finding.id) ?? item),
    [queue.data, sitting.now],
  );
  const found = items.findIndex(({ finding }) => finding.id === search.finding);
  const at = Math.max(found, 0);
  const item = items[at];

  const go = useCallback((index: number) => change({ finding: items[index]?.finding.id }), [change, items]);
  const onDecided = useCallback(
    ({ finding, decision }: Decided) => {
      happen({ what: 'decided', item: finding, number: decision.number });
      go(nextOpen(items, at));
    },
    [go, items, at],
  );
  const onChanged = useCallback((changed: FindingItem) => happen({ what: 'changed', item: changed }), []);
  const undo = useCallback(async () => {
    const last = sitting.done.at(-1);
    const target = last && items.find(({ finding }) => finding.id === last.finding);
    if (!last || !target) return;
    const undone = await decide({ item: target, action: 'undo', undoes: last.number });
    if (!undone) return;
    happen({ what: 'undone', item: undone.finding, number: last.number });
    change({ finding: last.finding });
  }, [sitting.done, items, decide, change]);
  const askBulk = useCallback(
    (action: 'accept' | 'reject') =>
      setBulk(
        sitting.chosen.size > 0
          ? {
              action,
              findings: items
                .filter(({ finding }) => sitting.chosen.has(finding.id))
                .map(({ finding, version }) => ({ finding: finding.id, seen: version })),
            }
          : { action, filter: bulkFilter(filters) },
      ),
    [sitting.chosen, filters, items],
  );
  const refetch = queue.refetch;
  const refresh = useCallback(() => {
    happen({ what: 'choose-none' });
    void refetch();
  }, [refetch]);

  const commands = useMemo(
    () => [
      { key: 'j', label: 'Next in the list', run: () => go(Math.min(at + 1, items.length - 1)) },
      { key: 'k', label: 'The one before', run: () => go(Math.max(at - 1, 0)) },
      { key: 'n', label: 'Next that is still to review', run: () => go(nextOpen(items, at)) },
      {
        key: 'o',
        label: 'Open in the reader',
        run: () =>
          item &&
          void navigate({
            to: '/documents/$id',
            params: { id: item.finding.document },
            search: { finding: item.finding.id },
          }),
      },
      ...(mayDecide
        ? [
            { key: 'm', label: 'Merge with another finding', run: () => setDialog('merge') },
            { key: 's', label: 'Split', run: () => setDialog('split') },
            {
              key: 'x',
              label: 'Choose for a decision on many',
              run: () => item && happen({ what: 'choose', finding: item.finding.id }),
            },
            { key: 'shift+a', label: 'Accept the chosen, or all that pass the filters', run: () => askBulk('accept') },
            { key: 'shift+r', label: 'Reject the chosen, or all that pass the filters', run: () => askBulk('reject') },
          ]
        : []),
    ],
    [go, at, items, item, mayDecide, navigate, askBulk],
  );
  useKeys('Review', commands);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = queue;
  const onEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);

  const chosen = sitting.chosen.size;
  return (
    <Page
      title="Review"
      wide
      help={HELP}
      words={WORDS}
      lead={
        <div className="flex min-h-6 items-center gap-3">
          {progress && <Progress label="Reviewed" done={progress.decided} total={progress.decided + progress.open} />}
        </div>
      }
      actions={
        mayDecide && (
          <>
            <Button
              keyHint="shift+a"
              aria-keyshortcuts="Shift+A"
              onClick={() => askBulk('accept')}
              disabled={items.length === 0}
            >
              Accept {chosen > 0 ? `${chosen} chosen` : 'all'} …
            </Button>
            <Button
              keyHint="shift+r"
              aria-keyshortcuts="Shift+R"
              onClick={() => askBulk('reject')}
              disabled={items.length === 0}
            >
              Reject {chosen > 0 ? `${chosen} chosen` : 'all'} …
            </Button>
          </>
        )
      }
    >
      <ReviewFilters
        search={search}
        open={progress?.byKind ?? {}}
        onChange={(patch) => change({ ...patch, finding: undefined })}
      />
      <div className="mt-4 gap-6 lg:grid lg:grid-cols-[19rem_minmax(0,1fr)] xl:grid-cols-[19rem_minmax(0,1fr)_22rem]">
        {queue.error ? (
          <Problem error={queue.error} retry={() => queue.refetch()} />
        ) : queue.isPending ? (
          <Skeleton lines={9} height="3.8rem" />
        ) : items.length === 0 || !item ? (
          <div className="lg:col-span-3">
            <Empty title={Object.keys(filters).length > 0 ? 'Nothing left to review here' : 'Nothing left to review'}>
              {Object.keys(filters).length > 0
                ? 'All that passes these filters is decided. Take a filter away to see the rest.'
                : 'Add documents in the Library; what is read in them comes here.'}
            </Empty>
          </div>
        ) : (
          <>
            <div>
              <QueueList
                items={items}
                at={at}
                chosen={sitting.chosen}
                onGo={go}
                onChoose={(each) => happen({ what: 'choose', finding: each.finding.id })}
                onEnd={onEnd}
              />
              <p className="mt-1 flex justify-between text-[0.86rem] text-quiet">
                <span className="figures">
                  {at + 1} of {items.length}
                  {hasNextPage ? '+' : ''}
                </span>
                {sitting.now.size > 0 && (
                  <button type="button" className="link" onClick={refresh}>
                    clear away what is decided
                  </button>
                )}
              </p>
            </div>
            <div className="mt-4 min-w-0 max-w-3xl lg:mt-0">
              <ContextWords item={item} />
            </div>
            <div className="mt-4 border-rule max-xl:border-t max-xl:pt-4 lg:col-start-2 xl:col-start-3 xl:mt-0 xl:border-l xl:pl-5">
              <FindingCard
                key={item.finding.id}
                item={item}
                onDecided={onDecided}
                onChanged={onChanged}
                onUndo={sitting.done.length > 0 ? () => void undo() : undefined}
                more={
                  <>
                    <Button keyHint="s" aria-keyshortcuts="s" onClick={() => setDialog('split')}>
                      Split
                    </Button>
                    <Button keyHint="m" aria-keyshortcuts="m" onClick={() => setDialog('merge')}>
                      Merge
                    </Button>
                  </>
                }
              />
            </div>
          </>
        )}
      </div>
      <ReviewersAgree />
      <Suspense>
        {bulk && <BulkDialog asked={bulk} onClose={() => setBulk(null)} onDone={refresh} />}
        {dialog === 'merge' && item && (
          <MergeDialog item={item} onClose={() => setDialog(null)} onDecided={onDecided} />
        )}
        {dialog === 'split' && item && <SplitDialog item={item} onClose={() => setDialog(null)} onSplit={refresh} />}
      </Suspense>
    </Page>
  );
};
