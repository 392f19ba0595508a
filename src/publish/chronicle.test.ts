import { expect, test } from 'vitest';
import { event, party, sampleDocument } from '../record/sample-analysis.ts';
import { SqliteRecord } from '../record/sqlite/sqlite-record.ts';
import { chronicle, chronicleRow } from './chronicle.ts';

const chronicleOf = async (...entries: ReturnType<typeof sampleDocument>[]) => {
  const record = SqliteRecord.open(':memory:', 'write');
  for (const entry of entries) await record.add(entry);
  const documents = new Map((await record.documents()).map((document) => [document.id, document]));
  return chronicle(await Array.fromAsync(record.findings()), documents);
};

test('entries lie in the order of time, the precise before the vague, open ones at the end that is known, undated ones last', async () => {
  const entries = await chronicleOf(
    sampleDocument({
      text: 'Someday. Since March. Until April. This year. In May. On the third. On the first.',
      document: { published: '2024-04' },
      drafts: (quote) => [
        event(quote('Someday'), {}),
        event(quote('Since March'), { date: '2024-03/..' }),
        event(quote('Until April'), { date: '../2024-04' }),
        event(quote('This year'), { date: '2024' }),
        event(quote('In May'), { date: '2024-05' }),
        event(quote('On the third'), { date: '2024-05-03' }),
        event(quote('On the first'), { date: '2024-05-01' }),
      ],
    }),
  );
  expect(entries.map(({ date, text }) => [date, text])).toEqual([
    ['2024-03/..', 'Since March'],
    ['../2024-04', 'Until April'],
    ['2024-05-01', 'On the first'],
    ['2024-05', 'In May'],
    ['2024-05-03', 'On the third'],
    ['2024', 'This year'],
    [null, 'Someday'],
  ]);
  expect(entries.at(-1)).toMatchObject({ earliest: '2024-04-01', latest: '2024-04-30' });
});

test('mentions that a document groups are one entry with all tellings', async () => {
  const [entry, ...others] = await chronicleOf(
    sampleDocument({
      text: 'They met\nin Gabala. The talks in Gabala lasted a day.',
      document: { title: 'A paper', publisher: 'A desk' },
      drafts: (quote) => [
        event(quote('They met\nin Gabala'), { group: 'g', date: '2024-05', actor: [party('Ana'), party('Bo')] }),
        event(quote('The talks in Gabala'), {
          group: 'g',
          date: '2024-05-03',
          place: { name: 'Gabala', place: 'gabala' },
        }),
      ],
    }),
  );
  expect(others).toEqual([]);
  expect(entry).toMatchObject({
    date: '2024-05-03',
    earliest: '2024-05-03',
    text: 'They met in Gabala',
    actors: ['Ana', 'Bo'],
    place: 'Gabala',
  });
  expect(entry!.tellings.map(({ quote }) => quote)).toEqual(['They met\nin Gabala', 'The talks in Gabala']);
  expect(chronicleRow(entry!)).toMatchObject({
    publisher: 'A desk',
    title: 'A paper',
    start: 0,
    otherTellings: [entry!.tellings[1]!.finding],
  });
});

test('the same group in two documents is two entries', async () => {
  const told = (text: string) =>
    sampleDocument({ text, drafts: (quote) => [event(quote('They met'), { group: 'g', date: '2024-05-03' })] });
  expect(await chronicleOf(told('They met.'), told('They met again.'))).toHaveLength(2);
});

test('what a document says twice in the same words is one entry with two tellings', async () => {
  const text = 'They met. Dossier: They met.';
  const [entry, ...others] = await chronicleOf(
    sampleDocument({
      text,
      drafts: (quote) => [
        event(quote('They met'), { date: '2024-05-03' }),
        event({ start: 19, end: 27, quote: 'They met' }, { date: '2024-05-03' }),
      ],
    }),
  );
  expect(others).toEqual([]);
  expect(entry!.tellings.map(({ start }) => start)).toEqual([0, 19]);
});

test('a document without a title is named by its file, not by where that lies', async () => {
  const [entry] = await chronicleOf(
    sampleDocument({
      text: 'They met.',
      document: { origin: '/home/ana/secret/talks.txt' },
      drafts: (quote) => [event(quote('They met'), { date: '2024-05-03' })],
    }),
  );
  expect(entry!.tellings[0]!.title).toBe('talks.txt');
});
