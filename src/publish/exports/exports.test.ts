import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exportsPage } from '../../../scripts/exports-page.ts';
import { EXPORTS, exportForFile } from './exports.ts';
import { exported } from './sample-export.ts';

test('docs/exports.md is what the table of formats says', async () => {
  const page = readFileSync(new URL('../../../docs/exports.md', import.meta.url), 'utf8');
  expect(page, 'run: node scripts/exports-page.ts').toBe(await exportsPage());
});

test('every field says what it is, once', async () => {
  for (const { name, load } of EXPORTS) {
    const { fields } = await load();
    expect(new Set(fields.map((field) => field.name)).size, name).toBe(fields.length);
    for (const field of fields) expect(field.what.length, `${name}.${field.name}`).toBeGreaterThan(3);
  }
});

test('names and endings are told apart, and a file’s ending chooses the longest that fits', () => {
  expect(new Set(EXPORTS.map(({ name }) => name)).size).toBe(EXPORTS.length);
  expect(new Set(EXPORTS.map(({ ending }) => ending)).size).toBe(EXPORTS.length);
  expect(exportForFile('out/Report.STIX.json')?.name).toBe('stix');
  expect(exportForFile('events.acled.csv')?.name).toBe('acled');
  expect(exportForFile('events.csv')?.name).toBe('csv');
  expect(exportForFile('events.txt')).toBeUndefined();
});

test.each(EXPORTS.map(({ name }) => name))('%s gives the same bytes each time', async (name) => {
  const [first, second] = [await exported(name), await exported(name)];
  expect(first.bytes.equals(second.bytes)).toBe(true);
  expect(first.bytes.length).toBeGreaterThan(0);
});

test.each(EXPORTS.map(({ name }) => name))('%s of nothing is still a whole file', async (name) => {
  const { text } = await exported(name, { from: '1900-01-01', to: '1900-01-02' });
  expect(text).not.toContain('undefined');
  if (/json/.test(EXPORTS.find((format) => format.name === name)!.ending) && !/^(ftm|jsonl)$/.test(name))
    expect(() => JSON.parse(text)).not.toThrow();
});
