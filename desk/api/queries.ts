import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Block } from '../../src/kinds/block.ts';
import type { Collection } from '../../src/record/desk/handling.ts';
import { apiGet } from './client.ts';
import type { Codebook, DocumentItem, FindingDetail, FindingItem, Info, PaletteAnswer } from './shapes.ts';

/** The record, the engine and who is signed in. */
export const infoQuery = queryOptions({
  queryKey: ['info'],
  queryFn: ({ signal }) => apiGet<Info>('/info', {}, signal),
});

/** Whether people sign in at this desk, and who did. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) =>
    apiGet<{ readonly accounts: boolean; readonly me: Info['me'] | null }>('/session', {}, signal),
});

/** What every code and word means. */
export const codebookQuery = queryOptions({
  queryKey: ['codebook'],
  queryFn: ({ signal }) => apiGet<Codebook>('/codebook', {}, signal),
  staleTime: Number.POSITIVE_INFINITY,
});

export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: ['documents', id],
    queryFn: ({ signal }) => apiGet<DocumentItem>(`/documents/${id}`, {}, signal),
  });

/** The text of a document and its outline. They change only when the document is read again. */
export const documentTextQuery = (id: string) =>
  queryOptions({
    queryKey: ['documents', id, 'text'],
    queryFn: async ({ signal }) => {
      const [{ text }, { blocks }] = await Promise.all([
        apiGet<{ readonly text: string }>(`/documents/${id}/text`, {}, signal),
        apiGet<{ readonly blocks: readonly Block[] }>(`/documents/${id}/blocks`, {}, signal),
      ]);
      return { text, blocks };
    },
  });

/** Everything found in a document, in the order of its text and in every state. */
export const documentFindingsQuery = (id: string, names?: string) =>
  queryOptions({
    queryKey: ['findings', 'document', id, names],
    queryFn: async ({ signal }) =>
      (await apiGet<{ readonly items: readonly FindingItem[] }>(`/documents/${id}/findings`, { names }, signal)).items,
  });

/** @param id the id or its first characters */
export const findingQuery = (id: string) =>
  queryOptions({
    queryKey: ['finding', id],
    queryFn: ({ signal }) => apiGet<FindingDetail>(`/findings/${id}`, {}, signal),
  });

/** What goes by a few letters: nothing until there are two. */
export const paletteQuery = (letters: string) =>
  queryOptions({
    queryKey: ['views', 'palette', letters],
    queryFn: ({ signal }) => apiGet<PaletteAnswer>('/palette', { q: letters }, signal),
    enabled: letters.length > 1,
    placeholderData: keepPreviousData,
  });

/** Sets of documents, some of them for named people alone. */
export const collectionsQuery = queryOptions({
  queryKey: ['collections'],
  queryFn: ({ signal }) => apiGet<{ readonly items: readonly Collection[] }>('/collections', {}, signal),
});
