import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleDecision } from '../record/sample-decision.ts';
import { searchTerms } from '../record/search-query.ts';
import { SqliteRecord } from '../record/sqlite/sqlite-record.ts';
import { loadPacks } from '../resources/load-packs.ts';
import { addDocuments } from './add-documents.ts';
import { type DocumentReader, openReader } from './document-reader.ts';
import type { GatheredSource } from './gathered.ts';
import { takeBackWithdrawal } from './take-back-withdrawal.ts';

const source = (name: string, text: string): GatheredSource => ({
  origin: name,
  name,
  bytes: new TextEncoder().encode(text),
  mediaType: 'text/plain',
  encoding: 'utf-8',
  metadata: { published: '2024-10-31' },
});
const NOTE = source('note.txt', 'Minister Keller of Kelvia met the envoy of Ostria in Marn on 12 October 2024.');
const WIRE = source(
  'wire.txt',
  'On 12 October 2024 Minister Keller met the envoy of Ostria in Marn, the ministry said.',
);

let reader: DocumentReader;
beforeAll(async () => {
  reader = await openReader(0);
});
afterAll(() => reader.stop());

async function* given(...sources: readonly GatheredSource[]) {
  yield* sources;
}

/** All that a record shows of what it holds. */
const shown = async (record: SqliteRecord) => ({
  documents: (await record.documents()).map(({ origin }) => origin),
  findings: (await Array.fromAsync(record.findings({ states: ['open', 'accepted', 'rejected', 'merged'] }))).map(
    ({ finding, state }) => [finding.id, state],
  ),
  links: (await record.links.list()).map(({ first, second }) => [first, second].sort()),
  hits: (await record.search({ terms: searchTerms('envoy'), limit: 10 })).map(({ origin }) => origin).sort(),
  counted: (await record.info()).documents,
});

test('a withdrawn document is in no list, link or search, also when its file is added again; taken back, all is as it was', async () => {
  const record = SqliteRecord.open(':memory:', 'write');
  const options = { reader, now: () => '2026-01-02T03:04:05Z', linking: { knowledge: loadPacks() } };
  await addDocuments(given(NOTE, WIRE), record, options);
  const note = (await record.documents({ source: 'note' }))[0]!;
  const [met] = await Array.fromAsync(record.findings({ documents: [note.id], kinds: ['event'] }));
  await record.decide(sampleDecision(met!.finding.id));
  const before = await shown(record);
  expect(before).toMatchObject({ documents: ['note.txt', 'wire.txt'], hits: expect.arrayContaining(['note.txt']) });
  expect(before.links.length).toBeGreaterThan(0);

  const { withdrawals } = record.desk;
  const at = '2026-01-03T00:00:00Z';
  expect(await withdrawals.withdraw(note.id, '  a draft,\nadded by mistake ', 'ana', at)).toMatchObject({
    reason: 'a draft, added by mistake',
  });
  const version = await record.version();
  await record.links.reset();
  const [again] = (await addDocuments(given(NOTE), record, { ...options, reread: 'all' })).done;
  expect(again).toMatchObject({ outcome: 'known', withdrawn: 'a draft, added by mistake', outdated: false });
  const without = await shown(record);
  expect(without).toMatchObject({ documents: ['wire.txt'], links: [], counted: 1 });
  expect(new Set(without.hits)).toEqual(new Set(['wire.txt']));
  expect((await record.documents({ withdrawn: true })).map(({ withdrawn }) => withdrawn)).toEqual([
    'a draft, added by mistake',
  ]);
  expect(await record.text(note.id)).toBe(new TextDecoder().decode(NOTE.bytes));
  await expect(withdrawals.withdraw(note.id, 'again', 'ana', at)).rejects.toThrow('withdrawn already: a draft');

  const { report } = await takeBackWithdrawal(record, note.id, 'ben', options);
  expect(report.done).toMatchObject([{ outcome: 'replaced' }]);
  expect(await shown(record)).toEqual(before);
  expect(await record.version()).not.toBe(version);
  expect((await withdrawals.history(note.id)).map(({ who, reason }) => [who, reason])).toEqual([
    ['ben', null],
    ['ana', 'a draft, added by mistake'],
  ]);
  await expect(withdrawals.takeBack(note.id, 'ben', at)).rejects.toThrow('is not withdrawn');
  await expect(withdrawals.withdraw('f'.repeat(64), 'x', 'ben', at)).rejects.toThrow('There is no document');
});

test('a document that cannot be read again stays withdrawn', async () => {
  const record = SqliteRecord.open(':memory:', 'write');
  const now = () => '2026-01-02T03:04:05Z';
  await addDocuments(given(NOTE), record, { reader, now });
  const [{ id } = { id: '' }] = await record.documents();
  await record.desk.withdrawals.withdraw(id, 'a draft', 'ana', now());
  const broken = {
    ...reader,
    read: async () => {
      throw new Error('no memory');
    },
  };
  await expect(takeBackWithdrawal(record, id, 'ana', { reader: broken, now })).rejects.toThrow('no memory');
  expect(await record.document(id)).toMatchObject({ withdrawn: 'a draft' });
});

test('a document that is withdrawn while it is read stays so', async () => {
  const record = SqliteRecord.open(':memory:', 'write');
  const now = () => '2026-01-02T03:04:05Z';
  await addDocuments(given(NOTE), record, { reader, now });
  const [{ id } = { id: '' }] = await record.documents();
  const slow: Pick<DocumentReader, 'engine' | 'concurrency' | 'read'> = {
    ...reader,
    read: async (given) => {
      const analysis = await reader.read(given);
      await record.desk.withdrawals.withdraw(id, 'a draft', 'ana', now());
      return analysis;
    },
  };
  const { done } = await addDocuments(given(NOTE), record, { reader: slow, now, reread: 'all' });
  expect(done).toMatchObject([{ outcome: 'known', withdrawn: 'a draft' }]);
  expect(await Array.fromAsync(record.findings())).toEqual([]);
});

test('what other documents tell is not withdrawn with what it was merged into', async () => {
  const record = SqliteRecord.open(':memory:', 'write');
  const now = () => '2026-01-02T03:04:05Z';
  await addDocuments(given(NOTE, WIRE), record, { reader, now });
  const [note, wire] = await record.documents();
  const eventOf = async (document: string) =>
    (await Array.fromAsync(record.findings({ documents: [document], kinds: ['event'] })))[0]!.finding.id;
  const merged = await eventOf(wire!.id);
  await record.decide(sampleDecision(merged, { action: 'merge', into: await eventOf(note!.id), at: now() }));
  await expect(record.desk.withdrawals.withdraw(note!.id, 'a copy', 'ana', now())).rejects.toThrow(
    `would be gone with it: ${merged.slice(0, 8)}.`,
  );
  expect(await record.document(note!.id)).toMatchObject({ withdrawn: null });
});

test('nothing is added by hand to a withdrawn document', async () => {
  const record = SqliteRecord.open(':memory:', 'write');
  await addDocuments(given(NOTE), record, { reader, now: () => '2026-01-02T03:04:05Z' });
  const [{ id } = { id: '' }] = await record.documents();
  const [met] = await Array.fromAsync(record.findings({ kinds: ['event'] }));
  await record.desk.withdrawals.withdraw(id, 'a draft', 'ana', '2026-01-03T00:00:00Z');
  const { id: _id, block, page, group, rule, ...draft } = met!.finding;
  await expect(record.addByHand([draft], 'ana', '2026-01-03T00:00:00Z')).rejects.toThrow('is withdrawn: a draft');
});
