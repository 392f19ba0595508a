import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { event, party, sampleDocument } from '../sample-analysis.ts';
import { sqliteFailure } from './sqlite-failure.ts';
import { SqliteRecord } from './sqlite-record.ts';
import { inTransaction } from './transaction.ts';

const place = () => join(mkdtempSync(join(tmpdir(), 'chancery-failure-')), 'record.sqlite');

test('a full disk is said to be full, and nothing of what was written is kept', () => {
  const path = place();
  const database = new DatabaseSync(path);
  database.exec('create table words (word text); pragma max_page_count = 4');
  const insert = database.prepare('insert into words values (?)');
  expect(() => inTransaction(database, () => insert.run('word'.repeat(10_000)))).toThrow(
    expect.objectContaining({
      code: 'disk',
      message: `The record ${path} lies on a disk that is full. What was being written was not kept, all else is as it was. Make room, then do it again.`,
    }),
  );
  expect(database.prepare('select count(*) as n from words').get()).toEqual({ n: 0 });
  database.close();
});

test('a damaged record is said to be damaged when it is read', async () => {
  const path = place();
  const record = SqliteRecord.open(path, 'write');
  const text = 'On 5 October the delegations of Armenia and Azerbaijan met at the bridge.';
  for (let i = 0; i < 40; i++)
    await record.add(
      sampleDocument({
        text: `${text} ${i}`,
        drafts: (quote) => [event(quote(text), { date: '2024-10-05', actor: [party('Armenia', 'armenia')] })],
      }),
    );
  await record.close();
  const bytes = readFileSync(path);
  // The first page, by which the file is known, stays.
  writeFileSync(path, bytes.fill(7, 4096));
  const failure = await (async () => {
    const damaged = SqliteRecord.open(path, 'read');
    await damaged.info();
  })().catch((error: unknown) => sqliteFailure(error, path) ?? error);
  expect(failure).toMatchObject({ name: 'RecordError', code: 'damaged' });
});

test('what is no failure of the system stays as it is', () => {
  const database = new DatabaseSync(':memory:');
  const error = (() => {
    try {
      return database.prepare('select nothing from nowhere');
    } catch (thrown) {
      return thrown;
    }
  })();
  expect(sqliteFailure(error, ':memory:')).toBe(null);
  expect(sqliteFailure(new Error('another'), ':memory:')).toBe(null);
});
