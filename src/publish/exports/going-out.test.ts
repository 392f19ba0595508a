import { expect, test } from 'vitest';
import type { RecordedFinding } from '../../record/record-store.ts';
import type { ExportContext } from './export-format.ts';
import { findingRow } from './finding-row.ts';
import { followTheMoneyExport } from './follow-the-money-export.ts';

const keller = { name: 'Keller', actor: null, office: null };
const agency = { name: 'Norland News Agency', actor: null, office: null };
const event = {
  kind: 'event',
  id: 'e1',
  document: 'd1',
  quote: 'Keller met Keller',
  type: 'CONSULT',
  mode: null,
  status: 'happened',
  date: '2024-05-03',
  place: null,
  actor: [keller],
  recipient: [keller],
  reportedBy: agency,
};
const post = {
  kind: 'post',
  id: 'p1',
  document: 'd1',
  quote: 'Keller was appointed harbour master',
  person: keller,
  by: null,
  office: 'harbour master',
  change: 'appointed',
  date: '2024-05-04',
};

const context = {
  documents: new Map([['d1', { id: 'd1', origin: '/home/somebody/inbox/report.txt' }]]),
  knowledge: () => ({ actors: new Map() }),
} as unknown as ExportContext;

async function* recorded(...findings: object[]): AsyncGenerator<RecordedFinding> {
  for (const finding of findings) yield { finding } as unknown as RecordedFinding;
}

const entities = async (...findings: object[]) => {
  const lines = (await Array.fromAsync(followTheMoneyExport.write(recorded(...findings), context))).join('');
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> });
};

test('FollowTheMoney: who reports an event has no part in it, and a name told twice is written once', async () => {
  const all = await entities(event);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  const nameOf = new Map(all.map(({ id, properties }) => [id, properties.name]));
  const involved = all.find(({ schema }) => schema === 'Event')?.properties.involved ?? [];
  expect(involved.map((id) => nameOf.get(id))).toEqual([['Keller']]);
});

test('FollowTheMoney: a body that appoints somebody stays a body', async () => {
  const council = { name: 'Harbour Council', actor: null, office: null };
  const all = await entities({ ...event, actor: [council] }, { ...post, by: council });
  const schemas = all
    .filter(({ properties }) => properties.name?.[0] === 'Harbour Council')
    .map(({ schema }) => schema);
  expect(schemas).toEqual(['LegalEntity', 'Mention']);
});

test('FollowTheMoney: who holds a post is a person, also when the name was told as anybody’s before', async () => {
  const all = await entities(event, post);
  const holder = all.find(({ schema }) => schema === 'Occupancy')?.properties.holder?.[0];
  expect(all.filter(({ id }) => id === holder).map(({ schema }) => schema)).toEqual(['LegalEntity', 'Person']);
});

test.each([
  ['several leaders', []],
  ['the leaders', []],
  ['a former judge', ['Person', 'Occupancy']],
  ['Anna Keller', ['Person', 'Occupancy']],
  ['ანა კელერი', ['Person', 'Occupancy']],
])('FollowTheMoney: %s who takes a post gives %j', async (name, schemas) => {
  const all = await entities({ ...post, person: { name, actor: null, office: 'judge' }, by: null });
  expect(all.map(({ schema }) => schema).filter((schema) => schema === 'Person' || schema === 'Occupancy')).toEqual(
    schemas,
  );
});

test('no path of this machine stands in tables of data', () => {
  expect(findingRow({ finding: post } as unknown as RecordedFinding, context).documentOrigin).toBe('report.txt');
});
