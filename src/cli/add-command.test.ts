import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { SqliteRecord } from '../record/sqlite/sqlite-record.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'chancery-add-'));
const RECORD = join(folder, 'record.sqlite');
const ENVIRONMENT = { ...process.env, CHANCERY_RECORD: RECORD };

const chancery = (...args: string[]) =>
  spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8', cwd: folder, env: ENVIRONMENT });

/** How many documents a record holds; none while another program is making it. */
const documentsIn = async (path: string): Promise<number> => {
  try {
    const record = SqliteRecord.open(path, 'read');
    const { documents } = await record.info();
    await record.close();
    return documents;
  } catch {
    return 0;
  }
};

const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
};

mkdirSync(join(folder, 'reports'));
writeFileSync(
  join(folder, 'reports', 'talks.txt'),
  'On 3 May 2024 the ministers of Norland and Ostria met in Lindholm.\n',
);
writeFileSync(join(folder, 'reports', 'mines.txt'), 'The agency said that 12 mines were cleared near Agdam.\n');
writeFileSync(join(folder, 'reports', 'nothing.txt'), '');

test('documents are read, added once, and what cannot be read is said', async () => {
  const first = chancery('add', 'reports', 'gone.txt');
  expect(first.stdout).toMatch(new RegExp(`^${RECORD}: 2 added, 2 failed, \\d+ findings\\.\n$`));
  expect(first.stderr).toMatch(/nothing\.txt: is empty/);
  expect(first.stderr).toContain('gone.txt');
  expect(first.stderr).not.toContain('\u001B');
  expect(first.status).toBe(1);

  const second = chancery('add', 'reports/talks.txt', '--json');
  expect(JSON.parse(second.stdout)).toMatchObject({
    done: [{ origin: expect.stringMatching(/talks\.txt$/), outcome: 'known' }],
    failed: [],
    interrupted: false,
  });
  expect(second.status).toBe(0);

  const read = chancery('read', 'reports/mines.txt', '--jsonl', '--kind', 'figure');
  const listed = chancery('export', '--as', 'jsonl', '--kind', 'figure');
  expect(listed.stdout).toBe(read.stdout);
  expect(JSON.parse(read.stdout)).toMatchObject({ kind: 'figure', value: 12, unit: 'mines' });
});

test('a folder in which links lead in circles or nowhere is read once', () => {
  mkdirSync(join(folder, 'linked'));
  writeFileSync(join(folder, 'linked', 'visit.txt'), 'On 9 May 2024 the ministers of Norland and Ostria met.\n');
  symlinkSync('.', join(folder, 'linked', 'again'));
  symlinkSync('gone.txt', join(folder, 'linked', 'nowhere.txt'));
  const { stdout, stderr, status } = chancery('add', 'linked', '--record', 'linked.sqlite');
  expect(stdout).toMatch(/^linked\.sqlite: 1 added, 0 failed, /);
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('the same bytes under another name fail under that name', () => {
  mkdirSync(join(folder, 'broken'));
  for (const name of ['a.pdf', 'b.pdf']) writeFileSync(join(folder, 'broken', name), '%PDF-1.7 broken');
  const { stderr } = chancery('add', 'broken', '--record', 'broken.sqlite');
  expect(stderr).toMatch(/^broken\/a\.pdf: is a broken PDF /m);
  expect(stderr).toMatch(/^broken\/b\.pdf: holds the same bytes as broken\/a\.pdf, which could not be read\./m);
});

test('- stands for what is piped in: a document, or JSON Lines of items', () => {
  const piped = (input: string, ...args: string[]) =>
    spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8', cwd: folder, env: ENVIRONMENT, input });
  const report = 'On 7 May 2024 the presidents of Norland and Ostria met in Lindholm.\n';
  expect(piped(report, 'read', '-').stdout).toMatch(/^standard input\nwire · 1 block · 1 event\n/);
  const items = `${JSON.stringify({ id: 'x', title: 'X', text: report })}\n${JSON.stringify({ id: 'y', text: 'They met.' })}\n`;
  expect(piped(items, 'add', '-', '--record', 'piped.sqlite').stdout).toMatch(/^piped\.sqlite: 2 added, 0 failed, /);
  expect(piped('', 'read', '-')).toMatchObject({
    stderr: 'standard input: is empty (0 bytes). Check how it was saved or sent.\n',
    status: 1,
  });
});

test('what is piped in is read once, and its items are kept as they come', async () => {
  execFileSync('mkfifo', [join(folder, 'once')]);
  for (const [command, one, other] of [
    ['add', '-', '-'],
    ['read', '-', '/dev/stdin'],
    ['add', '-', '/dev/fd/0'],
    ['add', '/proc/self/fd/0', '-'],
    ['read', 'once', join(folder, 'once')],
  ] as const)
    expect(chancery(command, one, other)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('What is piped in can be read only once.'),
    });
  const child = spawn(process.execPath, [MAIN, 'add', '-', '--json', '--record', 'slow.sqlite'], { cwd: folder });
  try {
    const closed = once(child, 'close');
    const said = text(child.stdout);
    const item = (id: string) => `${JSON.stringify({ id, text: `Delegation ${id} of Norland met them.` })}\n`;
    child.stdin.write(item('a') + item('b').slice(0, 12));
    await until(async () => (await documentsIn(join(folder, 'slow.sqlite'))) === 1);
    child.kill('SIGTERM');
    expect(await closed).toEqual([143, null]);
    expect(JSON.parse(await said)).toMatchObject({
      done: [{ origin: 'standard input#a', outcome: 'added' }],
      failed: [],
      interrupted: true,
    });
  } finally {
    child.kill('SIGKILL');
  }
});

test('Ctrl-C does not wait for what is piped in, and leaves no record without anything in it', async () => {
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  for (const input of ['-', 'pipe']) {
    const child = spawn(process.execPath, [MAIN, 'add', input, '--record', 'stopped.sqlite'], { cwd: folder });
    try {
      const closed = once(child, 'close');
      await until(async () => existsSync(join(folder, 'stopped.sqlite')));
      child.kill('SIGINT');
      expect(await closed).toEqual([130, null]);
      expect(readdirSync(folder).filter((name) => name.startsWith('stopped'))).toEqual([]);
    } finally {
      child.kill('SIGKILL');
    }
  }
});

test('of a document in another language is said that nothing is read out of it', () => {
  writeFileSync(
    join(folder, 'vesti.txt'),
    'Министр иностранных дел Анна Келлер встретилась с президентом соседней страны 10 октября 2024 года. ' +
      'Стороны обсудили мирный договор и договорились продолжить переговоры.\n',
  );
  expect(chancery('read', 'vesti.txt').stdout).toContain('It is in Russian; findings are read out of English alone.');
  expect(chancery('add', 'vesti.txt', '--record', 'vesti.sqlite').stdout).toBe(
    'vesti.sqlite: 1 added, 0 failed, 0 findings.\n' +
      '1 document in Russian: kept, and found by a search; findings are read out of English alone.\n',
  );
});

test('a mistyped path or an empty folder leaves no empty record behind', () => {
  mkdirSync(join(folder, 'inbox'));
  const missing = chancery('add', 'reprots/talks.txt', '--record', 'mistyped.sqlite');
  expect(missing).toMatchObject({
    status: 1,
    stderr:
      'reprots/talks.txt: does not exist. Check the path.\nNothing was added, so no record was made at mistyped.sqlite.\n',
  });
  const empty = chancery('add', 'inbox', '--record', 'mistyped.sqlite');
  expect(empty).toMatchObject({
    status: 0,
    stdout: '',
    stderr: expect.stringMatching(/^inbox: there is no file in it\./),
  });
  expect(existsSync(join(folder, 'mistyped.sqlite'))).toBe(false);
});

test('nothing is made where nothing could be added', () => {
  const { status, stderr } = chancery(
    'add',
    'reports',
    '--pack',
    'no-such-pack',
    '--record',
    join(folder, 'other.sqlite'),
  );
  expect(stderr).toContain('It is no folder.');
  expect(status).toBe(2);
  expect(existsSync(join(folder, 'other.sqlite'))).toBe(false);
});

test('Ctrl-C finishes the documents in hand, and the same command goes on', async () => {
  const path = join(folder, 'many.sqlite');
  const items = Array.from({ length: 3000 }, (_, i) =>
    JSON.stringify({
      id: i,
      text: `On 3 May 2024 delegation ${i} of Norland met the ministers of Ostria in Lindholm.`,
    }),
  );
  writeFileSync(join(folder, 'items.jsonl'), `${items.join('\n')}\n`);
  const child = spawn(process.execPath, [MAIN, 'add', 'items.jsonl', '--threads', '1', '--record', path, '--json'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [said, told] = ['', ''];
  child.stdout.on('data', (data) => {
    said += data;
  });
  child.stderr.on('data', (data) => {
    told += data;
  });
  try {
    const closed = once(child, 'close');
    await until(async () => (await documentsIn(path)) >= 5);
    child.kill('SIGINT');
    const [status] = await closed;
    expect(status).toBe(130);
    expect(told).toContain('Stopping after the documents in hand. Ctrl-C again stops at once');
    const report = JSON.parse(said);
    expect(report.interrupted).toBe(true);
    expect(report.done.length).toBeLessThan(3000);
    expect(await documentsIn(path)).toBe(report.done.length);
  } finally {
    child.kill('SIGKILL');
  }
});

test('what is no record is said before models and packs are loaded', () => {
  writeFileSync(join(folder, 'notes.txt'), 'These notes are no record.\n');
  mkdirSync(join(folder, 'broken-pack'));
  writeFileSync(join(folder, 'broken-pack', 'pack.yaml'), 'id: [\n');
  const withBrokenPack = ['add', 'notes.txt', '--pack', 'broken-pack', '--record'];
  expect(chancery(...withBrokenPack, 'new.sqlite').stderr).toContain('pack.yaml');
  expect(chancery(...withBrokenPack, 'notes.txt')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^notes\.txt is no record/),
  });
});

test('an empty file is no record to be read, and becomes one when something is added', () => {
  writeFileSync(join(folder, 'empty.sqlite'), '');
  for (const command of [['chronicle'], ['accept', 'abc'], ['record', 'info']])
    expect(chancery(...command, '--record', 'empty.sqlite')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^There is no record at empty\.sqlite\./),
    });
  expect(statSync(join(folder, 'empty.sqlite')).size).toBe(0);
  expect(chancery('add', 'reports/talks.txt', '--record', 'empty.sqlite').stdout).toMatch(/^empty\.sqlite: 1 added/);
});

test('Ctrl-C while an address is fetched gives it up, and leaves no record without anything in it', async () => {
  const asked = Promise.withResolvers<void>();
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).write('<html><p>Norland');
    asked.resolve();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const child = spawn(process.execPath, [MAIN, 'add', `http://127.0.0.1:${port}/`, '--record', 'fetched.sqlite'], {
    cwd: folder,
  });
  try {
    const closed = once(child, 'close');
    await asked.promise;
    child.kill('SIGINT');
    expect(await closed).toEqual([130, null]);
    expect(readdirSync(folder).filter((name) => name.startsWith('fetched'))).toEqual([]);
  } finally {
    child.kill('SIGKILL');
    server.closeAllConnections();
    server.close();
  }
});
