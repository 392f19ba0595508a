import type { DeskEvent } from '../event-stream.ts';
import { Problem } from '../problem.ts';
import { route } from '../route.ts';

/** So many may look on at the same time. */
const MOST_LISTENERS = 500;
/** A line now and then, so that nobody between takes the connection for dead; in milliseconds. */
const HEARTBEAT = 25_000;
/** Who reads slower than this many events is let go; the desk then asks anew. */
const MOST_WAITING = 1000;

let listening = 0;

const events = route({
  method: 'get',
  path: '/api/events',
  permission: 'read',
  summary: 'What happens at the desk, as it happens (server-sent events)',
  description:
    'Events `job`, `document`, `decision`, `names` and `issue`, each with ids as JSON. Only of what you may see.',
  answer: { mediaTypes: ['text/event-stream'] },
  handle: async ({ record, viewer, desk, request }) => {
    if (listening >= MOST_LISTENERS) throw new Problem('unavailable', 'Too many look on. Try again later.');
    listening++;
    let end = (): void => {};
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          const write = (text: string) => controller.enqueue(encoder.encode(text));
          write(': the desk\n\n');
          const beat = setInterval(() => write(': still here\n\n'), HEARTBEAT);
          beat.unref();
          let told = Promise.resolve();
          const stop = desk.events.listen((event) => {
            if ((controller.desiredSize ?? 0) < -MOST_WAITING) return finish();
            told = told.then(async () => {
              if (await maySee(event)) write(`event: ${event.type}\ndata: ${JSON.stringify(event.data)}\n\n`);
            }, ignore);
          });
          let ended = false;
          const finish = () => {
            if (ended) return;
            ended = true;
            listening--;
            clearInterval(beat);
            stop();
            desk.closing.removeEventListener('abort', finish);
            try {
              controller.close();
            } catch {
              // the other side closed it first
            }
          };
          end = finish;
          request.signal.addEventListener('abort', finish, { once: true });
          desk.closing.addEventListener('abort', finish, { once: true });
        },
        cancel: () => end(),
      },
      { highWaterMark: 16 },
    );
    return new Response(body, {
      headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
    });

    async function maySee({ document, who }: DeskEvent): Promise<boolean> {
      if (who !== null && who !== viewer.name && viewer.clearance !== 'all') return false;
      return document === null || (await record.document(document)) !== null;
    }
  },
});

const ignore = (): void => {};

export const eventRoutes = [events];
