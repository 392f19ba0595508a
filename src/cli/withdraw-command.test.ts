import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'chancery-withdraw-'));

const chancery = (...args: string[]) =>
  spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, CHANCERY_RECORD: join(folder, 'record.sqlite'), CHANCERY_ANALYST: 'ana' },
  });

test('a document is taken out of the record, stays out, and is taken back in', () => {
  writeFileSync(join(folder, '0017.txt'), 'Minister Keller met the envoy of Ostria on 30 October 2024.\n');
  chancery('add', '0017.txt');
  expect(chancery('withdraw', '0017').stderr).toContain('Say why it is withdrawn with --reason');
  const out = chancery('withdraw', '0017', '--reason', 'a \u001b draft');
  expect(out).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^\S*0017.txt: withdrawn with \d+ findings?\. /),
  });
  expect(chancery('chronicle').stdout).not.toContain('Keller');
  expect(chancery('documents', '--withdrawn').stdout).toMatch(/0017.txt +a draft\n/);
  expect(chancery('add', '0017.txt', '--reread').stdout).toMatch(/0017.txt stays withdrawn: a draft\. /);
  expect(chancery('withdraw', '0017', '--reason', 'again')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("'0017' is withdrawn: a draft. Let it count again with: chancery withdraw "),
  });
  expect(chancery('withdraw', '0017', '--take-back', '--reason', 'x').status).toBe(2);
  expect(chancery('withdraw', '0017', '--take-back').stdout).toMatch(/0017.txt: counts again, with \d+ findings?\.\n$/);
  expect(chancery('chronicle').stdout).toContain('Keller');
  expect(chancery('withdraw', '0017', '--take-back').stderr).toContain("There is no withdrawn document '0017'");
});
