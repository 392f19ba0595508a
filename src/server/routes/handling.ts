import { z } from 'zod';
import { csv, csvHead } from '../../publish/csv.ts';
import { AuditEntry } from '../../record/desk/audit-log.ts';
import { Collection, Handling } from '../../record/desk/handling.ts';
import { DocumentId, knownDocument } from '../known-document.ts';
import { decodeCursor, encodeCursor, PageQuery, pageOf } from '../page.ts';
import { route } from '../route.ts';

const collections = route({
  method: 'get',
  path: '/api/collections',
  permission: 'read',
  summary: 'The collections that you may see into',
  answer: z.object({ items: z.array(Collection) }),
  handle: async ({ viewer, desk }) => {
    const all = await desk.record.desk.handling.collections();
    return {
      items: all.filter(
        ({ restricted, members }) => !restricted || viewer.clearance === 'all' || members.includes(viewer.name),
      ),
    };
  },
});

const setCollection = route({
  method: 'post',
  path: '/api/collections',
  permission: 'manage',
  summary: 'Make a collection, or change the one with this id',
  body: Collection,
  audited: (body) => body,
  status: 201,
  answer: Collection,
  handle: async ({ body, desk }) => {
    await desk.record.desk.handling.setCollection(body);
    return body;
  },
});

const handling = route({
  method: 'get',
  path: '/api/documents/{id}/handling',
  permission: 'read',
  summary: 'How a document is handled',
  params: DocumentId,
  answer: Handling,
  handle: async ({ params, record, desk }) => {
    await knownDocument({ params, record });
    return desk.record.desk.handling.of(params.id);
  },
});

const setHandling = route({
  method: 'put',
  path: '/api/documents/{id}/handling',
  permission: 'handle',
  summary: 'Say how a document is handled: its collection, mark and embargo',
  params: DocumentId,
  body: Handling,
  audited: (body) => body,
  answer: Handling,
  handle: async ({ params, body, record, desk }) => {
    await knownDocument({ params, record });
    await desk.record.desk.handling.set(params.id, body);
    return body;
  },
});

const auditLog = route({
  method: 'get',
  path: '/api/audit',
  permission: 'manage',
  summary: 'Everything that was done at the desk, latest first',
  query: PageQuery,
  answer: pageOf(AuditEntry),
  handle: async ({ query, desk }) => {
    const before = query.cursor === undefined ? undefined : decodeCursor(query.cursor, z.int());
    const { audit } = desk.record.desk;
    const items = await audit.latest({ ...(before !== undefined && { before }), limit: query.limit });
    return { items, next: items.length === query.limit ? encodeCursor(items.at(-1)!.number) : null };
  },
});

const COLUMNS = ['number', 'at', 'who', 'via', 'action', 'target', 'detail'] as const;

const auditTable = route({
  method: 'get',
  path: '/api/audit.csv',
  permission: 'manage',
  summary: 'The whole audit log as a table, first to last',
  answer: { mediaTypes: ['text/csv'] },
  handle: async ({ desk }) => {
    const rows = (await Array.fromAsync(desk.record.desk.audit.all())).map((entry) => ({
      ...entry,
      detail: entry.detail === null ? null : JSON.stringify(entry.detail),
    }));
    return new Response(csvHead(COLUMNS) + csv(rows, COLUMNS), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="audit.csv"',
        'cache-control': 'private, no-store',
      },
    });
  },
});

export const handlingRoutes = [collections, setCollection, handling, setHandling, auditLog, auditTable];
