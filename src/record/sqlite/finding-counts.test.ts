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

test('the months and sources of dated findings, and how many there are of each kind', async () => {
  const record = SqliteRecord.open(':memory:', 'write');
  const dated = (text: string, publisher: string, dates: readonly (string | null)[]) =>
    sampleDocument({
      text,
      document: { publisher, published: '2024-10-20' },
      drafts: (at) => dates.map((date, i) => event(at(text.split('. ')[i]!), { date })),
    });
  const first = dated('They met once. They met twice. They met later', 'Wire', ['2024-10-02', '2024-10-30', null]);
  await record.add(first);
  await record.add(dated('Envoys came. Envoys went', 'Post', ['2024-11', '2024-10-01/2024-12-01']));
  const red = dated('Spies came', 'Red', ['2023-01-05']);
  await record.add({ ...red, handling: { collection: null, mark: 'red', embargo: null } });
  expect(await record.months()).toEqual(['2023-01', '2024-10', '2024-11']);
  expect(await record.findingsBySource({ from: '2024-10-02', to: '2024-11-30' })).toEqual([
    { source: 'Wire', month: '2024-10', count: 2 },
    { source: 'Post', month: '2024-11', count: 1 },
  ]);
  expect(await record.kindCounts()).toEqual([{ value: 'event', count: 6 }]);
  const seen = record.visibleTo({ mark: 'clear', collections: [], embargoed: false, day: '2026-01-01' });
  expect(await seen.months()).toEqual(['2024-10', '2024-11']);
  expect(await seen.kindCounts({ from: '2024-11-01' })).toEqual([{ value: 'event', count: 2 }]);
  const { id } = first.analysis.findings[0]!;
  const decision = { changes: null, into: null, undoes: null, who: 'ana', at: '2026-01-01T00:00:00Z', reason: null };
  await record.decide({ ...decision, finding: id, action: 'reject' });
  expect((await record.findingsBySource({ from: '2024-10-02', to: '2024-11-30' }))[0]).toMatchObject({ count: 1 });
  await record.close();
});
