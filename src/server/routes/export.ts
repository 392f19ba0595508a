import { z } from 'zod';
import { exportFromRecord } from '../../publish/exports/export-from-record.ts';
import { EXPORTS, exportNamed } from '../../publish/exports/exports.ts';
import { audit } from '../audit.ts';
import { FilterQuery, filterOf } from '../filter-query.ts';
import { lensOf } from '../lens.ts';
import { flag, route } from '../route.ts';

const NAMES = EXPORTS.map(({ name }) => name);

const exporting = route({
  method: 'get',
  path: '/api/export',
  permission: 'read',
  summary: 'The findings that pass the filters, in a format of your choice',
  description:
    'Without what is marked above GREEN, under embargo or in a restricted collection, unless `restricted` asks for it ' +
    'and you may see it. Noted in the audit log.',
  query: FilterQuery.extend({
    as: z
      .enum(NAMES)
      .default('csv')
      .describe(EXPORTS.map(({ name, what }) => `${name}: ${what}`).join('. ')),
    bom: flag('CSV begins with a byte order mark, so that Excel reads it as UTF-8; nothing in other formats'),
    restricted: flag('also what is not open to everybody, as far as you may see it'),
  }),
  answer: { mediaTypes: [...new Set(EXPORTS.map(({ mediaType }) => mediaType.split(';')[0]!))] },
  handle: async (call) => {
    const { query, viewer, desk } = call;
    const format = exportNamed(query.as)!;
    const record = query.restricted
      ? call.record
      : call.record.visibleTo({ mark: 'green', collections: [], embargoed: false, day: desk.now().slice(0, 10) });
    const filter = await filterOf(query, {
      ...call,
      record,
      viewer: { ...viewer, clearance: `${viewer.clearance} export` },
    });
    const lens = await lensOf(query.names, call);
    await audit(desk, viewer, 'export', query.as, { query: new URL(call.request.url).search });
    const pieces = exportFromRecord(record, format, {
      filter,
      knowledge: () => desk.knowledge,
      at: `${desk.now().slice(0, 19)}Z`,
      title: 'Chancery',
      lens,
      bom: query.bom,
    });
    const first = await pieces.next();
    return new Response(streamOf(first, pieces), {
      headers: {
        'content-type': format.mediaType,
        'content-disposition': `attachment; filename="chancery-${desk.now().slice(0, 10)}.${format.ending}"`,
        'cache-control': 'private, no-store',
      },
    });
  },
});

/** Pieces as the other side takes them, so that a large export does not lie in memory. */
const streamOf = (
  first: IteratorResult<string | Uint8Array>,
  pieces: AsyncGenerator<string | Uint8Array>,
): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  let next: Promise<IteratorResult<string | Uint8Array>> = Promise.resolve(first);
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await next;
      if (done) return controller.close();
      controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
      next = pieces.next();
      next.catch(() => {});
    },
    cancel: async () => {
      await pieces.return(undefined);
    },
  });
};

export const exportRoutes = [exporting];
