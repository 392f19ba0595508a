import { expect, test } from 'vitest';
import { UnreadableSource } from '../intake/unreadable-source.ts';
import { event, sampleDocument } from '../record/sample-analysis.ts';
import { SqliteRecord } from '../record/sqlite/sqlite-record.ts';
import { type AddOptions, addDocuments } from './add-documents.ts';
import { failure, type Gathered, type GatheredSource } from './gathered.ts';

const source = (text: string, origin = `${text}.txt`): GatheredSource => ({
  origin,
  name: origin,
  bytes: new TextEncoder().encode(text),
  mediaType: 'text/plain',
  encoding: 'utf-8',
  metadata: {},
});

/** Reads every word as an event, long texts later than short ones; a text that says so cannot be read. */
const wordReader = (engine = 'words@1'): AddOptions['reader'] & { readonly read: AddOptions['reader']['read'] } => ({
  engine,
  concurrency: 3,
  read: async ({ bytes, origin }) => {
    const text = new TextDecoder().decode(bytes);
    await new Promise((resolve) => setTimeout(resolve, text.length));
    if (text.startsWith('unreadable')) throw new UnreadableSource('binary', origin, 'is no text', 'Save it as text.');
    return sampleDocument({
      text,
      document: { origin },
      drafts: () =>
        [...text.matchAll(/\w+/g)].map((word) =>
          event({ start: word.index, end: word.index + word[0].length, quote: word[0] }, {}),
        ),
    }).analysis;
  },
});

async function* given(...gathered: Gathered[]): AsyncGenerator<Gathered> {
  yield* gathered;
}

const add = (record: SqliteRecord, gathered: AsyncIterable<Gathered>, options: Partial<AddOptions> = {}) =>
  addDocuments(gathered, record, { reader: wordReader(), now: () => '2026-01-02T03:04:05Z', ...options });

const memory = () => SqliteRecord.open(':memory:', 'write');

test('documents are added in their order, and what fails does not stop the rest', async () => {
  const record = memory();
  const long = `one two three ${'four '.repeat(20)}`;
  const report = await add(
    record,
    given(
      source(long, 'long.txt'),
      source('unreadable thing', 'broken.bin'),
      failure('http://localhost:9/gone', new Error('no answer')),
      source('five', 'short.txt'),
    ),
  );
  expect(report.done.map(({ origin, outcome, findings }) => [origin, outcome, findings])).toEqual([
    ['long.txt', 'added', 23],
    ['short.txt', 'added', 1],
  ]);
  expect(report.failed.map(({ origin, error }) => [origin, error.message])).toEqual([
    ['broken.bin', 'broken.bin: is no text. Save it as text.'],
    ['http://localhost:9/gone', 'no answer'],
  ]);
  expect(report.interrupted).toBe(false);
  expect((await record.documents()).map(({ origin }) => origin)).toEqual(['long.txt', 'short.txt']);
});

test('what another program adds meanwhile is known and not written again', async () => {
  const record = memory();
  const reader = wordReader();
  const read: typeof reader.read = async (received) => {
    const analysis = await reader.read(received);
    await add(record, given(source('one two')));
    return analysis;
  };
  const report = await add(record, given(source('one two')), { reader: { ...reader, read } });
  expect(report.done).toMatchObject([{ outcome: 'known', findings: 0 }]);
  expect((await record.info()).documents).toBe(1);
});

test('the same bytes are one document, in one run and in the next', async () => {
  const record = memory();
  const outcomes = async () =>
    (await add(record, given(source('a b', 'x.txt'), source('a b', 'copy of x.txt'), source('c')))).done.map(
      ({ outcome }) => outcome,
    );
  expect(await outcomes()).toEqual(['added', 'known', 'added']);
  expect(await outcomes()).toEqual(['known', 'known', 'known']);
  expect(await record.documents()).toHaveLength(2);
});

test('a copy of what cannot be read cannot be read either', async () => {
  const report = await add(memory(), given(source('unreadable', 'a'), source('unreadable', 'b')));
  expect(report.failed.map(({ origin }) => origin)).toEqual(['a', 'b']);
});

test('another engine reads known documents again only when asked', async () => {
  const record = memory();
  await add(record, given(source('a b')));
  const newer = { reader: wordReader('words@2') };
  expect((await add(record, given(source('a b')), newer)).done).toMatchObject([{ outcome: 'known', outdated: true }]);
  expect((await add(record, given(source('a b')), { ...newer, reread: true })).done).toMatchObject([
    { outcome: 'replaced', findings: 2 },
  ]);
  expect((await add(record, given(source('a b')), { ...newer, reread: true })).done).toMatchObject([
    { outcome: 'known', outdated: false },
  ]);
});

test('stopping keeps what is finished, and the next run goes on from there', async () => {
  const record = memory();
  const all = Array.from({ length: 20 }, (_, i) => source(`text ${i}`));
  const stop = new AbortController();
  const first = await add(record, given(...all), {
    signal: stop.signal,
    onProgress: (_, done) => done === 5 && stop.abort(),
  });
  expect(first.interrupted).toBe(true);
  expect(first.done.length).toBeGreaterThanOrEqual(5);
  expect(first.done.length).toBeLessThan(10);
  expect(await record.documents()).toHaveLength(first.done.length);
  const second = await add(record, given(...all));
  expect(second.done.filter(({ outcome }) => outcome === 'known')).toHaveLength(first.done.length);
  expect(await record.documents()).toHaveLength(20);
});
