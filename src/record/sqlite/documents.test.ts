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
});
