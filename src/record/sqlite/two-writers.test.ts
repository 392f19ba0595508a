import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SqliteRecord } from './sqlite-record.ts';

const module = (name: string): string => JSON.stringify(new URL(name, import.meta.url).href);

const ADD_A_HUNDRED = `
  import { SqliteRecord } from ${module('./sqlite-record.ts')};
  import { sampleDocument } from ${module('../sample-analysis.ts')};
  const [path, who] = process.argv.slice(1);
  const record = SqliteRecord.open(path, 'write');
  for (let n = 0; n < 100; n++) await record.add(sampleDocument({ text: who + ' wrote document ' + n }));
  await record.close();`;

test('programs that write at the same time wait for each other, and one that reads is not held up', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'chancery-writers-')), 'record.sqlite');
  const writers = ['Ana', 'Bo', 'Cy'].map((who) =>
    once(
      spawn(process.execPath, ['--input-type=module', '-e', ADD_A_HUNDRED, '--', path, who], { stdio: 'inherit' }),
      'close',
    ),
  );
  let finished = false;
  const all = Promise.all(writers).then((codes) => {
    finished = true;
    return codes.map(([code]) => code);
  });
  let counts: number[] = [];
  while (!finished) {
    try {
      const record = SqliteRecord.open(path, 'read');
      counts = [...counts, (await record.info()).documents];
      await record.close();
    } catch (error) {
      // Before the first writer has made the record there is none, or an empty file.
      expect(['missing', 'older', 'not-a-record']).toContain((error as { code: string }).code);
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(await all).toEqual([0, 0, 0]);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  const record = SqliteRecord.open(path, 'read');
  expect((await record.info()).documents).toBe(300);
  await record.close();
});
