import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DocumentReader, openReader } from './document-reader.ts';
import type { GatheredSource } from './gathered.ts';
import { ReadingThreads } from './reading-threads.ts';

const source = (text: string, name: string): GatheredSource => ({
  origin: name,
  name,
  bytes: new TextEncoder().encode(text),
  mediaType: null,
  encoding: null,
  metadata: { published: '2024-10-24' },
});

const SOURCES = [
  source('# Talks\n\nOn 24 October the ministers of Armenia and Azerbaijan met in Kazan.\n', 'talks.md'),
  source('<html><body><p>The agency said that 12 mines were cleared near Agdam.</p></body></html>', 'mines.html'),
  source('The court extended the detention of the journalist by three months.', 'court.txt'),
];

let threads: DocumentReader;
beforeAll(async () => {
  threads = await openReader(2);
});
afterAll(() => threads.stop());

test('threads read the same as one thread', async () => {
  const one = await openReader(0);
  expect(threads.engine).toBe(one.engine);
  const together = await Promise.all(SOURCES.map((each) => threads.read(each)));
  const alone = [];
  for (const each of SOURCES) alone.push(await one.read(each));
  expect(together).toEqual(alone);
  expect(together[1]!.findings).toContainEqual(expect.objectContaining({ kind: 'figure', value: 12 }));
});

test('each answer is that of its own source, though a PDF takes longer than what is sent behind it', async () => {
  const name = 'bulletin-yerevan-desk-2025-08.pdf';
  const pdf = {
    ...SOURCES[0]!,
    name,
    origin: name,
    bytes: readFileSync(new URL(`../../samples/${name}`, import.meta.url)),
  };
  const one = await ReadingThreads.start(1);
  const read = await Promise.all([pdf, ...SOURCES].map((each) => one.read(each)));
  await one.stop();
  expect(read.map(({ document }) => document.origin)).toEqual([name, 'talks.md', 'mines.html', 'court.txt']);
});

test('what one cannot read it says, and reads on', async () => {
  const unreadable = threads.read({
    ...SOURCES[0]!,
    bytes: new Uint8Array(0),
    origin: 'nothing.txt',
    name: 'nothing.txt',
  });
  await expect(unreadable).rejects.toMatchObject({ name: 'UnreadableSource', reason: 'empty', source: 'nothing.txt' });
  expect((await threads.read(SOURCES[2]!)).text).toContain('three months');
});

test('a pack that cannot be read is said at the start', async () => {
  await expect(openReader(2, { packs: ['/nowhere/pack'] })).rejects.toThrow(/nowhere/);
});
