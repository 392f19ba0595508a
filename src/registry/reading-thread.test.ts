import { afterEach, expect, test } from 'vitest';
import type { GatheredSource } from './gathered.ts';
import { ReadingThread } from './reading-thread.ts';

/** A program that answers with the document’s name, never comes back from `endless`, and breaks over `broken`. */
const PROGRAM = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.postMessage({ engine: 'sample@1' });
    parentPort.on('message', ({ number, source }) => {
      if (source.name === 'endless') while (true);
      if (source.name === 'broken') process.exit(1);
      parentPort.postMessage({ number, analysis: source.name });
    });
  `)}`,
);

const source = (name: string): GatheredSource => ({
  origin: `in/${name}`,
  name,
  bytes: new TextEncoder().encode(name),
  mediaType: null,
  encoding: null,
  metadata: {},
});

let thread: ReadingThread;
afterEach(() => thread.stop());

const read = (names: readonly string[]) =>
  Promise.all(
    names.map((name) =>
      thread.read(source(name)).then(
        (analysis) => analysis as unknown as string,
        (error: Error) => error,
      ),
    ),
  );

test('a document that is read for too long is given up; those before and behind it are read', async () => {
  thread = new ReadingThread({ worker: PROGRAM, secondsPerMegabyte: 1 });
  const [before, endless, behind, again, last] = await read(['a', 'endless', 'b', 'endless', 'c']);
  expect([before, behind, last]).toEqual(['a', 'b', 'c']);
  for (const each of [endless, again])
    expect(each).toMatchObject({
      name: 'UnreadableSource',
      reason: 'tooLong',
      message:
        'in/endless: was given up after it had been read for 1 second. Split it, or allow more with --time-limit.',
    });
  expect(await read(['d'])).toEqual(['d']);
});

test('a document that ends its thread is refused; those before and behind it are read', async () => {
  thread = new ReadingThread({ worker: PROGRAM });
  const [before, broken, behind] = await read(['a', 'broken', 'b']);
  expect([before, behind]).toEqual(['a', 'b']);
  expect(broken).toMatchObject({ message: expect.stringMatching(/^in\/broken: the thread that read it ended/) });
});

test('what was read while the caller was busy is not given up', async () => {
  thread = new ReadingThread({ worker: PROGRAM, secondsPerMegabyte: 1 });
  await thread.ready;
  const answer = thread.read(source('a'));
  const until = Date.now() + 1100;
  while (Date.now() < until);
  expect(await answer).toBe('a');
});
