import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFolderWhole } from './write-folder-whole.ts';

const place = () => mkdtempSync(join(tmpdir(), 'chancery-folder-'));

test('a folder is replaced as a whole by the next', async () => {
  const target = join(place(), 'site');
  expect(
    await writeFolderWhole(target, [
      { path: 'a.html', content: 'old' },
      { path: 'b/c.html', content: 'x' },
    ]),
  ).toBe(2);
  await writeFolderWhole(target, [{ path: 'a.html', content: 'new' }]);
  expect(readFileSync(join(target, 'a.html'), 'utf8')).toBe('new');
  expect(existsSync(join(target, 'b'))).toBe(false);
  expect(readdirSync(join(target, '..'))).toEqual(['site']);
});

test('what this did not make stays', async () => {
  const parent = place();
  const own = join(parent, 'letters');
  mkdirSync(own);
  writeFileSync(join(own, 'letter.txt'), 'dear');
  await expect(writeFolderWhole(own, [{ path: 'a', content: '' }])).rejects.toThrow(
    "holds files that no 'chancery site' wrote",
  );
  await expect(writeFolderWhole(join(own, 'letter.txt'), [])).rejects.toThrow('is a file');
  expect(readdirSync(own)).toEqual(['letter.txt']);
});

test('an empty folder is taken; a folder in nowhere is refused', async () => {
  const parent = place();
  mkdirSync(join(parent, 'empty'));
  await writeFolderWhole(join(parent, 'empty'), [{ path: 'a', content: '' }]);
  await expect(writeFolderWhole(join(parent, 'no', 'where'), [])).rejects.toThrow("can't be written");
  expect(readdirSync(parent)).toEqual(['empty']);
});

test('a fault on the way leaves what was there, and nothing half-written', async () => {
  const parent = place();
  const target = join(parent, 'site');
  await writeFolderWhole(target, [{ path: 'a.html', content: 'old' }]);
  const faulty = function* () {
    yield { path: 'a.html', content: 'new' };
    throw new Error('no more');
  };
  await expect(writeFolderWhole(target, faulty())).rejects.toThrow('no more');
  await expect(writeFolderWhole(target, [{ path: '../out.html', content: '' }])).rejects.toThrow('no path');
  expect(readFileSync(join(target, 'a.html'), 'utf8')).toBe('old');
  expect(readdirSync(parent)).toEqual(['site']);
});
