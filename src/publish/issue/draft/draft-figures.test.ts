import { expect, test } from 'vitest';
import type { FigureFinding } from '../../../kinds/figure.ts';
import { figure, sampleDocument } from '../../../record/sample-analysis.ts';
import { SqliteRecord } from '../../../record/sqlite/sqlite-record.ts';
import { loadPacks } from '../../../resources/load-packs.ts';
import { draftFromRecord } from '../new-issue.ts';
import { sourceName } from './source-name.ts';

const knowledge = loadPacks();

/** What the figures of an issue of May 2024 print, from one document for each month. */
const printed = async (
  byMonth: Readonly<Record<string, string>>,
  amount: string,
  fields: Partial<FigureFinding> = { value: 100 / 3, unit: 'percent', measure: 'share of closed ferries' },
) => {
  const record = SqliteRecord.open(':memory:', 'write');
  for (const [month, text] of Object.entries(byMonth))
    await record.add(
      sampleDocument({
        text,
        document: { publisher: 'Lowland Press', period: { value: month, basis: 'stated', evidence: [] } },
        drafts: (located) => [figure(located(amount), fields)],
      }),
    );
  const issue = await draftFromRecord(record, knowledge, {
    period: '2024-05',
    masthead: {},
    theme: null,
    acceptedOnly: false,
    lens: null,
    empty: true,
  });
  await record.close();
  return issue.parts
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'figure' ? block.points : []))
    .map(({ asOf, amount: words }) => [asOf, words]);
};

test('an issue does not know what documents of later months say; a part of a whole says one and not a', async () => {
  expect(
    await printed(
      {
        '2024-05': 'The mayors closed a third of the ferries.',
        '2024-06': 'Since then a third of the ferries lies still.',
      },
      'a third',
    ),
  ).toEqual([['2024-05', 'one third']]);
});

test('an amount in the words of its source says how exact it is', async () => {
  const of = (text: string, amount: string) =>
    printed({ '2024-05': text }, amount, { value: 5e8, bound: '>', unit: 'USD', measure: 'yearly trade' });
  expect(await of('Trade surpassed $500 million.', '$500 million')).toEqual([['2024-05', 'more than $500 million']]);
  expect(await of('Trade was over $500 million.', 'over $500 million')).toEqual([['2024-05', 'over $500 million']]);
});

test('a small number of things is no figure of the month, a small number of people is', async () => {
  const text = 'Two mayors were hurt. Two ferries sank.';
  const of = (unit: string, measure: string) => printed({ '2024-05': text }, 'Two', { value: 2, unit, measure });
  expect(await of('persons', 'mayors hurt')).toEqual([['2024-05', '2 persons']]);
  expect(await of('ferries', 'ferries sunk in the lake')).toEqual([]);
});

test('a source without publisher and title is called by its file', () => {
  const untitled = { publisher: null, title: null, origin: 'papers/ferry-report.txt' };
  expect(sourceName(untitled)).toBe('Document ferry-report');
  expect(sourceName({ ...untitled, title: 'What now? Ferries in doubt.' })).toBe(
    'the document ‘What now? Ferries in doubt’',
  );
});
