import { queryOptions } from '@tanstack/react-query';
import { apiGet } from './client.ts';
import type { Codebook, Info } from './shapes.ts';

/** The record, the engine and who is signed in. */
export const infoQuery = queryOptions({
  queryKey: ['info'],
  queryFn: ({ signal }) => apiGet<Info>('/info', {}, signal),
});

/** What every code and word means. */
export const codebookQuery = queryOptions({
  queryKey: ['codebook'],
  queryFn: ({ signal }) => apiGet<Codebook>('/codebook', {}, signal),
  staleTime: Number.POSITIVE_INFINITY,
});
