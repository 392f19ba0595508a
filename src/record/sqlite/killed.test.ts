import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { SqliteRecord } from './sqlite-record.ts';

const module = (name: string): string => JSON.stringify(new URL(name, import.meta.url).href);

/** Adds documents of three blocks and three findings until it is killed; says the id of each when it is finished. */
const ADD_UNTIL_KILLED = `
  import { writeSync } from 'node:fs';
  import { SqliteRecord } from ${module('./sqlite-record.ts')};
  import { event, figure, party, sampleDocument, statement } from ${module('../sample-analysis.ts')};
  const [path, run] = process.argv.slice(1);
  const record = SqliteRecord.open(path, 'write');
  for (let n = 0; ; n++) {
    const text = 'Ministers met.\\nThey said that 12 mines were cleared.\\nRun ' + run + ', document ' + n + '.' + ' word'.repeat(n % 500);
    const entry = sampleDocument({ text, drafts: (quote) => [
      event(quote('Ministers met'), { actor: [party('Ministers')] }),
      statement(quote('12 mines were cleared'), { block: 1, speaker: [party('Ministers')] }),
      figure(quote('12 mines'), { block: 1, value: 12, unit: 'mines' }),
    ] });
    await record.add(entry);
    writeSync(1, entry.analysis.document.id + '\\n');
  }`;

/** Milliseconds after the first finished document at which the process is killed; spread over a few transactions. */
const MOMENTS = Array.from({ length: 25 }, (_, i) => (i * 7919) % 61);

const killedAfter = async (path: string, run: number, delay: number): Promise<readonly string[]> => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', ADD_UNTIL_KILLED, '--', path, String(run)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
  });
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), delay));
  const [, signal] = await closed;
  expect(signal).toBe('SIGKILL');
  return said.split('\n').slice(0, -1);
};

const INCOMPLETE = `
  select d.id from documents d
  where (select count(*) from blocks b where b.document = d.key) <> 3
     or (select count(*) from findings f where f.document = d.key) <> 3
     or (select count(*) from finding_actors a join findings f on f.key = a.finding where f.document = d.key) <> 2
     or not exists (select 1 from texts t where t.document = d.key)
     or not exists (select 1 from originals o where o.document = d.key)`;

test('killing the process at any moment loses no finished document and leaves no half one', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'chancery-killed-')), 'record.sqlite');
  const finished: string[] = [];
  for (const [run, delay] of MOMENTS.entries()) {
    finished.push(...(await killedAfter(path, run, delay)));
    const record = SqliteRecord.open(path, 'write');
    const kept = new Set((await record.documents()).map(({ id }) => id));
    await record.close();
    expect(finished.filter((id) => !kept.has(id))).toEqual([]);
    const database = new DatabaseSync(path);
    expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    expect(database.prepare(INCOMPLETE).all()).toEqual([]);
    expect(database.prepare('select count(*) as n from block_search').get()).toEqual({ n: kept.size * 3 });
    expect(database.prepare('select count(*) as n from finding_search').get()).toEqual({ n: kept.size * 3 });
    expect(kept.size - finished.length).toBeLessThanOrEqual(run + 1);
    database.close();
  }
  console.log(`${MOMENTS.length} processes killed, ${finished.length} finished documents kept`);
}, 120_000);
