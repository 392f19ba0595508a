import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFileWhole } from './write-file-whole.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-write-'));

test('what is private stays private', async () => {
  const path = join(folder, 'private.csv');
  writeFileSync(path, 'old');
  chmodSync(path, 0o600);
  await writeFileWhole(path, 'new');
  expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['new', 0o600]);
});

test('a link leads to what is written and stays a link', async () => {
  const [target, link] = [join(folder, 'target.csv'), join(folder, 'link.csv')];
  writeFileSync(target, 'old');
  symlinkSync(target, link);
  await writeFileWhole(link, 'new');
  expect([readFileSync(target, 'utf8'), lstatSync(link).isSymbolicLink()]).toEqual(['new', true]);
});

test.skipIf(process.platform === 'win32')('a pipe is written to', async () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const [read] = await Promise.all([readFile(pipe, 'utf8'), writeFileWhole(pipe, 'through')]);
  expect([read, statSync(pipe).isFIFO()]).toEqual(['through', true]);
});

test('nothing unfinished is left', () => {
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
