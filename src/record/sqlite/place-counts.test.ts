import { expect, test } from 'vitest';
import { event, sampleDocument } from '../sample-analysis.ts';
import { SqliteRecord } from './sqlite-record.ts';

test('places are counted by id and name, and the name that a later finding uses comes later', async () => {
  const record = SqliteRecord.open(':memory:', 'write');
  const words = ['In Easton', 'In East Town', 'In Eastville', 'In the fields', 'Nowhere'];
  const place = (name: string, id: string | null) => ({ name, place: id });
  const places = [
    place('Easton', 'easton'),
    place('East Town', null),
    place('Eastville', 'easton'),
    place('fields', null),
  ];
  const days = ['2024-10-03', '2024-10-04', '2024-10-01', null, '2024-10-05'];
  await record.add(
    sampleDocument({
      text: words.join('. '),
      document: { published: '2024-11-01' },
      drafts: (at) => words.map((each, i) => event(at(each), { place: places[i] ?? null, date: days[i] ?? null })),
    }),
  );
  const counts = async (...[filter]: Parameters<SqliteRecord['places']>) =>
    (await record.places(filter)).map(({ place, name, findings }) => `${place} ${name} ${findings}`);
  expect(await counts()).toEqual(['easton Eastville 1', 'easton Easton 1', 'null East Town 1', 'null fields 1']);
  expect(await counts({ to: '2024-10-03' })).toEqual(['easton Eastville 1', 'easton Easton 1']);
  await record.names.decide({
    kind: 'place',
    action: 'merge',
    name: 'East Town',
    id: null,
    document: null,
    into: 'easton',
    intoName: null,
    undoes: null,
    who: 'ana',
    at: '2026-01-01T00:00:00Z',
    reason: null,
  });
  expect(await counts({ place: { ids: ['easton'], names: [] } })).toEqual([
    'easton Eastville 1',
    'easton Easton 1',
    'easton East Town 1',
  ]);
  await record.close();
});
