import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NameDecision } from '../name-decision.ts';
import { RecordError } from '../record-error.ts';
import { event, party, sampleDocument } from '../sample-analysis.ts';
import { SqliteRecord } from './sqlite-record.ts';

const FIRST = 'Jeyhun Demiryan came.\nDemiryan left Lower Tal.';
const SECOND = 'Demiryan sang.\nJ. Demirian sat in Nerkin Tal.';

const first = sampleDocument({
  text: FIRST,
  drafts: (at) => [
    event(at('Jeyhun Demiryan came'), { actor: [party('Jeyhun Demiryan')] }),
    event(at('Demiryan left Lower Tal'), {
      actor: [party('Demiryan')],
      recipient: [party('Norland', 'norland')],
      place: { name: 'Lower Tal', place: null },
      type: 'RETREAT',
    }),
  ],
});
const second = sampleDocument({
  text: SECOND,
  drafts: (at) => [
    event(at('Demiryan sang'), { actor: [party('Demiryan')] }),
    event(at('J. Demirian sat'), {
      actor: [party('J. Demirian')],
      place: { name: 'Nerkin Tal', place: 'nerkin-tal' },
    }),
  ],
});

const merge = (fields: Partial<NameDecision>): NameDecision => ({
  kind: 'actor',
  action: 'merge',
  name: null,
  id: null,
  document: null,
  into: null,
  intoName: null,
  undoes: null,
  who: 'ana',
  at: '2026-03-04T05:06:07Z',
  reason: null,
  ...fields,
});

const filled = async () => {
  const record = SqliteRecord.open(':memory:', 'write');
  await record.add(first);
  await record.add(second);
  return record;
};

const quotes = async (record: SqliteRecord, filter: Parameters<SqliteRecord['findings']>[0]) =>
  (await Array.fromAsync(record.findings(filter))).map(({ finding }) => finding.quote);

const ids = async (record: SqliteRecord) =>
  (await record.actors()).map(({ name, actor, findings }) => [name, actor, findings]);

test('names merged into an actor of the record are one actor for counts, filters and findings', async () => {
  const record = await filled();
  await record.names.decide(merge({ name: 'J. Demirian', intoName: 'Jeyhun Demiryan' }));
  expect(await ids(record)).toEqual([
    ['Demiryan', null, 2],
    ['J. Demirian', 'record:jeyhun-demiryan', 2],
    ['Norland', 'norland', 1],
  ]);
  const who = { ids: [], names: ['J. Demirian'] };
  expect(await quotes(record, { actor: who })).toEqual(['Jeyhun Demiryan came', 'J. Demirian sat']);
  expect(await record.names.entries('actor')).toEqual([
    { kind: 'actor', id: 'record:jeyhun-demiryan', name: 'Jeyhun Demiryan', names: ['J. Demirian'] },
  ]);
  const [found] = await Array.fromAsync(record.findings({ actor: who }));
  expect(found?.finding).toMatchObject({
    actor: [{ name: 'Jeyhun Demiryan', actor: 'record:jeyhun-demiryan', office: null }],
  });
  await record.close();
});

test('a name can be meant in one document alone', async () => {
  const record = await filled();
  const document = first.analysis.document.id;
  await record.names.decide(merge({ name: 'Demiryan', document, intoName: 'Jeyhun Demiryan' }));
  expect(await ids(record)).toEqual([
    ['Demiryan', 'record:jeyhun-demiryan', 2],
    ['Demiryan', null, 1],
    ['J. Demirian', null, 1],
    ['Norland', 'norland', 1],
  ]);
  await record.close();
});

test('an id merged into another is followed to the end, and every merge can be taken back without loss', async () => {
  const record = await filled();
  const before = await ids(record);
  await record.names.decide(merge({ name: 'Demiryan', into: 'norland' }));
  await record.names.decide(merge({ id: 'norland', into: 'ostria' }));
  expect(await ids(record)).toEqual([
    ['Demiryan', 'ostria', 3],
    ['J. Demirian', null, 1],
    ['Jeyhun Demiryan', null, 1],
  ]);
  expect(await quotes(record, { actor: { ids: ['norland'], names: [] } })).toEqual([
    'Demiryan left Lower Tal',
    'Demiryan sang',
  ]);
  await record.names.decide(merge({ action: 'undo', undoes: 2 }));
  expect((await ids(record))[0]).toEqual(['Demiryan', 'norland', 3]);
  await record.names.decide(merge({ action: 'undo', undoes: 1 }));
  expect(await ids(record)).toEqual(before);
  await record.names.decide(merge({ action: 'undo', undoes: 4 }));
  expect((await ids(record))[0]).toEqual(['Demiryan', 'norland', 3]);
  expect(await record.names.decisions()).toHaveLength(5);
  await record.close();
});

test('a merge survives another reading of the document', async () => {
  const record = await filled();
  await record.names.decide(merge({ name: 'Demiryan', into: 'jeyhun-demiryan' }));
  await record.add({ ...second, engine: 'sample@2' });
  expect((await ids(record))[0]).toEqual(['Demiryan', 'jeyhun-demiryan', 2]);
  await record.close();
});

test('places are merged in the same way', async () => {
  const record = await filled();
  await record.names.decide(merge({ kind: 'place', name: 'Lower Tal', into: 'nerkin-tal' }));
  expect(await quotes(record, { place: { ids: ['nerkin-tal'], names: [] } })).toEqual([
    'Demiryan left Lower Tal',
    'J. Demirian sat',
  ]);
  await record.names.decide(merge({ kind: 'place', action: 'undo', undoes: 1 }));
  expect(await quotes(record, { place: { ids: ['nerkin-tal'], names: [] } })).toEqual(['J. Demirian sat']);
  await record.close();
});

test('what makes no sense is refused', async () => {
  const record = await filled();
  const refused = (fields: Partial<NameDecision>) =>
    expect(record.names.decide(merge(fields))).rejects.toMatchObject({ code: 'bad-decision' });
  await refused({ into: 'norland' });
  await refused({ name: '?!', into: 'norland' });
  await refused({ id: 'norland', into: 'norland' });
  await refused({ name: 'Demiryan', into: 'record:nobody' });
  await refused({ name: 'Demiryan', intoName: '…' });
  await refused({ action: 'undo', undoes: 9 });
  await record.names.decide(merge({ id: 'norland', into: 'ostria' }));
  await refused({ id: 'ostria', into: 'norland' });
  await record.close();
});

test('whatever is merged, taking everything back leaves the record as it was; a new record with the same decisions agrees', async () => {
  const ids = ['norland', 'ostria', 'fennia', 'record:jeyhun-demiryan'];
  const move = fc.record({
    name: fc.option(fc.constantFrom('Jeyhun Demiryan', 'Demiryan', 'J. Demirian'), { nil: null }),
    id: fc.constantFrom(...ids),
    document: fc.constantFrom(null, first.analysis.document.id, second.analysis.document.id),
    into: fc.constantFrom(...ids),
    intoName: fc.constantFrom(null, 'Jeyhun Demiryan'),
  });
  const named = async (record: SqliteRecord) => {
    const rows: unknown[] = [];
    for await (const { finding } of record.findings({ order: 'document' }))
      if (finding.kind === 'event') rows.push([finding.actor, finding.recipient]);
    return [rows, await record.actors()];
  };
  await fc.assert(
    fc.asyncProperty(fc.array(move, { maxLength: 6 }), async (moves) => {
      const record = await filled();
      const before = await named(record);
      const made: NameDecision[] = [];
      for (const { name, id, document, into, intoName } of moves) {
        const decision = merge({
          name,
          id: name === null ? id : null,
          document: name === null ? null : document,
          into: intoName === null ? into : null,
          intoName,
        });
        try {
          await record.names.decide(decision);
          made.push(decision);
        } catch (error) {
          expect(error).toBeInstanceOf(RecordError);
        }
      }
      const late = SqliteRecord.open(':memory:', 'write');
      for (const decision of made) await late.names.decide(decision);
      await late.add(first);
      await late.add(second);
      expect(await named(late)).toEqual(await named(record));
      await late.close();
      for (let number = made.length; number > 0; number--)
        await record.names.decide(merge({ action: 'undo', undoes: number }));
      expect(await named(record)).toEqual(before);
      await record.close();
    }),
    { numRuns: 40 },
  );
});
