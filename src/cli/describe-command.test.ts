import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'chancery-describe-'));

const chancery = (...args: string[]) =>
  spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, CHANCERY_RECORD: join(folder, 'record.sqlite'), CHANCERY_ANALYST: 'ana' },
  });

test('what a document is can be said, by its id or by words that only it has', () => {
  writeFileSync(join(folder, '0017.txt'), 'Minister Keller met the envoy of Ostria yesterday.\n');
  writeFileSync(join(folder, '0018.txt'), 'Minister Keller met the mayor of Marn.\n');
  chancery('add', '0017.txt', '0018.txt');
  expect(
    chancery('describe', '0017', '--publisher', 'Centre for Border Studies', '--published', '2024-10-31'),
  ).toMatchObject({
    status: 0,
    stdout: 'publisher: — → Centre for Border Studies\npublished: — → 2024-10-31\n',
  });
  expect(chancery('chronicle').stdout).toMatch(/2024-10-30 .*Centre for Border Studies/);
  const [, document] = chancery('documents', '--json')
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const made = chancery('describe', document.id.slice(0, 10), '--title', 'Note 18', '--json');
  expect(JSON.parse(made.stdout)).toMatchObject({
    document: document.id,
    title: 'Note 18',
    who: 'ana',
    was: { title: null },
  });
  expect(chancery('describe', '0018', '--title', 'Note\u001b 18')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Nothing would change'),
  });
});

test('what was said is told without anything to say, and can be taken back', () => {
  expect(chancery('describe', '0017', '--take-back', 'publisher').stdout).toBe(
    'publisher: Centre for Border Studies → (taken back)\n',
  );
  expect(chancery('describe', '0017').stdout.replace(/20\d\d-\S+Z/g, 'TIME')).toBe(`title: —
publisher: —
published: 2024-10-31

TIME ana
publisher: Centre for Border Studies → (taken back)

TIME ana
publisher: — → Centre for Border Studies
published: — → 2024-10-31
`);
  const { said, published } = JSON.parse(chancery('describe', '0017', '--json').stdout);
  expect([published, said.length]).toEqual(['2024-10-31', 2]);
});

test.each([
  [['describe', '.txt', '--title', 'x'], 1, "2 documents are meant by '.txt': "],
  [['describe', 'nothing', '--title', 'x'], 1, "There is no document 'nothing'."],
  [['describe', '0017', '--published', 'yesterday'], 2, 'Give the day, month or year'],
  [['describe', '0017', '--published', '2024-02-30'], 2, 'Give the day, month or year'],
  [['describe', '0017', '--title', 'x', '--take-back', 'title'], 2, 'not both'],
  [['describe', '0017', '--take-back', 'origin'], 2, 'Give title, publisher or published.'],
])('says what is wrong with %j', (args, status, message) => {
  expect(chancery(...args)).toMatchObject({ status, stderr: expect.stringContaining(message) });
});
