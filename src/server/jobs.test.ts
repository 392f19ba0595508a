import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { SqliteRecord } from '../record/sqlite/sqlite-record.ts';
import { json, type Loose, SAMPLES, sampleServer } from './sample-server.ts';

const upload = (files: readonly File[], fields: Record<string, string> = {}): RequestInit => {
  const body = new FormData();
  for (const file of files) body.append('files', file);
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return { method: 'POST', headers: { host: 'desk.example' }, body };
};

test('files are read in the background; what cannot be read says why, and the rest goes on', async () => {
  const { app, desk, get } = await sampleServer([]);
  const told: string[] = [];
  desk.events.listen(({ type }) => told.push(type));
  const response = await app.request(
    'http://desk.example/api/documents',
    upload([
      new File(['The ministers met in Tbilisi on 3 May 2024. They signed a protocol.'], 'reports/../one.txt'),
      new File([''], 'empty.txt'),
      new File([new Uint8Array([0x25, 0x50, 0x44, 0x46, 1, 2, 3])], 'broken.pdf'),
    ]),
  );
  expect(response.status).toBe(202);
  const { job } = await json(response);
  await desk.jobs.idle();
  const done = await json(get(`/api/jobs/${job}`));
  expect(done).toMatchObject({ state: 'done', done: 3, total: 3, title: 'reports/one.txt and 2 more' });
  expect(done.added.length).toBe(1);
  expect(done.failed.map(({ what }: Loose) => what)).toEqual(['empty.txt', 'broken.pdf']);
  for (const { why } of done.failed) expect(why).toMatch(/.{20}/);
  expect((await json(get('/api/documents'))).items.map(({ origin }: Loose) => origin)).toEqual(['reports/one.txt']);
  expect(told).toContain('document');
  expect(told).toContain('job');
});

test('what is no document in a folder or an archive is passed over and told, and is no failure', async () => {
  const { app, desk, get } = await sampleServer([]);
  const zip = zipSync({ 'pics/a.png': strToU8('x'), 'pics/b.png': strToU8('x') });
  const mixed = zipSync({ 'a.txt': strToU8('Keller met the mayor of Marn.'), 'settings.xml': strToU8('<settings/>') });
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'News',
    items: [{ id: '1', content_text: 'Ostria closed the border.' }],
  };
  const { job } = await json(
    app.request(
      'http://desk.example/api/documents',
      upload([
        new File([zip], 'onlypics.zip'),
        new File([mixed], 'mixed.zip'),
        new File(['<settings/>'], 'in/settings.xml'),
        new File(['name;count\nMarn;3\n'], 'in/table.csv'),
        new File([JSON.stringify(feed)], 'in/feed.json'),
      ]),
    ),
  );
  await desk.jobs.idle();
  const done = await json(get(`/api/jobs/${job}`));
  expect(done).toMatchObject({ state: 'done', failed: [] });
  expect(done.added.length).toBe(2);
  expect(done.passed.map(({ what, why }: Loose) => `${what}: ${why}`)).toEqual([
    'onlypics.zip: there is no document in it',
    'in/settings.xml: data, settings and logs',
    'in/table.csv: tables without a column “text”',
    'onlypics.zip#pics/a.png: pictures (recognise their text to have it read)',
    'onlypics.zip#pics/b.png: pictures (recognise their text to have it read)',
    'mixed.zip#settings.xml: data, settings and logs',
  ]);
});

test('documents that are handled with care are so from the start', async () => {
  const { app, desk, record } = await sampleServer([]);
  const handling = JSON.stringify({ mark: 'red' });
  await app.request(
    'http://desk.example/api/documents',
    upload([new File(['A held line.'], 'held.txt')], { handling }),
  );
  await desk.jobs.idle();
  const [document] = await record.documents();
  expect(await record.desk.handling.of(document!.id)).toEqual({ collection: null, mark: 'red', embargo: null });
  const wrong = upload([new File(['x'], 'x.txt')], { handling: '{"mark":"pink"}' });
  expect((await app.request('http://desk.example/api/documents', wrong)).status).toBe(400);
});

test('a job that was interrupted goes on after the next start', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'chancery-jobs-')), 'record.sqlite');
  const before = SqliteRecord.open(path, 'write');
  const { jobs } = before.desk;
  const number = await jobs.add({ kind: 'add', who: 'ana', created: '2026-01-01T00:00:00Z', handling: null }, [
    { origin: 'one.txt', bytes: new TextEncoder().encode('It was done already.') },
    { origin: 'two.txt', bytes: new TextEncoder().encode('It waits to be read.') },
  ]);
  await jobs.setState(number, 'running', '2026-01-01T00:00:00Z');
  await jobs.finishItem(number, 0, { outcome: 'known', document: null, findings: 0, message: null });
  await before.close();

  const record = SqliteRecord.open(path, 'write');
  const { desk } = await sampleServer([], { record });
  await desk.jobs.resume();
  await desk.jobs.idle();
  const job = await record.desk.jobs.job(number);
  expect(job?.state).toBe('done');
  expect(job?.items.map(({ outcome }) => outcome?.outcome)).toEqual(['known', 'added']);
  expect(await record.desk.jobs.bytes(number, 1)).toBe(null);
  expect((await record.documents()).map(({ origin }) => origin)).toEqual(['two.txt']);
  await record.close();
});

test('what ended the desk twice is not tried a third time, and what stands behind it is read', async () => {
  const { desk, record } = await sampleServer([]);
  const { jobs } = record.desk;
  const number = await jobs.add({ kind: 'add', who: 'ana', created: '2026-01-01T00:00:00Z', handling: null }, [
    { origin: 'one.txt', bytes: new TextEncoder().encode('It ends the desk.') },
    { origin: 'two.txt', bytes: new TextEncoder().encode('It waits to be read.') },
  ]);
  await jobs.setState(number, 'running', '2026-01-01T00:00:00Z');
  expect(await jobs.beginItem(number, 0)).toBe(1);
  await jobs.giveBackItem(number);
  expect([await jobs.beginItem(number, 0), await jobs.beginItem(number, 0)]).toEqual([1, 2]);
  await desk.jobs.resume();
  await desk.jobs.idle();
  const job = await jobs.job(number);
  expect(job).toMatchObject({ state: 'done', handling: null });
  expect(job?.items).toMatchObject([
    {
      outcome: {
        outcome: 'failed',
        message: expect.stringMatching(/^one\.txt: the desk ended twice while it was read/),
      },
    },
    { outcome: { outcome: 'added' } },
  ]);
});

test('a re-reading is shown before it is done, and decisions stay', async () => {
  const { send, get, desk, record } = await sampleServer(SAMPLES, { engine: 'now@2' });
  const [document] = SAMPLES;
  const { id } = document!.analysis.document;
  const [finding] = document!.analysis.findings;
  const [seen] = (await json(get('/api/findings?kind=event'))).items;
  await send('POST', '/api/decisions', { finding: finding!.id, action: 'accept', seen: seen.version });
  const preview = await json(get(`/api/documents/${id}/rereading`));
  expect(preview.same + preview.added.length + preview.changed.length).toBeGreaterThan(0);
  expect(preview.engine).not.toBe('sample@1');
  const { job } = await json(send('POST', '/api/documents/reread', { documents: [id] }));
  await desk.jobs.idle();
  expect(await json(get(`/api/jobs/${job}`))).toMatchObject({ state: 'done', added: [id], failed: [] });
  expect((await record.document(id))?.engine).toBe(preview.engine);
  expect((await record.decisions()).length).toBe(1);
});

test('a document is taken out of the record with a reason, and back in; it is read again then', async () => {
  const { send, get, desk } = await sampleServer(SAMPLES);
  const { id } = SAMPLES[0]!.analysis.document;
  const path = `/api/documents/${id}/withdrawal`;
  expect((await send('POST', path, { reason: '\u0007 ' })).status).toBe(400);
  expect(await json(send('POST', path, { reason: 'a draft' }))).toMatchObject({ reason: 'a draft' });
  expect(await json(get(`/api/documents/${id}`))).toMatchObject({ withdrawn: 'a draft', findings: 0 });
  const listed = async (show: string) =>
    (await json(get(`/api/documents?show=${show}`))).items.map((each: { id: string }) => each.id).includes(id);
  expect([await listed('recorded'), await listed('withdrawn')]).toEqual([false, true]);
  expect(await json(send('POST', path, { reason: 'again' }))).toMatchObject({
    detail: expect.stringContaining('withdrawn already: a draft'),
  });
  expect((await send('DELETE', path, {})).status).toBe(202);
  await desk.jobs.idle();
  const back = await json(get(`/api/documents/${id}`));
  expect(back).toMatchObject({ withdrawn: null });
  expect(back.findings).toBeGreaterThan(0);
  expect((await send('DELETE', path, {})).status).toBe(422);
  expect((await json(get(path))).items).toMatchObject([{ reason: null }, { reason: 'a draft' }]);
  expect((await send('POST', `/api/documents/${'f'.repeat(64)}/withdrawal`, { reason: 'x' })).status).toBe(404);
});

test('what a document is can be said, with what stood there before; it is read again with that', async () => {
  const { send, get, desk } = await sampleServer(SAMPLES);
  const [document] = SAMPLES;
  const { id, publisher } = document!.analysis.document;
  const path = `/api/documents/${id}/description`;
  const { job } = await json(send('POST', path, { publisher: 'Centre for Border Studies', published: '2024-10-31' }));
  await desk.jobs.idle();
  expect(await json(get(`/api/jobs/${job}`))).toMatchObject({ state: 'done', added: [id], failed: [] });
  expect(await json(get(`/api/documents/${id}`))).toMatchObject({
    publisher: 'Centre for Border Studies',
    published: '2024-10-31',
  });
  expect((await json(get(path))).items).toMatchObject([{ publisher: 'Centre for Border Studies', was: { publisher } }]);
  for (const wrong of [{}, { title: ' ' }, { published: 'yesterday' }, { published: '2024-02-30' }, { origin: 'x' }])
    expect((await send('POST', path, wrong)).status).toBe(400);
  await send('POST', path, { publisher: 'Border Watch', published: '2024-10-31' });
  // before it is read again with that
  await send('POST', path, { publisher: '' });
  const [back, again] = (await json(get(path))).items;
  expect(again).toMatchObject({ publisher: 'Border Watch', published: null });
  expect(again.was.publisher).toBe('Centre for Border Studies');
  expect(back.was.publisher).toBe('Border Watch');
  expect(await json(send('POST', path, { publisher: '' }))).toMatchObject({
    detail: expect.stringContaining('Nobody described its publisher'),
  });
  await desk.jobs.idle();
  expect(await json(get(`/api/documents/${id}`))).toMatchObject({ publisher, published: '2024-10-31' });
  expect((await send('POST', `/api/documents/${'f'.repeat(64)}/description`, { title: 'x' })).status).toBe(404);
});
