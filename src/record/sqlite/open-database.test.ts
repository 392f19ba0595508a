import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { sampleDocument } from '../sample-analysis.ts';
import { SqliteRecord } from './sqlite-record.ts';

const SAMPLE = sampleDocument({ text: 'The ministers of Norland and Ostria met.' });
const folder = () => mkdtempSync(join(tmpdir(), 'chancery-record-'));

test('a reader leaves no files of the log beside the record', async () => {
  const home = folder();
  await SqliteRecord.open(join(home, 'record.sqlite'), 'write').close();
  const reader = SqliteRecord.open(join(home, 'record.sqlite'), 'read');
  expect(await reader.documents()).toEqual([]);
  expect(readdirSync(home)).toHaveLength(3);
  await reader.close();
  expect(readdirSync(home)).toEqual(['record.sqlite']);

  const writer = SqliteRecord.open(join(home, 'record.sqlite'), 'write');
  await writer.add(SAMPLE);
  const beside = SqliteRecord.open(join(home, 'record.sqlite'), 'read');
  await beside.close();
  expect(await writer.documents()).toHaveLength(1);
  await writer.close();
  expect(readdirSync(home)).toEqual(['record.sqlite']);
});

test('opening says what is wrong', async () => {
  const home = folder();
  const at = (name: string) => join(home, name);
  const code = (path: string, access: 'read' | 'write') => {
    try {
      SqliteRecord.open(path, access);
    } catch (error) {
      return [(error as { code: string }).code, (error as Error).message] as const;
    }
    return ['opened', ''] as const;
  };
  expect(code(at('none.sqlite'), 'read')).toEqual(['missing', expect.stringMatching(/chancery add FILE --record/)]);
  writeFileSync(at('letter.txt'), 'Dear Sir or Madam, this is a letter.');
  expect(code(at('letter.txt'), 'write')[0]).toBe('not-a-record');
  expect(code(at('letter.txt'), 'read')[0]).toBe('not-a-record');
  new DatabaseSync(at('other.sqlite')).exec('create table recipes (name text)');
  expect(code(at('other.sqlite'), 'write')[0]).toBe('not-a-record');
  await SqliteRecord.open(at('newer.sqlite'), 'write').close();
  new DatabaseSync(at('newer.sqlite')).exec('pragma user_version = 999');
  expect(code(at('newer.sqlite'), 'read')).toEqual(['newer', expect.stringMatching(/schema 999.*Update Chancery/)]);
  expect(code(at('newer.sqlite'), 'write')[0]).toBe('newer');
  expect(code(home, 'read')).toEqual(['not-a-record', `${home} is a folder. Name the file of a record.`]);
  expect(code(at('nowhere/record.sqlite'), 'write')).toEqual([
    'missing',
    expect.stringMatching(/can't be made: .*nowhere does not exist.*--record/),
  ]);
});

test('a record opened for reading cannot be written', async () => {
  const path = join(folder(), 'record.sqlite');
  await SqliteRecord.open(path, 'write').close();
  const record = SqliteRecord.open(path, 'read');
  await expect(record.add(SAMPLE)).rejects.toThrow(/may not be changed/);
  expect(await record.documents()).toEqual([]);
});
