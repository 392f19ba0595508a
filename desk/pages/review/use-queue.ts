import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useReducer } from 'react';
import { apiGet } from '../../api/client.ts';
import type { FindingItem, Listed } from '../../api/shapes.ts';
import { type Decided, useDecide } from '../../findings/decide.ts';
import type { Search } from '../../shell/search-state.ts';
import type { BulkAsked } from './bulk-dialog.tsx';
import { bulkFilter } from './queue-filters.ts';
import { afterwards, NEW_SITTING, nextOpen } from './queue-state.ts';

interface QueuePage extends Listed<FindingItem> {
  readonly progress: {
    readonly open: number;
    readonly decided: number;
    readonly byKind: Readonly<Record<string, number>>;
  };
}

/**
 * The queue of what is to be reviewed, as this sitting leaves it: what is decided stays in its place until it is cleared
 * away, so that the list does not move under the keys.
 */
export const useQueue = (filters: Search, search: Search, change: (patch: Search) => void) => {
  const [sitting, happen] = useReducer(afterwards, NEW_SITTING);
  const decide = useDecide();
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } =
    useInfiniteQuery({
      queryKey: ['queue', filters],
      queryFn: ({ pageParam, signal }) =>
        apiGet<QueuePage>('/review/queue', { ...filters, limit: 100, cursor: pageParam }, signal),
      initialPageParam: null as string | null,
      getNextPageParam: (last) => last.next,
      gcTime: 0,
    });
  const progress = useQuery({
    queryKey: ['progress', filters],
    queryFn: ({ signal }) => apiGet<QueuePage>('/review/queue', { ...filters, limit: 1 }, signal),
  }).data?.progress;
  const items = useMemo(
    () => (data?.pages ?? []).flatMap((page) => page.items).map((item) => sitting.now.get(item.finding.id) ?? item),
    [data, sitting.now],
  );
  const found = items.findIndex(({ finding }) => finding.id === search.finding);
  const at = Math.max(found, 0);

  const go = useCallback((index: number) => change({ finding: items[index]?.finding.id }), [change, items]);
  const onDecided = useCallback(
    ({ finding, decision }: Decided) => {
      happen({ what: 'decided', item: finding, number: decision.number });
      go(nextOpen(items, at));
    },
    [go, items, at],
  );
  const onChanged = useCallback((changed: FindingItem) => happen({ what: 'changed', item: changed }), []);
  const choose = useCallback(({ finding }: FindingItem) => happen({ what: 'choose', finding: finding.id }), []);
  const undo = useCallback(async () => {
    const last = sitting.done.at(-1);
    const target = last && items.find(({ finding }) => finding.id === last.finding);
    if (!last || !target) return;
    const undone = await decide({ item: target, action: 'undo', undoes: last.number });
    if (!undone) return;
    happen({ what: 'undone', item: undone.finding, number: last.number });
    change({ finding: last.finding });
  }, [sitting.done, items, decide, change]);
  /** What a decision on many is asked about: the chosen, or all that pass the filters. */
  const manyFor = useCallback(
    (action: BulkAsked['action']): BulkAsked =>
      sitting.chosen.size > 0
        ? {
            action,
            findings: items
              .filter(({ finding }) => sitting.chosen.has(finding.id))
              .map(({ finding, version }) => ({ finding: finding.id, seen: version })),
          }
        : { action, filter: bulkFilter(filters) },
    [sitting.chosen, filters, items],
  );
  const refresh = useCallback(() => {
    happen({ what: 'choose-none' });
    void refetch();
  }, [refetch]);
  const onEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);

  const decidedHere = items.reduce((sum, { state }) => sum + (state === 'open' ? 0 : 1), 0);

  return {
    items,
    /** how many the list has once all of it is fetched */
    inAll: hasNextPage && progress ? Math.max(items.length, progress.open + decidedHere) : items.length,
    at,
    item: items[at],
    progress,
    error,
    isPending,
    hasNextPage,
    chosen: sitting.chosen,
    hasDecided: sitting.now.size > 0,
    undo: sitting.done.length > 0 ? undo : null,
    go,
    onDecided,
    onChanged,
    choose,
    manyFor,
    refetch,
    refresh,
    onEnd,
    /** the next page, where it could not be fetched */
    failed: isFetchNextPageError ? { error, again: () => void fetchNextPage() } : null,
  };
};

/** The queue with what can be done in it. */
export type ReviewQueue = ReturnType<typeof useQueue>;
