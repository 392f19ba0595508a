import { describe, expect, test } from 'vitest';
import { json, type Loose, sampleServer } from './sample-server.ts';

describe('findings', () => {
  test('are listed page by page in the order of time', async () => {
    const { get } = await sampleServer();
    const first = await json(get('/api/findings?limit=2'));
    expect(first.items.map((each: Loose) => each.finding.quote)).toEqual([
      '120 mines',
      'Ilham Aliyev met Nikol Pashinyan in Kazan',
    ]);
    const second = await json(get(`/api/findings?limit=2&cursor=${first.next}`));
    expect(second.items.map((each: Loose) => each.finding.quote)).toEqual(['talks on a treaty would go on']);
    expect(second.next).toBe(null);
  });

  test('pass the filters of the command line', async () => {
    const { get } = await sampleServer();
    const quotes = async (query: string) =>
      (await json(get(`/api/findings?${query}`))).items.map((each: Loose) => each.finding.kind);
    expect(await quotes('kind=event,figure')).toEqual(['figure', 'event']);
    expect(await quotes('actor=Pashinyan')).toEqual(['event']);
    expect(await quotes('place=Kazan')).toEqual(['event']);
    expect(await quotes('on=2024-10-24')).toEqual(['figure', 'event', 'statement']);
    expect(await quotes('source=Sample%20Monitor')).toEqual(['figure']);
    expect(await quotes('q=treaty')).toEqual(['statement']);
    expect(await quotes('state=rejected')).toEqual([]);
    expect(await quotes('status=happened,ongoing')).toEqual(['event']);
    expect(await quotes('status=denied')).toEqual([]);
  });

  test('of a type that there is not are asked for in vain, and the answer lists the types', async () => {
    const { get } = await sampleServer();
    const quotes = async (query: string) => (await json(get(`/api/findings?${query}`))).items.length;
    expect(await quotes('type=CONSULT,mines')).toBe(2);
    expect(await quotes('type=SANCTION')).toBe(0);
    const misspelt = await get('/api/chronicle?type=CONSLT');
    expect(misspelt.status).toBe(400);
    const { detail, errors } = await json(misspelt);
    expect(detail).toMatch(
      /^query\.type: There is no type 'CONSLT'\. Give one of AGREE, CONSULT, .*, kept, .*, or a unit or/,
    );
    expect(errors).toEqual([{ where: 'query.type', message: detail.replace('query.type: ', '') }]);
    expect(await quotes('kind=compliance&type=CONSULT')).toBe(0);
  });

  test('are counted by what they can be narrowed by', async () => {
    const { get } = await sampleServer();
    expect(await json(get('/api/findings/facets'))).toMatchObject({
      total: 3,
      kinds: [
        { value: 'event', count: 1 },
        { value: 'figure', count: 1 },
        { value: 'statement', count: 1 },
      ],
      states: [{ value: 'open', count: 3 }],
      statuses: [{ value: 'happened', count: 1 }],
      months: [{ value: '2024-10', count: 3 }],
    });
  });
});

describe('decisions', () => {
  test('are taken on the version that was seen, and refused on another', async () => {
    const { get, send } = await sampleServer();
    const [seen] = (await json(get('/api/findings?kind=event'))).items;
    const decision = {
      finding: seen.finding.id,
      action: 'correct',
      changes: { date: '2024-10-23' },
      seen: seen.version,
    };
    const made = await send('POST', '/api/decisions', decision);
    expect(made.status).toBe(201);
    expect((await json(made)).finding).toMatchObject({ state: 'accepted', corrected: true, earliest: '2024-10-23' });
    const again = await send('POST', '/api/decisions', { ...decision, action: 'reject', changes: undefined });
    expect(again.status).toBe(409);
    expect(await json(again)).toMatchObject({ type: 'urn:chancery:problem:changed', status: 409 });
    expect((await json(get('/api/decisions'))).items.map((each: Loose) => [each.action, each.who])).toEqual([
      ['correct', 'ana'],
    ]);
  });
});

test('what was sent already is not sent again', async () => {
  const { get } = await sampleServer();
  const first = await get('/api/info');
  const etag = first.headers.get('etag')!;
  const again = await get('/api/info', { 'if-none-match': etag });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test('every read answers', async () => {
  const { get, faults } = await sampleServer();
  for (const path of [
    'info',
    'overview',
    'overview?month=2024-10',
    'documents',
    'findings',
    'chronicle',
    'tellings',
    'claims',
    'repeats',
    'figures/series',
    'ledger',
    'threads',
    'threads/peace-treaty/digest?month=2024-10',
    'actors',
    'actors/ilham-aliyev',
    'places',
    'places/kazan',
    'search?q=Aliyev',
    'palette?q=kaz',
    'packs',
    'codebook',
    'review/queue',
    'decisions',
  ])
    expect([path, (await get(`/api/${path}`)).status]).toEqual([path, 200]);
  expect(faults).toEqual([]);
});
