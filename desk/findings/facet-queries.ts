import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { FindingCounts } from '../../src/record/finding-counts.ts';
import type { ActorSummary, RecordedDocument } from '../../src/record/record-store.ts';
import { apiGet } from '../api/client.ts';
import type { Listed } from '../api/shapes.ts';
import { type Filters, requestParams } from './filters.ts';
import { sourceLabel } from './source-line.tsx';

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

const documentsQuery = queryOptions({
  queryKey: ['documents', 'sources'],
  queryFn: ({ signal }) =>
    apiGet<Listed<Pick<RecordedDocument, 'id' | 'publisher' | 'title' | 'origin'>>>(
      '/documents',
      { limit: 500 },
      signal,
    ),
});

/** Publishers, and documents that name none, with how many of the findings come from each. */
export const sourceFacetQuery = (filters: Filters) =>
  queryOptions({
    queryKey: ['findings', 'facets', 'sources', filters],
    queryFn: async ({ client }): Promise<readonly FacetValue[]> => {
      const [counts, documents] = await Promise.all([
        client.ensureQueryData(countsQuery(filters)),
        client.ensureQueryData(documentsQuery),
      ]);
      return sourcesOf(counts.documents, documents.items);
    },
    placeholderData: keepPreviousData,
  });

/** Counts by document as counts by publisher, most first. A document without a publisher stands for itself. */
export const sourcesOf = (
  counts: FindingCounts['documents'],
  documents: readonly Pick<RecordedDocument, 'id' | 'publisher' | 'title' | 'origin'>[],
): readonly FacetValue[] => {
  const known = new Map(documents.map((document) => [document.id, document]));
  const sources = new Map<string, FacetValue>();
  for (const { value: id, count } of counts) {
    const document = known.get(id);
    const value = document?.publisher ?? id;
    const label = document ? sourceLabel(document) : id.slice(0, 12);
    sources.set(value, { value, label, count: (sources.get(value)?.count ?? 0) + count });
  }
  return [...sources.values()].toSorted((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
};
