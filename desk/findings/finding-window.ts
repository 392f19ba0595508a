import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { apiGet } from '../api/client.ts';
import type { FindingItem, Listed } from '../api/shapes.ts';
import { type Filters, requestParams } from './filters.ts';

/** Rows that come with one request. */
export const PAGE = 200;

/** The pages of rows that hold these rows; both inclusive, empty when there are none. */
export const pagesFor = (first: number, last: number, page = PAGE): readonly number[] => {
  if (last < first) return [];
  const from = Math.floor(Math.max(0, first) / page);
  const to = Math.floor(last / page);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
};

/** The query of one page, the same for everybody who looks at these rows. */
export const pageQuery = (filters: Filters, names: string | undefined, page: number) => ({
  queryKey: ['findings', 'page', filters, names, page] as const,
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    apiGet<Listed<FindingItem>>(
      '/findings',
      { ...requestParams(filters, names), offset: page * PAGE, limit: PAGE },
      signal,
    ),
  placeholderData: keepPreviousData,
});

/**
 * Rows of a list that is too long to be held: only the pages around what is seen are asked for.
 * @returns the row with a number, undefined while it is on its way
 */
export const useFindingWindow = (
  filters: Filters,
  names: string | undefined,
  first: number,
  last: number,
): ((row: number) => FindingItem | undefined) => {
  const pages = pagesFor(first, last);
  const answers = useQueries({ queries: pages.map((page) => pageQuery(filters, names, page)) });
  return useMemo(() => {
    const held = new Map(pages.map((page, i) => [page, answers[i]?.data?.items]));
    return (row) => held.get(Math.floor(row / PAGE))?.[row % PAGE];
  }, [pages, answers]);
};
