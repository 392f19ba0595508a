import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { Issue } from '../../kinds/issue.ts';
import { sampleDocument } from '../sample-analysis.ts';
import { removeUnusedRecord } from './remove-unused-record.ts';
import { SqliteRecord } from './sqlite-record.ts';

const place = () => join(mkdtempSync(join(tmpdir(), 'chancery-unused-')), 'record.sqlite');

const module = (name: string): string => JSON.stringify(new URL(name, import.meta.url).href);

const AT = '2026-01-02T03:04:05Z';

const ISSUE = Issue.parse({
  masthead: { name: 'Monitor' },
  title: 'October',
  period: '2024-10',
  edition: 1,
  parts: [],
  citations: [],
  sources: [],
});

/** Opens the record, says so, and adds a document when it is told to. */
const ADD_LATER = `
  import { once } from 'node:events';
  import { SqliteRecord } from ${module('./sqlite-record.ts')};
  import { sampleDocument } from ${module('../sample-analysis.ts')};
  const record = SqliteRecord.open(process.argv[1], 'write');
  console.log('open');
  await once(process.stdin, 'data');
  await record.add(sampleDocument({ text: 'The ministers of Norland and Ostria met.' }));
  await record.close();
  process.exit();`;

test('a record that nobody put anything into goes, with the files beside it', async () => {
  const path = place();
  await SqliteRecord.open(path, 'write').close();
  expect(removeUnusedRecord(path)).toBe(true);
  expect(readdirSync(dirname(path))).toEqual([]);
  expect(removeUnusedRecord(path)).toBe(false);
});

test.each<[string, (record: SqliteRecord) => Promise<unknown>]>([
  ['a document', (record) => record.add(sampleDocument({ text: 'The ministers of Norland and Ostria met.' }))],
  [
    'an account',
    (record) =>
      record.desk.accounts.add({ name: 'ana', role: 'analyst', clearance: 'green', active: true, created: AT }, 'hash'),
  ],
  ['an issue', (record) => record.issues.create('2024-10', { content: ISSUE, who: 'ana', at: AT, note: null })],
  [
    'a decision on a name',
    (record) =>
      record.names.decide({
        kind: 'actor',
        action: 'merge',
        id: null,
        name: 'J. Keller',
        document: null,
        into: null,
        intoName: 'Jan Keller',
        undoes: null,
        who: 'ana',
        at: AT,
        reason: null,
      }),
  ],
])('a record with no more than %s in it stays', async (_, put) => {
  const path = place();
  const record = SqliteRecord.open(path, 'write');
  await put(record);
  await record.close();
  expect(removeUnusedRecord(path)).toBe(false);
  expect(existsSync(path)).toBe(true);
});

test('a record that another program has open stays, and gets what that one adds', async () => {
  const path = place();
  const other = spawn(process.execPath, ['--input-type=module', '-e', ADD_LATER, '--', path], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const closed = once(other, 'close');
  await once(other.stdout, 'data');
  await SqliteRecord.open(path, 'write').close();
  expect(removeUnusedRecord(path)).toBe(false);
  other.stdin.end('go on');
  expect(await closed).toEqual([0, null]);
  const record = SqliteRecord.open(path, 'read');
  expect((await record.info()).documents).toBe(1);
  await record.close();
});
