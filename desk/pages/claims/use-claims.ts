import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Claim } from '../../../src/link/claims.ts';
import { apiGet } from '../../api/client.ts';
import type { Listed } from '../../api/shapes.ts';
import { type Filters, requestParams } from '../../findings/filters.ts';
import { type Source, sourcesById } from '../../findings/source-line.tsx';

interface ClaimsAnswer extends Listed<Claim> {
  readonly total: number;
  readonly contested: number;
  readonly sources: readonly Source[];
}

/**
 * The claims that pass the filters, as many pages of them as were asked for, and how many there are in all.
 * @param show how they stand: `contested`, `denied` or `repeated`, `open` for the two first, `all`
 */
export const useClaims = (filters: Filters, show: string, names: string | undefined) => {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } =
    useInfiniteQuery({
      queryKey: ['views', 'claims', filters, show, names],
      queryFn: ({ pageParam, signal }) =>
        apiGet<ClaimsAnswer>(
          '/claims',
          {
            ...requestParams(filters, names),
            repeated: show === 'all' ? true : undefined,
            standing: show === 'all' || show === 'open' ? undefined : show,
            limit: 200,
            cursor: pageParam,
          },
          signal,
        ),
      initialPageParam: null as string | null,
      getNextPageParam: (last) => last.next,
    });
  const claims = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]);
  const sources = useMemo(() => sourcesById(data?.pages.flatMap((page) => page.sources)), [data]);
  return {
    claims,
    sources,
    counts: data?.pages.at(-1),
    error,
    refetch,
    hasNextPage,
    isFetchingNextPage,
    isFetchNextPageError,
    fetchNextPage,
  };
};
