import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { FindingCounts } from '../../src/record/finding-counts.ts';
import type { ActorSummary } from '../../src/record/record-store.ts';
import { apiGet } from '../api/client.ts';
import type { Listed } from '../api/shapes.ts';
import { type Filters, requestParams } from './filters.ts';

/** One value that a filter can take and how many findings it would leave. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** How many findings pass, by what they can be narrowed further by. */
export const countsQuery = (filters: Filters) =>
  queryOptions({
    queryKey: ['findings', 'facets', filters],
    queryFn: ({ signal }) => apiGet<FindingCounts>('/findings/facets', requestParams(filters, undefined), signal),
    placeholderData: keepPreviousData,
  });

export const actorFacetQuery = (filters: Filters, names: string | undefined) =>
  queryOptions({
    queryKey: ['findings', 'facets', 'actors', filters, names],
    queryFn: async ({ signal }): Promise<readonly FacetValue[]> => {
      const { items } = await apiGet<Listed<ActorSummary>>(
        '/actors',
        { ...requestParams(filters, names), limit: 14 },
        signal,
      );
      return items.map(({ actor, name, findings }) => ({ value: actor ?? name, label: name, count: findings }));
    },
    placeholderData: keepPreviousData,
  });

interface PlaceCount {
  readonly place: string | null;
  readonly name: string;
  readonly findings: number;
}

export const placeFacetQuery = (filters: Filters, names: string | undefined) =>
  queryOptions({
    queryKey: ['findings', 'facets', 'places', filters, names],
    queryFn: async ({ signal }): Promise<readonly FacetValue[]> => {
      const { items } = await apiGet<Listed<PlaceCount>>(
        '/places',
        { ...requestParams(filters, names), limit: 14 },
        signal,
      );
      return items.map(({ place, name, findings }) => ({ value: place ?? name, label: name, count: findings }));
    },
    placeholderData: keepPreviousData,
  });

/** Publishers, and documents that name none, with how many of the findings come from each. */
export const sourceFacetQuery = (filters: Filters) =>
  queryOptions({
    queryKey: ['findings', 'facets', 'sources', filters],
    queryFn: async ({ client }): Promise<readonly FacetValue[]> =>
      (await client.ensureQueryData(countsQuery(filters))).sources,
    placeholderData: keepPreviousData,
  });
