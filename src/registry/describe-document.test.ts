import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Description } from '../record/desk/descriptions.ts';
import { sampleDecision } from '../record/sample-decision.ts';
import { SqliteRecord } from '../record/sqlite/sqlite-record.ts';
import { addDocuments } from './add-documents.ts';
import { describeDocument } from './describe-document.ts';
import { type DocumentReader, openReader } from './document-reader.ts';
import type { GatheredSource } from './gathered.ts';

const NOTE: GatheredSource = {
  origin: 'in/0017.txt',
  name: 'in/0017.txt',
  bytes: new TextEncoder().encode('Minister Keller met the envoy of Ostria yesterday.'),
  mediaType: 'text/plain',
  encoding: 'utf-8',
  metadata: {},
};
const NOTHING: Description = { title: null, publisher: null, published: null };

let reader: DocumentReader;
beforeAll(async () => {
  reader = await openReader(0);
});
afterAll(() => reader.stop());

async function* given(...sources: readonly GatheredSource[]) {
  yield* sources;
}

test('a document is read again with what is said of it, and on every later reading; decisions stay', async () => {
  const record = SqliteRecord.open(':memory:', 'write');
  const options = { reader, now: () => '2026-01-02T03:04:05Z' };
  await addDocuments(given(NOTE), record, options);
  const [{ id } = { id: '' }] = await record.documents();
  const [before] = await Array.fromAsync(record.findings({ kinds: ['event'] }));
  expect(before?.finding).toMatchObject({ date: null });
  await record.decide(sampleDecision(before!.finding.id));

  const said = { ...NOTHING, publisher: 'Centre for Border Studies', published: '2024-10-31' };
  const { description, report } = await describeDocument(record, id, said, 'ana', options);
  expect(description).toMatchObject({ ...said, who: 'ana', was: NOTHING });
  expect(report.done).toMatchObject([{ outcome: 'replaced' }]);
  expect(await record.document(id)).toMatchObject({ ...said, title: null, origin: 'in/0017.txt' });
  const [after] = await Array.fromAsync(record.findings({ kinds: ['event'] }));
  expect(after).toMatchObject({ finding: { date: '2024-10-30' }, state: 'accepted' });

  await describeDocument(record, id, { ...NOTHING, title: 'Note 17' }, 'ben', options);
  // the same file given again, read by another engine
  const newer = { ...reader, engine: 'newer', read: reader.read };
  await addDocuments(given(NOTE), record, { ...options, reader: newer, reread: true });
  expect(await record.document(id)).toMatchObject({ ...said, title: 'Note 17', engine: 'newer' });
  expect((await record.desk.descriptions.history(id)).map(({ who, was }) => [who, was.publisher])).toEqual([
    ['ben', 'Centre for Border Studies'],
    ['ana', null],
  ]);
});

test('what cannot be read with a description is not described so', async () => {
  const record = SqliteRecord.open(':memory:', 'write');
  const options = { reader, now: () => '2026-01-02T03:04:05Z' };
  await addDocuments(given(NOTE), record, options);
  const [{ id } = { id: '' }] = await record.documents();
  const broken = { ...reader, engine: reader.engine, read: async () => Promise.reject(new Error('too slow')) };
  const said = { ...NOTHING, publisher: 'Wrong' };
  await expect(describeDocument(record, id, said, 'ana', { ...options, reader: broken })).rejects.toThrow('too slow');
  expect(await record.desk.descriptions.history(id)).toEqual([]);
  expect(await record.document(id)).toMatchObject({ publisher: null });
});

test('what was said is taken back: what stood there before holds again, on every reading', async () => {
  const record = SqliteRecord.open(':memory:', 'write');
  const options = { reader, now: () => '2026-01-02T03:04:05Z' };
  await addDocuments(given({ ...NOTE, metadata: { title: 'Note', published: '2024-10-30' } }), record, options);
  const [{ id } = { id: '' }] = await record.documents();
  await describeDocument(record, id, { title: 'Wrong', publisher: 'Wrong', published: '2024-10' }, 'ana', options);
  await describeDocument(record, id, { title: 'Worse', publisher: null, published: null }, 'ana', options);
  const { description } = await describeDocument(record, id, { title: '', publisher: '', published: '' }, 'b', options);
  expect(description.was).toEqual({ title: 'Worse', publisher: 'Wrong', published: '2024-10' });
  const before = { title: 'Note', publisher: null, published: '2024-10-30' };
  expect(await record.document(id)).toMatchObject(before);
  await addDocuments(given(NOTE), record, { ...options, reread: 'all' });
  expect(await record.document(id)).toMatchObject(before);
  await expect(describeDocument(record, id, { ...NOTHING, publisher: '' }, 'b', options)).rejects.toThrow(
    'Nobody described its publisher',
  );
});

test('nothing is said of a document that is not there', async () => {
  const record = SqliteRecord.open(':memory:', 'write');
  const options = { reader, now: () => '2026-01-02T03:04:05Z' };
  await expect(describeDocument(record, 'f'.repeat(64), { ...NOTHING, title: 'x' }, 'ana', options)).rejects.toThrow(
    'There is no document',
  );
  await expect(
    record.desk.descriptions.append('f'.repeat(64), { ...NOTHING, title: 'x' }, 'ana', '2026-01-02T00:00:00Z'),
  ).rejects.toThrow('There is no document');
});
