import { expect, test } from 'vitest';
import { event, sampleDocument } from '../sample-analysis.ts';
import { SqliteRecord } from './sqlite-record.ts';

const told = (text: string, document: Parameters<typeof sampleDocument>[0]['document']) =>
  sampleDocument({ text, ...(document && { document }), drafts: (at) => [event(at('They met'), {})] });

test('findings are counted by publisher, and by document where none is named', async () => {
  const record = SqliteRecord.open(':memory:', 'write');
  await record.add(told('They met on Monday.', { publisher: 'Wire' }));
  await record.add(told('They met on Tuesday.', { publisher: 'Wire' }));
  await record.add(told('They met again.', { publisher: null, title: 'A letter' }));
  await record.add(told('They met once more.', { publisher: null, title: null, origin: 'C:\\post\\note.txt' }));
  const { sources } = await record.counts({});
  await record.close();
  expect(sources.map(({ label, count }) => [label, count])).toEqual(
    expect.arrayContaining([
      ['A letter', 1],
      ['note.txt', 1],
    ]),
  );
  expect(sources[0]).toEqual({ value: 'Wire', label: 'Wire', count: 2 });
  expect(sources).toHaveLength(3);
});
