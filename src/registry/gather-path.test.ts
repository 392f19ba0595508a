import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSource } from '../intake/read-source.ts';
import { gather } from './gather.ts';
import type { GatherOptions } from './gather-options.ts';
import { type GatheredSource, type GatherFailure, isFailure } from './gathered.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-gather-'));
  await mkdir(join(folder, 'in', 'deeper'), { recursive: true });
  await mkdir(join(folder, 'outside'));
  const put = (name: string, text: string) => writeFile(join(folder, name), text);
  await put('in/b.txt', 'Second.');
  await put('in/a.txt', 'First.');
  await put('in/a.json', JSON.stringify({ title: 'Given title', publisher: 'Sample Wire', date: '2024-10-02' }));
  await put('in/.hidden.txt', 'Never.');
  await put('in/empty.txt', '');
  await put('in/deeper/c.md', '# Third');
  await put('outside/d.txt', 'Never.');
  await put(
    'items.jsonl',
    `${JSON.stringify({ id: 'x-1', date: '2024-10-02', title: 'One', publisher: ['A', 'B'], text: 'Əliyev met them.' })}\n\n{ broken\n${JSON.stringify({ id: 'x-2' })}\n${JSON.stringify({ text: 'Last.' })}`,
  );
  await put('huge.bin', '');
  await truncate(join(folder, 'huge.bin'), 200 * 1024 * 1024);
  await symlink(join(folder, 'outside'), join(folder, 'in', 'link-out'));
  await symlink(join(folder, 'in'), join(folder, 'in', 'link-in'));
  await symlink(join(folder, 'in', 'b.txt'), join(folder, 'in', 'z-b.txt'));
});
afterAll(() => rm(folder, { recursive: true }));

const all = async (inputs: string[], options: Partial<GatherOptions> = {}) => {
  const done: GatheredSource[] = [];
  const failed: GatherFailure[] = [];
  for await (const gathered of gather(inputs, options))
    if (isFailure(gathered)) failed.push(gathered);
    else done.push(gathered);
  return { done, failed };
};
const text = (source: GatheredSource) => new TextDecoder().decode(source.bytes);

describe('gather from disk', () => {
  it('takes a folder in order, without hidden files, companions, loops and what links lead outside to', async () => {
    const { done, failed } = await all([join(folder, 'in')]);
    expect(done.map((each) => each.origin.slice(folder.length))).toEqual([
      '/in/a.txt',
      '/in/b.txt',
      '/in/deeper/c.md',
      '/in/z-b.txt',
    ]);
    expect(failed.map((each) => [each.origin.slice(folder.length), each.error])).toMatchObject([
      ['/in/empty.txt', { reason: 'empty' }],
    ]);
  });

  it('takes what is known of a document from the JSON file beside it', async () => {
    const { done } = await all([join(folder, 'in')]);
    expect((await readSource(done[0]!.bytes, done[0]!)).metadata).toMatchObject({
      title: 'Given title',
      publisher: 'Sample Wire',
      published: '2024-10-02',
    });
  });

  it('takes each line of a JSON Lines file as a document, and names the lines that are none', async () => {
    const path = join(folder, 'items.jsonl');
    const { done, failed } = await all([path]);
    expect(done.map((each) => [each.origin, text(each), each.metadata.title, each.metadata.publisher])).toEqual([
      [`${path}#x-1`, 'Əliyev met them.', 'One', 'A, B'],
      [`${path}#5`, 'Last.', null, null],
    ]);
    expect(failed.map((each) => each.error.message)).toEqual([
      `${path}#3: is no JSON. Each line needs one JSON object.`,
      `${path}#x-2: has no “text”. Each line needs an object with the text of a document.`,
    ]);
  });

  it('refuses a large file before reading it, and goes on', async () => {
    const { done, failed } = await all([
      join(folder, 'huge.bin'),
      join(folder, 'no-such-file'),
      join(folder, 'in', 'a.txt'),
    ]);
    expect(failed.map((each) => each.error)).toMatchObject([{ reason: 'tooLarge' }, { reason: 'missing' }]);
    expect(done.map(text)).toEqual(['First.']);
  });
});

describe.skipIf(!existsSync('../shared/corpus'))(
  'the corpus that lies beside the project (needs ../shared/corpus)',
  () => {
    it('is read whole', async () => {
      let items = 0;
      for await (const gathered of gather(['../shared/corpus'])) {
        if (isFailure(gathered)) throw gathered.error;
        const { text: read } = await readSource(gathered.bytes, gathered);
        expect(read.length).toBeGreaterThan(0);
        items++;
      }
      expect(items).toBeGreaterThan(20_000);
    });
  },
);
