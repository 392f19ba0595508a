import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SqliteRecord } from '../record/sqlite/sqlite-record.ts';
import { json, SAMPLES, sampleServer } from './sample-server.ts';
import { ViewThread } from './view-threads.ts';
import type { Viewer } from './viewer.ts';

test('views made on a thread of their own are those made here, after every change, and as restricted', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'chancery-views-')), 'record.sqlite');
  const record = SqliteRecord.open(path, 'write');
  const engine = 'sample@1';
  const viewThread = new ViewThread({ record: path, packs: [], engine, localName: 'ana' });
  const aside = await sampleServer(SAMPLES, { record, viewThread });
  const here = await sampleServer(SAMPLES, { record });
  const same = async (path: string) => {
    const [one, other] = [await aside.get(path), await here.get(path)];
    expect([path, one.status, await one.text()]).toEqual([path, other.status, await other.text()]);
  };
  const paths = [
    '/api/overview?month=2024-10',
    '/api/chronicle',
    '/api/claims',
    '/api/figures/series',
    '/api/actors?kind=event',
    '/api/places',
    '/api/threads',
    '/api/findings/facets',
    '/api/findings?thread=peace-treaty',
    '/api/chronicle?on=2024&from=2023',
  ];
  for (const address of paths) await same(address);
  const [seen] = (await json(aside.get('/api/findings?kind=event'))).items;
  const reject = { finding: seen.finding.id, action: 'reject', seen: seen.version };
  expect((await aside.send('POST', '/api/decisions', reject)).status).toBe(201);
  for (const address of paths) await same(address);
  expect((await json(aside.get('/api/chronicle'))).items).toEqual([]);
  expect(aside.faults).toEqual([]);
  await aside.close();
  await here.close();
  await record.close();
});

test('who waits for a view while the desk is stopped is told so', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'chancery-views-')), 'record.sqlite');
  await SqliteRecord.open(path, 'write').close();
  const viewThread = new ViewThread({ record: path, packs: [], engine: 'sample@1', localName: 'ana' });
  const told = expect(
    viewThread.answer({ operation: 'overview', params: {}, query: {}, viewer: {} as Viewer, url: '/api/overview' }),
  ).rejects.toMatchObject({ problem: 'unavailable', message: expect.stringContaining('being stopped') });
  await viewThread.stop();
  await told;
});
