import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { apiGet } from '../../api/client.ts';
import type { Listed, ListedDocument } from '../../api/shapes.ts';
import type { Search } from '../../shell/search-state.ts';

/** The documents that pass the filters of the address, as many pages of them as were asked for. */
export const useDocuments = ({ order = 'added', q, on, kind, show }: Search) => {
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } =
    useInfiniteQuery({
      queryKey: ['progress', 'documents', order, q, on, show],
      queryFn: ({ pageParam, signal }) =>
        apiGet<Listed<ListedDocument>>(
          '/documents',
          { limit: 500, order, source: q, on, show, cursor: pageParam },
          signal,
        ),
      initialPageParam: null as string | null,
      getNextPageParam: (last) => last.next,
      // The list and what is being typed above it stay while the next list is fetched.
      placeholderData: keepPreviousData,
    });
  const items = useMemo(() => data?.pages.flatMap((page) => page.items), [data]);
  const shown = useMemo(() => (items ?? []).filter((document) => !kind || document.kind === kind), [items, kind]);
  // The kinds are told apart here: all documents must be known to show those of one. What failed is asked for by hand.
  useEffect(() => {
    if (kind && hasNextPage && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage();
  }, [kind, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);
  return {
    items,
    shown,
    error,
    isPending,
    refetch,
    hasNextPage,
    isFetchingNextPage,
    isFetchNextPageError,
    fetchNextPage,
  };
};
