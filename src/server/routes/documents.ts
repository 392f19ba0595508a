import { z } from 'zod';
import { Block } from '../../kinds/block.ts';
import type { RecordedDocument } from '../../record/record-store.ts';
import type { Desk } from '../desk.ts';
import { daysOf, FilterQuery } from '../filter-query.ts';
import { DocumentId, knownDocument } from '../known-document.ts';
import { lensOf } from '../lens.ts';
import { noteView } from '../note-view.ts';
import { PageQuery, pageFrom, pageOf } from '../page.ts';
import { route } from '../route.ts';
import { safeFileName } from '../safe-file-name.ts';
import { FindingView, findingView } from '../schemas/finding-view.ts';
import { RecordedDocumentView } from '../schemas/recorded-document.ts';

const documents = route({
  method: 'get',
  path: '/api/documents',
  permission: 'read',
  summary: 'The documents, by the time that they appeared',
  description: 'Dates are held against the time that a document covers, or else when it appeared. Undated ones last.',
  query: FilterQuery.pick({ from: true, to: true, on: true, source: true })
    .extend({
      show: z
        .enum(['recorded', 'withdrawn'])
        .default('recorded')
        .describe('`withdrawn`: those that were taken out of the record'),
      order: z.enum(['published', 'added']).default('published').describe('`added`: latest first'),
    })
    .extend(PageQuery.shape),
  answer: pageOf(RecordedDocumentView.extend({ open: z.int().describe('findings that nobody has decided on') })),
  handle: async (call) => {
    const { query, record, desk } = call;
    const days = daysOf(query);
    const during = days.from !== undefined || days.to !== undefined ? { ...days, undated: true } : undefined;
    const { source, order, show } = query;
    const withdrawn = show === 'withdrawn';
    const { items, next } = await pageFrom(query, (page) =>
      record.documents({ source, order, withdrawn, during, ...page }),
    );
    const { documents: counts } = await record.counts({ documents: items.map(({ id }) => id), states: ['open'] });
    const open = new Map(counts.map(({ value, count }) => [value, count]));
    return {
      items: items.map((document) => ({ ...documentView(document, desk), open: open.get(document.id) ?? 0 })),
      next,
    };
  },
});

const document = route({
  method: 'get',
  path: '/api/documents/{id}',
  permission: 'read',
  summary: 'One document',
  params: DocumentId,
  answer: RecordedDocumentView,
  handle: async (call) => documentView(await knownDocument(call), call.desk),
});

const text = route({
  method: 'get',
  path: '/api/documents/{id}/text',
  permission: 'read',
  summary: 'The text read, to which all offsets refer',
  params: DocumentId,
  answer: z.object({ text: z.string() }),
  handle: async (call) => {
    const { id } = await knownDocument(call);
    await noteView(id, call);
    return { text: (await call.record.text(id)) ?? '' };
  },
});

const blocks = route({
  method: 'get',
  path: '/api/documents/{id}/blocks',
  permission: 'read',
  summary: 'The outline of a document, block by block',
  params: DocumentId,
  answer: z.object({ blocks: z.array(Block) }),
  handle: async (call) => {
    const { id } = await knownDocument(call);
    return { blocks: await call.record.blocks(id) };
  },
});

const findings = route({
  method: 'get',
  path: '/api/documents/{id}/findings',
  permission: 'read',
  summary: 'All findings of a document, in its order, in every state',
  params: DocumentId,
  query: FilterQuery.pick({ names: true }),
  answer: z.object({ items: z.array(FindingView) }),
  handle: async (call) => {
    const source = await knownDocument(call);
    await noteView(source.id, call);
    const filter = { source: source.id, states: ALL_STATES, order: 'document' } as const;
    const lens = await lensOf(call.query.names, call);
    const items = [];
    for await (const recorded of call.record.findings(filter)) items.push(findingView(recorded, source, lens));
    return { items };
  },
});

const ALL_STATES = ['open', 'accepted', 'rejected', 'merged'] as const;

const original = route({
  method: 'get',
  path: '/api/documents/{id}/original',
  permission: 'read',
  summary: 'The bytes as they were received',
  description: 'Always a download under a plain name, never shown by the browser, whatever the bytes are.',
  params: DocumentId,
  answer: { mediaTypes: ['application/octet-stream', 'application/pdf'] },
  handle: async (call) => {
    const { id, origin, mediaType } = await knownDocument(call);
    await noteView(id, call);
    const bytes = (await call.record.original(id))!;
    return new Response(bytes as Uint8Array<ArrayBuffer>, {
      headers: {
        'content-type': mediaType === 'application/pdf' ? 'application/pdf' : 'application/octet-stream',
        'content-disposition': `attachment; filename="${safeFileName(origin, id.slice(0, 8))}"`,
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'private, no-cache',
      },
    });
  },
});

const documentView = (document: RecordedDocument, desk: Desk) => ({
  ...document,
  outdated: document.engine !== desk.engine,
});

export const documentRoutes = [documents, document, text, blocks, findings, original];
