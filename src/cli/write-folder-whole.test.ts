import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
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

test('what a killed process left behind is put away by the next, and nothing else', async () => {
  const parent = place();
  const target = join(parent, 'site');
  const gone = 2 ** 30;
  const left = (name: string, { mark = true, age = 2 } = {}) => {
    const folder = join(parent, name);
    mkdirSync(folder);
    if (mark) writeFileSync(join(folder, '.chancery-site'), 'This folder was written by chancery site.');
    const when = new Date(Date.now() - age * 3_600_000);
    utimesSync(folder, when, when);
    return name;
  };
  left(`site.${gone}-0a1b2c3d.tmp`);
  left(`site.${gone}-0a1b2c3d.old`);
  const stay = [
    left(`site.${process.pid}-0a1b2c3d.tmp`),
    left(`site.${gone}-11111111.tmp`, { age: 0 }),
    left(`site.${gone}-22222222.tmp`, { mark: false }),
    left(`other.${gone}-0a1b2c3d.tmp`),
    left('site.old'),
  ];
  await writeFolderWhole(target, [{ path: 'a.html', content: 'new' }]);
  expect(readdirSync(parent).toSorted()).toEqual(['site', ...stay].toSorted());
});
