import type { DeskEvent } from '../event-stream.ts';
import { Problem } from '../problem.ts';
import { route } from '../route.ts';
import { toldStream } from '../told-stream.ts';

/** So many may look on at the same time. */
const MOST_LISTENERS = 500;

const events = route({
  method: 'get',
  path: '/api/events',
  permission: 'read',
  summary: 'What happens at the desk, as it happens (server-sent events)',
  description:
    'Events `job`, `document`, `decision`, `names` and `issue`, each with ids as JSON. Only of what you may see.',
  answer: { mediaTypes: ['text/event-stream'] },
  handle: async ({ record, viewer, desk, request }) => {
    if (desk.events.listeners >= MOST_LISTENERS) throw new Problem('unavailable', 'Too many look on. Try again later.');
    const maySee = async ({ document, who }: DeskEvent): Promise<boolean> => {
      if (who !== null && who !== viewer.name && viewer.clearance !== 'all') return false;
      return document === null || (await record.document(document)) !== null;
    };
    return new Response(toldStream(desk.events, maySee, [request.signal, desk.closing]), {
      headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
    });
  },
});

export const eventRoutes = [events];
