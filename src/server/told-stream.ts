import type { DeskEvent, EventStream } from './event-stream.ts';

/** A line now and then, so that nobody between takes the connection for dead; in milliseconds. */
const HEARTBEAT = 25_000;
/** Who reads slower than this many events is let go; the desk then asks anew. */
const MOST_WAITING = 1000;

/**
 * What happens at the desk as server-sent events (WHATWG HTML, section 9.2), in order, for one who looks on. Ends when
 * one of the signals does, when nobody reads any more, and when too much waits to be read.
 * @param maySee whether they are told of an event
 */
export const toldStream = (
  events: EventStream,
  maySee: (event: DeskEvent) => Promise<boolean>,
  signals: readonly AbortSignal[],
): ReadableStream<Uint8Array> => {
  const ended = new AbortController();
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        const encoder = new TextEncoder();
        const write = (text: string): void => {
          if (!ended.signal.aborted) controller.enqueue(encoder.encode(text));
        };
        write(': the desk\n\n');
        const beat = setInterval(() => write(': still here\n\n'), HEARTBEAT);
        beat.unref();
        let told = Promise.resolve();
        const stop = events.listen((event) => {
          if ((controller.desiredSize ?? 0) < -MOST_WAITING) return finish();
          // What fails is one event that is not told; it must end neither those after it nor the server.
          told = told
            .then(async () => {
              if (await maySee(event)) write(`event: ${event.type}\ndata: ${JSON.stringify(event.data)}\n\n`);
            })
            .catch(() => {});
        });
        ended.signal.addEventListener('abort', () => {
          clearInterval(beat);
          stop();
        });
        const finish = (): void => {
          if (ended.signal.aborted) return;
          ended.abort();
          controller.close();
        };
        for (const signal of signals) signal.addEventListener('abort', finish, { once: true, signal: ended.signal });
      },
      cancel: () => ended.abort(),
    },
    { highWaterMark: 16 },
  );
};
