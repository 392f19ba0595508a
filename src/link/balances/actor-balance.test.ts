import { expect, test } from 'vitest';
import { Actor } from '../../kinds/actor.ts';
import type { EventFinding } from '../../kinds/event.ts';
import type { RecordedFinding } from '../../record/record-store.ts';
import { party } from '../../record/sample-analysis.ts';
import { loadPacks } from '../../resources/load-packs.ts';
import { actorBalance, type BalanceDocument } from './actor-balance.ts';

const knowledge = {
  actors: new Map(
    [
      { id: 'norland', kind: 'state', name: 'Norland' },
      { id: 'norland-mfa', kind: 'organ', name: 'Foreign Ministry of Norland', of: 'norland' },
      { id: 'lena-tarkan', kind: 'person', name: 'Lena Tarkan', of: 'norland-mfa' },
      { id: 'ostria', kind: 'state', name: 'Ostria' },
      { id: 'fennia', kind: 'state', name: 'Fennia' },
    ].map((actor) => [actor.id, Actor.parse(actor)] as const),
  ),
  codebook: new Map<string, unknown>([
    ...loadPacks().codebook,
    [
      'events',
      [
        { type: 'LEGAL', mode: 'reject', plover: 'REJECT', reason: 'a court turns a suit down', nouns: ['dismissal'] },
        { type: 'LEGAL', plover: 'SANCTION', reason: 'a court takes away', nouns: ['forfeiture'] },
      ],
    ],
  ]),
};

const [norland, ostria, fennia] = ['norland', 'ostria', 'fennia'].map((id) => party(id, id)) as [
  ReturnType<typeof party>,
  ReturnType<typeof party>,
  ReturnType<typeof party>,
];

let count = 0;
const told = (fields: Partial<EventFinding>, days: string | null, document = 'one'): RecordedFinding => {
  const id = `e${String(++count).padStart(3, '0')}`;
  return {
    finding: {
      kind: 'event',
      id,
      document,
      block: 0,
      page: null,
      group: null,
      rule: 'sample@1',
      start: 10 * count,
      end: 10 * count + 5,
      quote: fields.quote ?? `deed ${id}`,
      date: days,
      dateBasis: null,
      type: 'CONSULT',
      mode: null,
      contexts: [],
      actor: [],
      recipient: [],
      place: null,
      status: 'happened',
      reportedBy: null,
      ...fields,
    },
    state: 'open',
    corrected: false,
    into: null,
    earliest: days,
    latest: days,
    dated: days === null ? null : 'finding',
  };
};

const source = (id: string, publisher: string, month: string): BalanceDocument => ({
  id,
  publisher,
  title: null,
  published: null,
  added: '2026-05-06T00:00:00Z',
  period: { value: month, basis: 'stated', evidence: [] },
});

const balance = (findings: readonly RecordedFinding[], documents: readonly BalanceDocument[] = []) =>
  actorBalance(findings, documents, ['norland', 'ostria'], knowledge);

test('a month is the sum of what each does to the other and what both do together', () => {
  const { months, undated } = balance([
    told({ actor: [norland, ostria] }, '2024-10-03'),
    told({ actor: [party('Lena Tarkan', 'lena-tarkan')], recipient: [ostria], type: 'ACCUSE' }, '2024-10-09'),
    told({ actor: [ostria], recipient: [norland], type: 'ASSAULT' }, '2024-12-01'),
    told({ actor: [ostria], recipient: [norland], type: 'ASSAULT' }, null),
    told({ actor: [norland, ostria], recipient: [fennia], type: 'SANCTION' }, '2024-10-05'),
    told({ actor: [norland], recipient: [fennia], type: 'SANCTION' }, '2024-10-05'),
    told({ actor: [norland], recipient: [ostria], type: 'OTHER' }, '2024-10-05'),
  ]);
  expect(
    months.map(({ month, sum, mean, cooperation, conflict }) => [month, sum, mean, cooperation, conflict]),
  ).toEqual([
    ['2024-10', 0.1, 0.05, 2.1, -2],
    ['2024-11', 0, null, 0, 0],
    ['2024-12', -9.3, -9.3, 0, -9.3],
  ]);
  expect(months[0]!.events.map(({ direction, type, quadrant }) => [direction, type, quadrant])).toEqual([
    ['joint', 'CONSULT', 1],
    ['fromFirst', 'ACCUSE', 3],
  ]);
  expect(undated).toBe(1);
});

test('an event counts once however often it is told', () => {
  const strike = {
    actor: [ostria],
    recipient: [norland],
    type: 'ASSAULT' as const,
    quote: 'Ostrian gunners shelled the mill at Verentsk on the northern bank',
  };
  const { months } = balance([
    told(strike, '2024-10-03'),
    told(strike, '2024-10-03', 'two'),
    told({ ...strike, quote: 'the shelling', group: 'strike' }, '2024-10-03', 'three'),
    told({ ...strike, quote: 'the same shelling', group: 'strike' }, '2024-10-03', 'three'),
  ]);
  expect(months[0]!.tellings).toBe(4);
  expect(months[0]!.events.length).toBeLessThan(3);
  expect(months[0]!.events[0]!.tellings).toContain(months[0]!.events[0]!.event.finding.id);
});

test('what is alleged stands apart; plans and denials do not count', () => {
  const deed = { actor: [ostria], recipient: [norland], type: 'COERCE' as const };
  const { months, planned, denied } = balance([
    told({ ...deed, status: 'alleged' }, '2024-10-03'),
    told({ ...deed, status: 'planned' }, '2024-10-04'),
    told({ ...deed, status: 'denied' }, '2024-10-05'),
  ]);
  expect([months[0]!.sum, months[0]!.alleged.length, planned, denied]).toEqual([0, 1, 1, 1]);
});

test('the codebook may name the PLOVER type of a mode', () => {
  const deed = { actor: [ostria], recipient: [norland], type: 'LEGAL' as const };
  const { months } = balance([told({ ...deed, mode: 'reject' }, '2024-10-03'), told(deed, '2024-10-04')]);
  expect(months[0]!.events.map(({ type, score }) => [type, score])).toEqual([
    ['REJECT', -4.2],
    ['ACCUSE', -2],
  ]);
});

test('a disaster and an appointment are nothing that one does to the other', () => {
  const deed = { actor: [ostria], recipient: [norland] };
  const { months } = balance([
    told({ ...deed, type: 'DISASTER' }, '2024-10-03'),
    told({ ...deed, type: 'PERSONNEL' }, '2024-10-04'),
    told({ ...deed, type: 'PERSONNEL', mode: 'resign' }, '2024-10-05'),
  ]);
  expect(months.flatMap(({ events }) => events.map(({ type, score }) => [type, score]))).toEqual([['RETREAT', 7.6]]);
});

test('the month in which a source begins is marked', () => {
  const meeting = { actor: [norland, ostria] };
  const { months } = balance(
    [told(meeting, '2024-10-03'), told(meeting, '2024-11-03')],
    [source('one', 'Wire', '2024-09'), source('two', 'Wire', '2024-10'), source('three', 'Gazette', '2024-11')],
  );
  expect(months.map(({ sources, sourcesBegin, sourcesAdded }) => [sources, sourcesBegin, sourcesAdded])).toEqual([
    [['Wire'], [], []],
    [['Gazette'], ['Gazette'], []],
  ]);
});

test('nothing between them is no month', () => {
  expect(balance([told({ actor: [norland], recipient: [fennia] }, '2024-10-03')]).months).toEqual([]);
});
