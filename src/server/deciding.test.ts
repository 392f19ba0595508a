import { describe, expect, test } from 'vitest';
import { event, sampleDocument } from '../record/sample-analysis.ts';
import { json, type Loose, SAMPLES, sampleServer } from './sample-server.ts';

describe('many decisions at once', () => {
  test('are shown before they are taken, and refused when something changed in between', async () => {
    const { send, get } = await sampleServer();
    const body = { filter: { source: 'Sample Wire' }, action: 'accept' };
    const preview = await json(send('POST', '/api/decisions/bulk', { ...body, preview: true }));
    expect(preview).toMatchObject({ preview: true, count: 2, kinds: { event: 1, statement: 1 }, done: [], failed: [] });
    expect((await json(get('/api/decisions'))).items).toEqual([]);
    expect((await send('POST', '/api/decisions/bulk', body)).status).toBe(428);
    const [seen] = (await json(get('/api/findings?kind=event'))).items;
    const reject = { finding: seen.finding.id, action: 'reject', seen: seen.version };
    await send('POST', '/api/decisions', reject);
    expect((await send('POST', '/api/decisions/bulk', { ...body, token: preview.token })).status).toBe(409);
    const again = await json(send('POST', '/api/decisions/bulk', { ...body, preview: true }));
    expect(again.count).toBe(1);
    const done = await json(send('POST', '/api/decisions/bulk', { ...body, token: again.token }));
    expect([done.done.length, done.failed]).toEqual([1, []]);
    expect((await json(get('/api/review/queue'))).progress).toEqual({ open: 1, decided: 2, byKind: { figure: 1 } });
  });

  test('report those that cannot be taken, and go on', async () => {
    const { send, get } = await sampleServer();
    const { items } = await json(get('/api/findings'));
    const findings = items.map(({ finding, version }: Loose) => ({ finding: finding.id, seen: version }));
    findings[0].seen = '0000000000000000';
    const done = await json(send('POST', '/api/decisions/bulk', { findings, action: 'accept' }));
    expect(done.done.length).toBe(2);
    expect(done.failed).toEqual([
      { finding: findings[0].finding, message: expect.stringContaining('was changed since it was shown') },
    ]);
  });
});

describe('a finding', () => {
  test('is added by hand at words of a document, and wrong ones are refused', async () => {
    const { send, get } = await sampleServer();
    const [{ analysis }] = SAMPLES as [Loose];
    const start = analysis.text.indexOf('go on');
    const place = { document: analysis.document.id, kind: 'statement', start, end: start + 'go on'.length };
    const values = { act: 'announce', speaker: [{ name: 'Ilham Aliyev', actor: 'ilham-aliyev', office: null }] };
    const added = await send('POST', '/api/findings', { ...place, values });
    expect(added.status).toBe(201);
    const { finding, state } = await json(added);
    expect(finding).toMatchObject({ quote: 'go on', act: 'announce', rule: 'desk@1', direct: false, block: 1 });
    expect(state).toBe('open');
    expect((await json(get('/api/findings?actor=Aliyev&type=announce'))).items.length).toBe(1);
    const wrong = await send('POST', '/api/findings', { ...place, values: { act: 'sing' } });
    expect([wrong.status, (await json(wrong)).detail]).toEqual([422, expect.stringContaining('act')]);
    expect((await send('POST', '/api/findings', { ...place, end: 100_000 })).status).toBe(422);
  });

  test('is split into what it tells, and stays whole when a part does not fit', async () => {
    const { send, get, record } = await sampleServer();
    const [{ finding, version }] = (await json(get('/api/findings?kind=event'))).items;
    const path = `/api/findings/${finding.id}/split`;
    const parts = [
      { start: 0, end: 'Ilham Aliyev'.length, values: { recipient: [] } },
      {
        start: 'Ilham Aliyev met '.length,
        end: 'Ilham Aliyev met Nikol Pashinyan'.length,
        values: { type: 'COOPERATE' },
      },
    ];
    const broken = [parts[0], { ...parts[1], end: 9999 }];
    expect((await send('POST', path, { seen: version, parts: broken })).status).toBe(422);
    expect((await record.finding(finding.id))?.state).toBe('open');
    expect(await record.decisions()).toEqual([]);
    const [again] = (await json(get('/api/findings?kind=event'))).items;
    const done = await json(send('POST', path, { seen: again.version, parts }));
    expect(done.parts.map(({ finding }: Loose) => [finding.quote, finding.type])).toEqual([
      ['Ilham Aliyev', 'CONSULT'],
      ['Nikol Pashinyan', 'COOPERATE'],
    ]);
    expect(done.whole.state).toBe('rejected');
  });
});

describe('an id of an actor or place', () => {
  const correct = async (changes: (finding: Loose) => unknown) => {
    const { send, get } = await sampleServer();
    const [{ finding, version }] = (await json(get('/api/findings?kind=event'))).items;
    const body = { finding: finding.id, action: 'correct', seen: version, changes: changes(finding) };
    const answer = await send('POST', '/api/decisions', body);
    return { status: answer.status, ...(await json(answer)) };
  };

  test('that no pack has is refused, with the field where it stands', async () => {
    const party = { name: 'Ilham Aliyev', actor: 'ilham-alijev', office: null };
    expect(await correct(() => ({ recipient: [party] }))).toMatchObject({
      status: 422,
      detail: "recipient: No actor of the packs has the id 'ilham-alijev'. Give one that has, or leave the id out.",
      errors: [{ where: 'recipient' }],
    });
    expect(await correct(() => ({ place: { name: 'Kazan', place: 'kasan' } }))).toMatchObject({
      status: 422,
      errors: [{ where: 'place' }],
    });
  });

  test('that the packs have, or none at all, is taken', async () => {
    const known = await correct(() => ({ recipient: [{ name: 'Georgia', actor: 'georgia', office: null }] }));
    expect(known.status).toBe(201);
    expect((await correct(() => ({ recipient: [{ name: 'The Envoy', actor: null, office: null }] }))).status).toBe(201);
  });

  test('is held against the packs in what is added by hand and in the parts of what is split', async () => {
    const { send, get } = await sampleServer();
    const [{ finding, version }] = (await json(get('/api/findings?kind=event'))).items;
    const values = { actor: [{ name: 'Nobody', actor: 'nobody', office: null }] };
    const { document, start, end } = finding;
    expect((await send('POST', '/api/findings', { document, kind: 'event', start, end, values })).status).toBe(422);
    const parts = [
      { start, end: start + 5, values: {} },
      { start: start + 6, end, values },
    ];
    expect((await send('POST', `/api/findings/${finding.id}/split`, { seen: version, parts })).status).toBe(422);
  });

  test('that the finding has already may stay, whatever packs it came from', async () => {
    const stranger = { name: 'Anna Grau', actor: 'anna-grau', office: null };
    const { send, get } = await sampleServer([
      sampleDocument({
        text: 'Anna Grau met Minister Keller.',
        drafts: (quote) => [event(quote('Anna Grau met Minister Keller'), { actor: [stranger] })],
      }),
    ]);
    const [{ finding, version }] = (await json(get('/api/findings'))).items;
    const changes = { actor: [stranger, { name: 'Keller', actor: null, office: 'Minister' }] };
    const body = { finding: finding.id, action: 'correct', seen: version, changes };
    expect((await send('POST', '/api/decisions', body)).status).toBe(201);
  });
});

describe('an issue', () => {
  const draft = { period: '2024-10' };

  test('of a month of which the record holds nothing is refused with the months that it holds, but for its frame', async () => {
    const { send, get } = await sampleServer();
    const refused = await send('POST', '/api/issues', { period: '2042-10' });
    expect(refused.status).toBe(422);
    expect((await json(refused)).detail).toMatch(/^The record holds nothing of 2042-10\. .*2024-10 \(\d+\)/);
    expect((await json(get('/api/issues'))).items).toEqual([]);
    const made = await send('POST', '/api/issues', { period: '2042-10', empty: true });
    expect([made.status, (await json(made)).content.citations]).toEqual([201, []]);
  });

  test('is saved on the version that was edited, and on no other', async () => {
    const { send, get } = await sampleServer();
    expect((await send('POST', '/api/issues', draft)).status).toBe(201);
    const response = await get('/api/issues/2024-10');
    const etag = response.headers.get('etag')!;
    expect(etag).toBe('"v1"');
    expect((await get('/api/issues/2024-10', { 'if-none-match': etag })).status).toBe(304);
    const { content } = await json(response);
    const edited = { content: { ...content, title: 'October' }, note: 'a title' };
    expect((await send('PUT', '/api/issues/2024-10', edited)).status).toBe(428);
    const saved = await send('PUT', '/api/issues/2024-10', edited, { 'if-match': etag });
    expect([saved.status, saved.headers.get('etag')]).toEqual([200, '"v2"']);
    expect((await send('PUT', '/api/issues/2024-10', edited, { 'if-match': etag })).status).toBe(412);
    const wrong = { content: { ...content, parts: [{ id: 'X', blocks: 7 }] }, note: null };
    expect((await send('PUT', '/api/issues/2024-10', wrong, { 'if-match': '"v2"' })).status).toBe(422);
    expect((await json(get('/api/issues/2024-10/history'))).versions.map(({ version }: Loose) => version)).toEqual([
      1, 2,
    ]);
  });

  test('is not published while it cites what is not open to everybody', async () => {
    const { send, record } = await sampleServer();
    await send('POST', '/api/issues', draft);
    const id = SAMPLES[0]!.analysis.document.id;
    await record.desk.handling.set(id, { collection: null, mark: 'green', embargo: null });
    const publish = () => send('POST', '/api/issues/2024-10/publish', { despite: 'a test' }, { 'if-match': '"v1"' });
    const refused = await publish();
    expect([refused.status, (await json(refused)).detail]).toEqual([422, expect.stringContaining('Meeting in Kazan')]);
    await record.desk.handling.set(id, { collection: null, mark: 'clear', embargo: null });
    expect((await publish()).status).toBe(200);
  });

  test('is shown in a frame in which nothing runs', async () => {
    const { send, get } = await sampleServer();
    await send('POST', '/api/issues', draft);
    const { headers } = await get('/api/issues/2024-10/render?format=html');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox$/);
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect((await get('/api/issues/2024-10/render?format=markdown')).headers.get('content-type')).toContain('markdown');
  });
});

test('an export holds nothing that is not open, unless it is asked for', async () => {
  const { get, record } = await sampleServer();
  const id = SAMPLES[1]!.analysis.document.id;
  await record.desk.handling.set(id, { collection: null, mark: 'amber', embargo: null });
  const table = async (query: string) => (await get(`/api/export?as=csv${query}`)).text();
  expect(await table('')).not.toContain('120 mines');
  expect(await table('')).toContain('met Nikol Pashinyan');
  expect(await table('&restricted=true')).toContain('120 mines');
});

test('an export of CSV begins with a byte order mark where one is asked for, another format never', async () => {
  const { get } = await sampleServer();
  const firstByte = async (query: string) => new Uint8Array(await (await get(`/api/export?${query}`)).arrayBuffer())[0];
  expect(await firstByte('as=csv&bom=true')).toBe(0xef);
  expect(await firstByte('as=csv')).toBe('k'.charCodeAt(0));
  expect(await firstByte('as=jsonl&bom=true')).toBe('{'.charCodeAt(0));
});
