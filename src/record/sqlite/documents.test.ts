import { expect, test } from 'vitest';
import { sampleDocument } from '../sample-analysis.ts';
import { SqliteRecord } from './sqlite-record.ts';

test('documents are found by their source and their ids, the earliest published first', async () => {
  const record = SqliteRecord.open(':memory:', 'write');
  const add = async (title: string, publisher: string, published: string | null, engine = 'new@2') => {
    const document = { title, publisher, origin: `${title}.txt`, published };
    const entry = sampleDocument({ text: title, document, engine });
    await record.add(entry);
    return entry.analysis.document.id;
  };
  const undated = await add('Undated', 'Ford Wire', null);
  const late = await add('Late', 'Ford Wire', '2024-06', 'old@1');
  const early = await add('Early', 'River Post', '2024-05');
  const titles = async (...[filter]: Parameters<SqliteRecord['documents']>) =>
    (await record.documents(filter)).map(({ title }) => title);
  expect(await titles()).toEqual(['Early', 'Late', 'Undated']);
  expect(await titles({ source: 'ford' })).toEqual(['Late', 'Undated']);
  expect(await titles({ source: early.slice(0, 8) })).toEqual(['Early']);
  expect(await titles({ ids: [undated, early, 'nobody'] })).toEqual(['Early', 'Undated']);
  expect(await titles({ ids: [undated, late], source: 'ford', limit: 1 })).toEqual(['Late']);
  expect(await titles({ ids: [] })).toEqual([]);
  expect(await titles({ notReadBy: 'new@2' })).toEqual(['Late']);
  expect(await titles({ notReadBy: 'new@2', ids: [early] })).toEqual([]);
  expect(await titles({ skip: 1, limit: 1 })).toEqual(['Late']);
  expect(await titles({ during: { from: '2024-05-31', to: '2024-06-01', undated: false } })).toEqual(['Early', 'Late']);
  expect(await titles({ during: { from: '2024-06-01', undated: true } })).toEqual(['Late', 'Undated']);
  expect(await titles({ during: { to: '2024-05-01', undated: true }, skip: 1 })).toEqual(['Undated']);
  expect(await titles({ during: { from: '2024-06-01', undated: true }, source: 'ford', limit: 1 })).toEqual(['Late']);
  expect(await record.lastMonthCovered('2024-12')).toBe('2024-06');
  expect(await record.lastMonthCovered('2024-05')).toBe('2024-05');
  expect(await record.lastMonthCovered('2024-04')).toBeNull();
  await record.close();
});

test('documents that came last come first when asked so', async () => {
  const record = SqliteRecord.open(':memory:', 'write');
  for (const [title, at] of [
    ['A', '2026-01-02T00:00:00Z'],
    ['B', '2026-01-03T00:00:00Z'],
    ['C', '2026-01-03T00:00:00Z'],
  ] as const)
    await record.add(
      sampleDocument({ text: title, document: { title, published: `2024-0${title === 'B' ? 2 : 1}` }, at }),
    );
  const titles = async (skip: number) => (await record.documents({ order: 'added', skip })).map(({ title }) => title);
  expect(await titles(0)).toEqual(['C', 'B', 'A']);
  expect(await titles(1)).toEqual(['B', 'A']);
  await record.close();
});
