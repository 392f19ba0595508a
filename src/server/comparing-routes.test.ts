import { describe, expect, test } from 'vitest';
import { event, party, sampleDocument } from '../record/sample-analysis.ts';
import { json, type Loose, SAMPLES, sampleServer } from './sample-server.ts';

/** The meeting of the samples, told once more. */
const RETOLD = sampleDocument({
  text: 'The leaders of Armenia and Azerbaijan met.',
  document: {
    title: 'Leaders meet',
    publisher: 'Sample Monitor',
    published: '2024-10-25',
    origin: 'monitor/leaders.txt',
  },
  drafts: (quote) => [
    event(quote('The leaders of Armenia and Azerbaijan met'), {
      date: '2024-10-24',
      actor: [party('Armenia', 'armenia'), party('Azerbaijan', 'azerbaijan')],
    }),
  ],
});

describe('the network', () => {
  test('ties those who act together, with the month', async () => {
    const { get } = await sampleServer();
    const { nodes, edges } = await json(get('/api/network'));
    expect(nodes.map(({ id, name, side }: Loose) => [id, name, side])).toEqual([
      ['ilham-aliyev', 'Ilham Aliyev', 'azerbaijan'],
      ['nikol-pashinyan', 'Nikol Pashinyan', 'armenia'],
    ]);
    expect(edges).toEqual([
      {
        source: 'ilham-aliyev',
        target: 'nikol-pashinyan',
        months: [{ month: '2024-10', count: 1 }],
        types: { CONSULT: 1 },
      },
    ]);
    expect((await json(get('/api/network?to=2023'))).edges).toEqual([]);
  });

  test('gives the monthly balance of two states by those who act for them', async () => {
    const { get } = await sampleServer();
    const { months, undated } = await json(get('/api/balance?first=armenia&second=azerbaijan'));
    expect(months).toMatchObject([{ month: '2024-10', events: 1, alleged: 0, conflict: 0 }]);
    expect(undated).toBe(0);
    expect((await get('/api/balance?first=armenia&second=nowhere')).status).toBe(404);
  });
});

describe('links', () => {
  test('are decided on, read back and taken back', async () => {
    const { get, send } = await sampleServer([...SAMPLES, RETOLD]);
    const [first, second] = (await json(get('/api/findings?kind=event'))).items.map(({ finding }: Loose) => finding.id);
    const pair = { first, second };
    const made = await send('POST', '/api/links/decisions', { ...pair, action: 'join' });
    expect(made.status).toBe(201);
    const kind = (await json(made)).kind;
    const standing = async () => (await json(get(`/api/links/decisions?kind=${kind}`))).items;
    expect(await standing()).toMatchObject([{ action: 'join', who: 'ana' }]);
    expect((await send('POST', '/api/links/decisions', { ...pair, action: 'undo' })).status).toBe(201);
    expect(await standing()).toEqual([]);
  });

  test('between findings that are not there are refused', async () => {
    const { send } = await sampleServer();
    const answer = await send('POST', '/api/links/decisions', { first: 'aaaa', second: 'bbbb', action: 'accept' });
    expect(answer.status).toBe(404);
  });
});

describe('threads', () => {
  test('are judged month by month; earlier judgements stay', async () => {
    const { get, send } = await sampleServer();
    const judge = (judgement: string) =>
      send('POST', '/api/threads/peace-treaty/judgements', { month: '2024-10', judgement, reason: 'a meeting' });
    expect((await judge('improved')).status).toBe(201);
    await judge('unchanged');
    const { items } = await json(get('/api/threads/peace-treaty/judgements'));
    expect(items.map(({ judgement, who }: Loose) => [judgement, who])).toEqual([
      ['improved', 'ana'],
      ['unchanged', 'ana'],
    ]);
    expect(
      (await send('POST', '/api/threads/none/judgements', { month: '2024-10', judgement: 'improved' })).status,
    ).toBe(404);
  });

  test('take findings in by hand', async () => {
    const { get, send } = await sampleServer();
    const [{ finding }] = (await json(get('/api/findings?kind=figure'))).items;
    const made = await send('POST', '/api/threads/peace-treaty/entries', { finding: finding.id, action: 'add' });
    expect(made.status).toBe(201);
    expect(await json(made)).toMatchObject({ finding: finding.id, action: 'add' });
  });
});

test('series and ledgers name their sources', async () => {
  const { get } = await sampleServer();
  expect((await json(get('/api/figures/series'))).sources).toMatchObject([{ publisher: 'Sample Monitor' }]);
  expect((await json(get('/api/ledger'))).sources).toEqual([]);
});

test('findings are entered anywhere', async () => {
  const { get } = await sampleServer();
  const { items } = await json(get('/api/findings?offset=1&limit=1'));
  expect(items.map(({ finding }: Loose) => finding.kind)).toEqual(['event']);
});

describe('names', () => {
  const UNKNOWN = sampleDocument({
    text: 'J. Orlanski spoke in Kazan. Jan Orlanski left on Friday.',
    document: { title: 'A guest', publisher: 'Sample Wire', published: '2024-10-25', origin: 'wire/guest.txt' },
    drafts: (quote) => [
      event(quote('J. Orlanski spoke in Kazan'), { date: '2024-10-24', actor: [party('J. Orlanski')] }),
      event(quote('Jan Orlanski left on Friday'), { date: '2024-10-25', actor: [party('Jan Orlanski')] }),
    ],
  });

  test('are suggested, merged and taken apart again', async () => {
    const { get, send } = await sampleServer([UNKNOWN]);
    const named = async () => (await json(get('/api/actors'))).items.map(({ name }: Loose) => name).sort();
    expect(await named()).toEqual(['J. Orlanski', 'Jan Orlanski']);
    const { items } = await json(get('/api/names/suggestions?kind=actor'));
    expect(items[0]).toMatchObject({ from: { name: 'J. Orlanski' }, into: { name: 'Jan Orlanski' } });
    const body = { kind: 'actor', name: 'J. Orlanski', intoName: 'Jan Orlanski' };
    const merged = await send('POST', '/api/names/merge', body);
    expect(merged.status).toBe(201);
    expect(await named()).toHaveLength(1);
    const { number } = await json(merged);
    expect((await json(get('/api/names/decisions?kind=actor'))).items).toMatchObject([{ number, stands: true }]);
    expect((await send('POST', '/api/names/unmerge', { decision: number })).status).toBe(201);
    expect(await named()).toEqual(['J. Orlanski', 'Jan Orlanski']);
  });

  test('are merged only into what is known', async () => {
    const { send } = await sampleServer([UNKNOWN]);
    const body = { kind: 'actor', name: 'J. Orlanski', into: 'nobody-at-all' };
    expect((await send('POST', '/api/names/merge', body)).status).toBe(422);
  });
});
