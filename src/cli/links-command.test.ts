import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { event, party, sampleDocument } from '../record/sample-analysis.ts';
import { SqliteRecord } from '../record/sqlite/sqlite-record.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const RECORD = join(mkdtempSync(join(tmpdir(), 'chancery-links-')), 'record.sqlite');

const chancery = (...args: string[]) =>
  spawnSync(process.execPath, [MAIN, ...args, '--record', RECORD], { encoding: 'utf8' });

const telling = (text: string) =>
  sampleDocument({
    text,
    drafts: (located) => [
      event(located(text), { date: '2024-05-06', actor: [party('Maro Velin'), party('Ildo Tesk')] }),
    ],
  });

test('what waits is linked, listed with its reasons, decided on and taken back', async () => {
  const documents = [
    telling('Maro Velin met Ildo Tesk over the ferry treaty at Lakeport quay'),
    telling('over the ferry treaty Ildo Tesk met Maro Velin at the quay of Lakeport'),
  ];
  const record = SqliteRecord.open(RECORD, 'write');
  for (const document of documents) await record.add(document);
  await record.close();
  const [one, other] = documents.map(({ analysis }) => analysis.findings[0]!.id).sort() as [string, string];

  const [link] = chancery('links', '--json').stdout.split('\n');
  expect(JSON.parse(link!)).toMatchObject({ kind: 'same-event', rule: 'same-event@2', state: null });

  const rejected = chancery('links', 'reject', other.slice(0, 8), one, '--who', 'ana', '--reason', 'two visits');
  expect(rejected.stderr).toBe('');
  expect(rejected.stdout).toContain(
    `ana decided that ${one.slice(0, 8)} and ${other.slice(0, 8)} do not belong together (same-event): two visits`,
  );
  expect(chancery('tellings').stdout).toBe('');
  expect(chancery('links', '--rebuild').stdout).toContain('rejected');

  expect(chancery('links', 'undo', one, other, '--who', 'ana').stdout).toContain('took back decision 1');
  expect(chancery('tellings').stdout).toContain('2 documents');
  expect(chancery('links', 'decisions').stdout.trim().split('\n')).toHaveLength(2);

  const unknown = chancery('links', 'join', one, 'beef');
  expect(unknown.stderr).toContain('There is no finding beef');
  expect(unknown.status).toBe(1);
});
