import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
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

/** How long the same pages must stay in sight before they are asked for, in milliseconds. */
const PATIENCE = 90;

/** The pages once they stay the same for a moment: what a drag of the scroll bar passes over is not asked for. */
const useSettled = (pages: readonly number[]): readonly number[] => {
  const key = pages.join();
  const [settled, setSettled] = useState(key);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(key), PATIENCE);
    return () => clearTimeout(timer);
  }, [key]);
  return useMemo(() => (settled === '' ? [] : settled.split(',').map(Number)), [settled]);
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
  const pages = useSettled(pagesFor(first, last));
  const answers = useQueries({ queries: pages.map((page) => pageQuery(filters, names, page)) });
  return useMemo(() => {
    const held = new Map(pages.map((page, i) => [page, answers[i]?.data?.items]));
    return (row) => held.get(Math.floor(row / PAGE))?.[row % PAGE];
  }, [pages, answers]);
};
