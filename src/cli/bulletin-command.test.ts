import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { event, party, sampleDocument } from '../record/sample-analysis.ts';
import { SqliteRecord } from '../record/sqlite/sqlite-record.ts';

const MAIN = new URL('main.ts', import.meta.url).pathname;
const TEXT = 'On 5 October the delegations of Norland and Ostria met at the bridge to discuss 40 minefield maps.';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-bulletin-'));
  const record = SqliteRecord.open(join(folder, 'r.sqlite'), 'write');
  await record.add(
    sampleDocument({
      text: TEXT,
      document: { publisher: 'Lowland Press', period: { value: '2024-10', basis: 'stated', evidence: [] } },
      drafts: (quote) => [event(quote(TEXT.slice(13, -1)), { date: '2024-10-05', actor: [party('Norland')] })],
    }),
  );
  await record.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bulletin = (...args: readonly string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CHANCERY_RECORD: 'r.sqlite', CHANCERY_ANALYST: 'ana', NO_COLOR: '1' },
  });
  return { stdout, stderr, status };
};

test('a month of which the record holds nothing is no issue: those that it holds are named', () => {
  for (const command of [
    ['bulletin', '2042-10'],
    ['bulletin', 'new', '2042-10'],
  ])
    expect(bulletin(...command)).toEqual({
      stdout: '',
      stderr:
        'The record holds nothing of 2042-10. Most of its findings are of 2024-10 (1); name a period that has some.\n' +
        'No issue was drafted; --empty drafts its frame all the same.\n',
      status: 1,
    });
  expect(bulletin('bulletin', '2042-10', '--empty', '--as', 'markdown').stdout).toContain('Method');
  expect(bulletin('bulletin', 'list', '--json').stdout).toBe('');
});

test('an issue from its draft to its second edition', () => {
  expect(bulletin('bulletin', 'new', '2024-10', '--title', 'Border Monitor', '--explain')).toMatchObject({
    stdout: expect.stringMatching(/weight [\d.]+: [\s\S]*2024-10 {2}Border Monitor: October 2024 {2}draft, version 1/),
    status: 0,
  });
  bulletin('bulletin', 'edit', '2024-10', '--out', 'issue.txt');
  const text = readFileSync(join(folder, 'issue.txt'), 'utf8');
  expect(bulletin('bulletin', 'edit', '2024-10', '--file', 'issue.txt').stdout).toBe('Nothing was changed.\n');
  const [, finding] = /\[@([0-9a-f]+)\]/.exec(text)!;
  writeFileSync(
    join(folder, 'wrong.txt'),
    text.replace('# Method', `# News {#news section}\n\nThey spoke of 90 maps.[@${finding}]\n\n# Method`),
  );
  expect(bulletin('bulletin', 'edit', '2024-10', '--file', 'wrong.txt').stdout).toContain('draft, version 2');
  const refused = bulletin('bulletin', 'publish', '2024-10');
  expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('Nothing was published.') });
  const sentence = /^(s\d+) {2}number: The number 90/m.exec(refused.stdout)![1]!;
  expect(bulletin('bulletin', 'publish', '2024-10', '--despite', 'a test').stdout).toContain('published, edition 1');
  const line = `They spoke of forty maps.[@${finding!.slice(0, 8)}]`;
  const corrected = bulletin(
    'bulletin',
    'correct',
    '2024-10',
    '--sentence',
    sentence,
    '--text',
    line,
    '--reason',
    'a slip',
  );
  expect(corrected.stdout).toContain('published, edition 2');
  const shown = bulletin('bulletin', 'show', '2024-10').stdout;
  expect(shown).toContain('despite failing checks: a test');
  expect(shown).toContain('They spoke of 90 maps. → They spoke of forty maps. (a slip)');
}, 30_000);

test('a draft can be written out at once; a model that is not configured is asked for nothing', () => {
  bulletin('bulletin', '2024-10', '--out', 'draft.md');
  expect(readFileSync(join(folder, 'draft.md'), 'utf8')).toContain(TEXT);
  expect(bulletin('bulletin', 'new', '2024-11', '--ai')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('No language model is configured'),
  });
}, 30_000);
