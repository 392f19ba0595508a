import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { SqliteRecord } from './sqlite-record.ts';

const mark = (value: number) => ({
  agreement: 'sample-accord',
  provision: '2',
  value,
  by: 'analyst',
  at: '2026-01-02T03:04:05Z',
  note: value > 1 ? 'seen' : null,
});

test('marks are kept in order, and nothing takes one away', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'chancery-')), 'record.sqlite');
  const record = SqliteRecord.open(path, 'write');
  await record.mark(mark(1));
  await record.mark(mark(2));
  expect(await record.marks()).toEqual([mark(1), mark(2)]);
  await record.close();
  const file = new DatabaseSync(path);
  expect(() => file.exec('delete from provision_marks')).toThrow(/append-only/);
  expect(() => file.exec('update provision_marks set value = 3')).toThrow(/append-only/);
  file.close();
});
