import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReader } from '../registry/document-reader.ts';
import { json, type Loose, sampleServer } from './sample-server.ts';

describe('what every answer carries', () => {
  test('a policy that runs nothing but the desk’s own files, on pages, data and errors', async () => {
    const { get } = await sampleServer();
    for (const path of ['/api/info', '/api/nothing', '/api/findings?kind=x', '/']) {
      const { headers } = await get(path);
      const policy = headers.get('content-security-policy')!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe-eval');
      expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('access-control-allow-origin')).toBe(null);
    }
  });

  test('one shape of problems, with what, where and what to do', async () => {
    const { get, send, faults } = await sampleServer();
    const problems = [
      [await get('/api/nothing'), 404, 'not-found'],
      [await get('/api/findings?limit=0'), 400, 'bad-request'],
      [await get('/api/findings?fro=2024'), 400, 'bad-request'],
      [await get('/api/findings?cursor=zzz'), 400, 'bad-request'],
      [await get('/api/findings?on=2024&from=2023'), 400, 'bad-request'],
      [await get('/api/findings/abcdef'), 404, 'not-found'],
      [await get('/api/documents/..%2f..%2fetc'), 400, 'bad-request'],
      [await send('DELETE', '/api/findings', {}), 405, 'wrong-method'],
      [await send('POST', '/api/decisions', { finding: 'x' }), 400, 'bad-request'],
      [await send('POST', '/api/decisions', {}, { 'content-type': 'text/plain' }), 415, 'wrong-type'],
      [await send('POST', '/api/ledger/marks', { agreement: 'x', provision: '1', value: 1 }), 422, 'refused'],
      [await send('PUT', '/api/issues/2024-10', { content: {} }), 428, 'say-version'],
    ] as const;
    for (const [response, status, name] of problems) {
      expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
      expect(await json(response)).toMatchObject({
        type: `urn:chancery:problem:${name}`,
        status,
        title: expect.stringMatching(/./),
        detail: expect.stringMatching(/.{10}/),
        instance: expect.stringMatching(/^\/api\//),
      });
    }
    expect(faults).toEqual([]);
  });

  test('nothing of the program’s insides when it fails', async () => {
    const { app, record, faults } = await sampleServer();
    await record.close();
    const response = await app.request('http://desk.example/api/info', { headers: { host: 'desk.example' } });
    expect(response.status).toBe(500);
    const body = await response.text();
    expect(body).not.toMatch(/sqlite|database|\.ts|at /i);
    expect(faults.length).toBe(1);
  });
});

describe('requests from elsewhere', () => {
  test('under a name that the server does not have are refused (DNS rebinding)', async () => {
    const { app } = await sampleServer();
    for (const host of ['evil.example', 'desk.example.evil.example', '127.0.0.1.nip.io', ''])
      expect((await app.request('http://desk.example/api/info', { headers: { host } })).status).toBe(403);
  });

  test.each<Record<string, string>>([
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' },
    { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://desk.example:9999' },
  ])('are refused, to read and to write: %o', async (headers) => {
    const { get, send } = await sampleServer();
    expect((await get('/api/findings', headers)).status).toBe(403);
    expect((await send('POST', '/api/views', { name: 'x', page: 'x', search: '' }, headers)).status).toBe(403);
  });

  test('cannot write by a link or a form that a browser follows', async () => {
    const { get, send } = await sampleServer();
    const followed = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect((await get('/', followed)).status).toBe(404);
    expect((await send('POST', '/api/views', { name: 'x', page: 'x', search: '' }, followed)).status).toBe(403);
    const typed = { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' };
    expect((await send('POST', '/api/views', { name: 'x', page: 'x', search: '' }, typed)).status).toBe(403);
  });

  test('of the desk’s own pages are answered', async () => {
    const { send } = await sampleServer();
    const own = { 'sec-fetch-site': 'same-origin', origin: 'http://desk.example' };
    expect((await send('POST', '/api/views', { name: 'x', page: 'x', search: '' }, own)).status).toBe(201);
  });
});

describe('files of the desk', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'chancery-desk-')), 'desk');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>desk</title>');
  writeFileSync(join(folder, 'assets/app.js'), 'export {};');
  writeFileSync(join(folder, '../secret.txt'), 'secret');

  test('come compressed to those who take that', async () => {
    const { send } = await sampleServer([], { desk: folder });
    for (const [path, text] of [
      ['/assets/app.js', 'export {};'],
      ['/assets/app.js', 'export {};'],
      ['/', '<!doctype html><title>desk</title>'],
    ] as const) {
      const small = await send('GET', path, undefined, { 'accept-encoding': 'gzip, br' });
      expect([small.headers.get('content-encoding'), small.headers.get('vary')]).toEqual(['gzip', 'accept-encoding']);
      expect(gunzipSync(Buffer.from(await small.arrayBuffer())).toString()).toBe(text);
      const plain = await send('GET', path, undefined, {});
      expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, text]);
    }
  });

  test('are its pages and nothing beside it', async () => {
    const { get } = await sampleServer([], { desk: folder });
    for (const path of ['/', '/chronicle', '/documents/abc?find=1']) {
      const page = await get(path);
      expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    }
    expect((await get('/assets/app.js')).headers.get('cache-control')).toContain('immutable');
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/assets/..%5c..%5csecret.txt',
      '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
      '/%00.txt',
      '//etc/passwd.txt',
      '/secret.txt',
      '/%E0%A4%A.txt',
    ]) {
      const answer = await get(path);
      expect([path, answer.status, (await answer.text()).includes('secret\n')]).toEqual([path, 404, false]);
    }
  });
});

test('an original is always a download under a plain name, whatever it is', async () => {
  const { get, record, desk } = await sampleServer([]);
  const form = new FormData();
  form.append('files', new File(['<script>alert(1)</script><p>Hello there.</p>'], 'a"b\r\nx: y<svg onload=1>.html'));
  const job = await recordedUpload(desk, form);
  expect(job.failed).toEqual([]);
  const [{ id } = { id: '' }] = await record.documents();
  const { headers } = await get(`/api/documents/${id}/original`);
  expect(headers.get('content-type')).toBe('application/octet-stream');
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"$/);
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
});

const recordedUpload = async (desk: Awaited<ReturnType<typeof sampleServer>>['desk'], form: FormData) => {
  const files = form.getAll('files') as File[];
  const items = await Promise.all(
    files.map(async (file) => ({ origin: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const number = await desk.record.desk.jobs.add(
    { kind: 'add', who: 'ana', created: desk.now(), handling: null },
    items,
  );
  desk.jobs.start(number);
  await desk.jobs.idle();
  const job = (await desk.record.desk.jobs.job(number))!;
  return { ...job, failed: job.items.filter(({ outcome }) => outcome?.outcome === 'failed') };
};

describe('what is brought in', () => {
  test('is refused when it is too large, whatever it says of its size', async () => {
    const { app } = await sampleServer([]);
    const ask = (headers: Record<string, string>, body: BodyInit) =>
      app.request('http://desk.example/api/documents', {
        method: 'POST',
        headers: { host: 'desk.example', 'content-type': 'multipart/form-data; boundary=x', ...headers },
        body,
        ...{ duplex: 'half' },
      });
    expect((await ask({ 'content-length': '999999999999' }, 'x')).status).toBe(413);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1 << 20;
        controller.enqueue(new Uint8Array(1 << 20));
      },
    });
    expect((await ask({}, endless)).status).toBe(413);
    expect(sent).toBeLessThan(220 * 1024 * 1024);
    const json = { 'content-type': 'application/json' };
    const big = JSON.stringify({ name: 'x'.repeat(2_000_000) });
    const views = await app.request('http://desk.example/api/views', {
      method: 'POST',
      headers: { host: 'desk.example', ...json },
      body: big,
    });
    expect(views.status).toBe(413);
    expect((await ask({}, 'no form at all')).status).toBe(400);
  });

  test('is refused when it unpacks to far more than it is', async () => {
    const { desk, record } = await sampleServer([]);
    const bomb = zipSync({
      '[Content_Types].xml': new TextEncoder().encode('<Types/>'),
      'word/document.xml': new Uint8Array(12 * 1024 * 1024),
    });
    const form = new FormData();
    form.append('files', new File([bomb as Uint8Array<ArrayBuffer>], 'bomb.docx'));
    const { failed } = await recordedUpload(desk, form);
    expect(failed.map(({ outcome }) => outcome?.message)).toEqual([expect.stringMatching(/bomb\.docx/)]);
    expect(await record.documents()).toEqual([]);
  }, 30_000);
});

describe('web addresses', () => {
  let port = 0;
  let asked = 0;
  const inside = createHttpServer((_request, response) => {
    asked++;
    response.end('<p>inside</p>');
  });
  beforeAll(
    () =>
      new Promise<void>((resolve) => {
        inside.listen(0, '127.0.0.1', () => {
          port = (inside.address() as { port: number }).port;
          resolve();
        });
      }),
  );
  afterAll(() => inside.close());

  const outcomeOf = async (url: string): Promise<Loose> => {
    const { send, desk } = await sampleServer([], { openReader: () => openReader(0) });
    const response = await send('POST', '/api/documents/address', { url });
    if (response.status !== 202) return response.status;
    await desk.jobs.idle();
    const [job] = await desk.record.desk.jobs.latest(1);
    return job!.items.map(({ outcome }) => outcome?.message);
  };

  test.each([
    'http://127.0.0.1:PORT/',
    'http://localhost:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f.1:PORT/',
    'http://0.0.0.0:PORT/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
  ])('of this machine and private networks are not fetched: %s', async (address) => {
    expect(await outcomeOf(address.replace('PORT', String(port)))).toEqual([
      expect.stringContaining('private network'),
    ]);
    expect(asked).toBe(0);
  });

  test.each(['file:///etc/passwd', 'ftp://example.org/', 'javascript:alert(1)', 'data:text/html,x', 'nonsense'])(
    'of other kinds are no addresses: %s',
    async (address) => expect(await outcomeOf(address)).toBe(400),
  );

  test('with a name and password in them are refused', async () => {
    expect(await outcomeOf('http://user:secret@example.org/')).toBe(422);
  });
});
