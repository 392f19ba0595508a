import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
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

/** Runs a program beside the test; it ends with the block, whatever becomes of the test. */
const beside = (program: string, ...args: string[]) => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, '--', ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  return {
    closed,
    tell: (words: string) => child.stdin.end(words),
    // One that ends without a word is not waited for.
    said: () => Promise.race([once(child.stdout, 'data'), closed]),
    [Symbol.dispose]: () => child.kill('SIGKILL'),
  };
};

const documentsAt = async (path: string): Promise<number> => {
  const record = SqliteRecord.open(path, 'read');
  const { documents } = await record.info();
  await record.close();
  return documents;
};

test('a record that another program has open stays, and gets what that one adds', async () => {
  const path = place();
  using other = beside(ADD_LATER, path);
  await other.said();
  await SqliteRecord.open(path, 'write').close();
  expect(removeUnusedRecord(path)).toBe(false);
  other.tell('go on');
  expect(await other.closed).toEqual([0, null]);
  expect(await documentsAt(path)).toBe(1);
});

/** Says that it begins, and adds a document. */
const ADD_AT_ONCE = `
  import { SqliteRecord } from ${module('./sqlite-record.ts')};
  import { sampleDocument } from ${module('../sample-analysis.ts')};
  console.log('begins');
  const record = SqliteRecord.open(process.argv[1], 'write');
  await record.add(sampleDocument({ text: 'The ministers of Norland and Ostria met.' }));
  await record.close();`;

test.each(['gone', 'made anew'])(
  'who waits for a record that is taken away and %s adds to what is there then',
  async (then) => {
    const path = place();
    await SqliteRecord.open(path, 'write').close();
    const holder = new DatabaseSync(path);
    holder.exec('pragma locking_mode = exclusive; begin exclusive; commit; pragma journal_mode = delete');
    using other = beside(ADD_AT_ONCE, path);
    await other.said();
    // It has the file open by then, or opens the next one.
    await new Promise((resolve) => setTimeout(resolve, 200));
    rmSync(path);
    if (then === 'made anew') {
      const record = SqliteRecord.open(path, 'write');
      await record.add(sampleDocument({ text: 'The ministers of Ostria and Lindmark met.' }));
      holder.close();
      expect(await other.closed).toEqual([0, null]);
      await record.close();
    } else holder.close();
    expect(await other.closed).toEqual([0, null]);
    expect(await documentsAt(path)).toBe(then === 'gone' ? 1 : 2);
  },
);

/** Opens and closes the record again and again, removes it where it is unused, and adds a document at last. */
const COME_AND_GO = `
  import { SqliteRecord } from ${module('./sqlite-record.ts')};
  import { removeUnusedRecord } from ${module('./remove-unused-record.ts')};
  import { sampleDocument } from ${module('../sample-analysis.ts')};
  const [path, who] = process.argv.slice(1);
  for (let round = 0; round < 15; round++) {
    await SqliteRecord.open(path, 'write').close();
    removeUnusedRecord(path);
  }
  const record = SqliteRecord.open(path, 'write');
  await record.add(sampleDocument({ text: who + ' of Norland met them.' }));
  await record.close();
  removeUnusedRecord(path);`;

test('programs that make and remove one record at the same time lose nothing that one of them adds', async () => {
  const path = place();
  using stack = new DisposableStack();
  const programs = ['Ana', 'Bo', 'Cy', 'Di'].map((who) => stack.use(beside(COME_AND_GO, path, who)));
  expect(await Promise.all(programs.map(({ closed }) => closed))).toEqual(programs.map(() => [0, null]));
  expect(await documentsAt(path)).toBe(4);
}, 60_000);
