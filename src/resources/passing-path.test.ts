import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { passingPath, temporaryFolder } from './passing-path.ts';

test('a temporary folder is gone when its block ends, well or badly', () => {
  const made: string[] = [];
  const work = (fails: boolean) => {
    using folder = temporaryFolder('chancery-passing-');
    made.push(folder.path);
    writeFileSync(join(folder.path, 'in it'), 'words');
    expect(existsSync(folder.path)).toBe(true);
    if (fails) throw new Error('no more');
  };
  work(false);
  expect(() => work(true)).toThrow('no more');
  expect(made.map((path) => existsSync(path))).toEqual([false, false]);
  expect(process.listeners('SIGHUP')).toEqual([]);
});

test('what was moved away from a passing path stays', () => {
  using folder = temporaryFolder('chancery-passing-');
  const whole = join(folder.path, 'whole.txt');
  {
    using unfinished = passingPath(join(folder.path, 'whole.txt.tmp'));
    writeFileSync(unfinished.path, 'all of it');
    renameSync(unfinished.path, whole);
  }
  expect(existsSync(whole)).toBe(true);
});

/** The source of one that makes a temporary folder, says where, and goes on until something ends it. */
const programThat = (listens: string) => `
  import { temporaryFolder } from ${JSON.stringify(join(import.meta.dirname, 'passing-path.ts'))};
  const folder = temporaryFolder('chancery-passing-');
  ${listens}
  console.log(folder.path);
  setInterval(() => {}, 1000);`;

test.each([
  { signal: 'SIGINT', program: 'that knows nothing of it', listens: '', code: null },
  { signal: 'SIGTERM', program: 'that knows nothing of it', listens: '', code: null },
  { signal: 'SIGHUP', program: 'that knows nothing of it', listens: '', code: null },
  { signal: 'SIGTERM', program: 'that listens', listens: "process.on('SIGTERM', () => process.exit(3));", code: 3 },
] as const)('$signal ends a program $program and leaves no folder behind', async ({ signal, listens, code }) => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', programThat(listens)]);
  const [line] = await once(child.stdout, 'data');
  const folder = String(line).trim();
  expect(existsSync(folder)).toBe(true);
  child.kill(signal);
  expect(await once(child, 'exit')).toEqual([code, code === null ? signal : null]);
  expect(existsSync(folder)).toBe(false);
});
