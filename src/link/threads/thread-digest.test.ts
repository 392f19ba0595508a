import { expect, test } from 'vitest';
import { Actor } from '../../kinds/actor.ts';
import type { Finding } from '../../kinds/finding.ts';
import { event, figure, party, type SampleDocument, sampleDocument, statement } from '../../record/sample-analysis.ts';
import { SqliteRecord } from '../../record/sqlite/sqlite-record.ts';
import { loadPacks } from '../../resources/load-packs.ts';
import { threadDigest } from './thread-digest.ts';
import { membersOfThreads } from './thread-members.ts';

const { codebook } = loadPacks();

const knowledge = {
  codebook,
  actors: new Map(['norland', 'ostria'].map((id) => [id, Actor.parse({ id, kind: 'state', name: id })] as const)),
  mentions: () => [],
};
const norland = party('Norland', 'norland');
const ostria = party('Ostria', 'ostria');

const SEPTEMBER: SampleDocument = {
  text: 'Ostria cleared 40 mines near Verentsk. Norland said Ostrian sappers crossed the river at Verentsk.',
  document: { publisher: 'Gazette', published: '2024-09-20' },
  drafts: (at) => [
    figure(at('40 mines'), { value: 40, unit: 'mines', measure: 'mines cleared near Verentsk', asOf: '2024-09' }),
    statement(at('Ostrian sappers crossed the river at Verentsk'), { speaker: [norland], date: '2024-09-19' }),
  ],
};
const OCTOBER: SampleDocument = {
  text: 'The mine commission met at Verentsk. By then 65 mines were cleared near Verentsk. Ostria denied that its sappers crossed the river at Verentsk.',
  document: { publisher: 'Wire', published: '2024-10-21' },
  drafts: (at) => [
    event(at('The mine commission met at Verentsk'), { date: '2024-10-20', actor: [norland, ostria] }),
    figure(at('65 mines'), { value: 65, unit: 'mines', measure: 'mines cleared near Verentsk', asOf: '2024-10' }),
    statement(at('its sappers crossed the river at Verentsk'), {
      speaker: [ostria],
      act: 'deny',
      cue: 'denied that',
      date: '2024-10-21',
    }),
  ],
};

const digestOf = async (month: string) => {
  const record = SqliteRecord.open(':memory:', 'write');
  for (const sample of [SEPTEMBER, OCTOBER]) await record.add(sampleDocument(sample));
  const findings = await Array.fromAsync(record.findings());
  const documents = new Map((await record.documents()).map((document) => [document.id, document]));
  await record.close();
  const none = { before: '', after: '' };
  const passage = ({ quote }: Finding) => quote;
  return threadDigest({
    thread: 'mines',
    month,
    findings,
    record: findings,
    documents,
    knowledge,
    passage,
    around: () => none,
  });
};

test('a month holds what is new and what it changes', async () => {
  const { events, statements, series, claims, monthBefore } = await digestOf('2024-10');
  expect(events.map(({ citations }) => citations.map(({ quote, publisher }) => [quote, publisher]))).toEqual([
    [['The mine commission met at Verentsk', 'Wire']],
  ]);
  expect(statements).toHaveLength(1);
  expect(
    series.map(({ before, points, disagrees }) => [
      before?.finding.value,
      points.map(({ finding }) => finding.value),
      disagrees,
    ]),
  ).toEqual([[40, [65], false]]);
  expect(claims.map(({ state, before, voices }) => [state, before, voices.map(({ who }) => who)])).toEqual([
    ['contested', 'held', ['Ostria']],
  ]);
  expect(monthBefore).toEqual({ events: 0, statements: 1 });
});

test('what comes later is not known in a month', async () => {
  const { events, series, claims } = await digestOf('2024-09');
  expect([events.length, claims.length]).toEqual([0, 0]);
  expect(series.map(({ before, points }) => [before, points.length])).toEqual([[null, 1]]);
});

test('members are found by definition, picked and taken out by hand', () => {
  const findings = sampleDocument(OCTOBER).analysis.findings;
  const told = findings.map((finding) => ({ finding, sentence: finding.quote }));
  const thread = (id: string, words: string[]) => ({
    id,
    title: id,
    words,
    actors: [],
    places: [],
    agreements: [],
    region: [],
    not: [],
    weak: [],
  });
  const threads = [thread('mines', ['mine*']), thread('rivers', ['estuary'])];
  const [met, count, denied] = findings.map(({ id }) => id) as [string, string, string];
  const decided = (
    number: number,
    action: 'add' | 'remove' | 'undo',
    which: string,
    finding: string,
    undoes: number | null = null,
  ) => ({
    number,
    thread: which,
    finding,
    holdsFor: finding,
    action,
    undoes,
    who: 'ana',
    at: '2026-01-01T00:00:00Z',
    reason: 'it is one',
    seen: findings[0]!,
  });
  const members = (...decisions: ReturnType<typeof decided>[]) =>
    Object.fromEntries(
      [...membersOfThreads(told, threads, decisions)].map(([id, all]) => [
        id,
        all.map(({ finding, pickedBy }) => [finding, pickedBy]),
      ]),
    );
  expect(members()).toEqual({
    mines: [
      [met, null],
      [count, null],
    ],
  });
  const picked = [decided(1, 'add', 'rivers', denied), decided(2, 'remove', 'mines', met)];
  expect(members(...picked)).toEqual({ mines: [[count, null]], rivers: [[denied, 'ana']] });
  expect(members(...picked, decided(3, 'undo', 'mines', met, 2), decided(4, 'remove', 'rivers', denied))).toEqual({
    mines: [
      [met, null],
      [count, null],
    ],
  });
});
