import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { FigureSeries } from '../../../src/link/figure-series.ts';
import { apiGet } from '../../api/client.ts';
import type { Listed } from '../../api/shapes.ts';
import { type Filters, requestParams } from '../../findings/filters.ts';
import { type Source, sourcesById } from '../../findings/source-line.tsx';
import { seriesKey } from './series-list.ts';

interface SeriesAnswer extends Listed<FigureSeries> {
  readonly total: number;
  readonly sources?: readonly Source[];
}

/** So many series are looked through for the one that an address names. */
const LOOKED_THROUGH = 500;

/**
 * The series of the figures that pass the filters, those of most points first: as many pages of them as were asked for,
 * and as are needed to find the wanted one.
 * @param points least number of points of a series
 * @param wanted key of a series that the address names
 */
export const useSeries = (
  filters: Filters,
  { points, names, wanted }: { readonly points: string; readonly names?: string; readonly wanted?: string },
) => {
  const query = useInfiniteQuery({
    queryKey: ['views', 'series', filters, points, names],
    queryFn: ({ pageParam, signal }) =>
      apiGet<SeriesAnswer>(
        '/figures/series',
        { ...requestParams(filters, names), points, limit: 100, cursor: pageParam },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
  const { data, hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = query;
  const series = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]);
  const sources = useMemo(() => sourcesById(data?.pages.flatMap((page) => page.sources ?? [])), [data]);
  const isMissing =
    wanted !== undefined && series.length < LOOKED_THROUGH && !series.some((each) => seriesKey(each) === wanted);
  useEffect(() => {
    if (isMissing && hasNextPage && !isFetching && !isFetchNextPageError) void fetchNextPage();
  }, [isMissing, hasNextPage, isFetching, isFetchNextPageError, fetchNextPage]);
  return { query, series, sources, total: data?.pages.at(-1)?.total ?? 0 };
};
