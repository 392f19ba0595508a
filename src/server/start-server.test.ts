import { expect, test } from 'vitest';
import { SqliteRecord } from '../record/sqlite/sqlite-record.ts';
import { openReader } from '../registry/document-reader.ts';
import { loadPacks } from '../resources/load-packs.ts';
import { type StartOptions, startServer } from './start-server.ts';

const options = (given: Partial<StartOptions> = {}): StartOptions => ({
  record: SqliteRecord.open(':memory:', 'write'),
  knowledge: loadPacks(),
  engine: 'sample@1',
  now: () => '2026-01-02T03:04:05.000Z',
  localName: 'ana',
  hosts: ['127.0.0.1'],
  desk: null,
  openReader: () => openReader(0),
  host: '127.0.0.1',
  port: 0,
  ...given,
});

test('the server answers at its address, and ends even while somebody looks on', async () => {
  const server = await startServer(options());
  const { me } = (await (await fetch(`${server.address}api/info`)).json()) as { me: unknown };
  expect(me).toMatchObject({ name: 'ana', via: 'local' });
  const events = await fetch(`${server.address}api/events`);
  const reader = events.body!.getReader();
  expect(new TextDecoder().decode((await reader.read()).value)).toBe(': the desk\n\n');
  await server.stop();
  expect((await reader.read()).done).toBe(true);
  await expect(fetch(`${server.address}api/info`)).rejects.toThrow();
});

test('a port that is taken is named', async () => {
  const server = await startServer(options());
  const port = Number(new URL(server.address).port);
  await expect(startServer(options({ port }))).rejects.toThrow(`Port ${port} is taken by another program`);
  await server.stop();
});

test('a record without accounts is served to this machine alone', async () => {
  await expect(startServer(options({ host: '0.0.0.0' }))).rejects.toThrow('it has no accounts');
  const record = SqliteRecord.open(':memory:', 'write');
  const ada = { name: 'ada', role: 'administrator', clearance: 'green', active: true, created: '2026-01-02' } as const;
  await record.desk.accounts.add(ada, 'a hash');
  const server = await startServer(options({ record, host: '0.0.0.0' }));
  expect((await fetch(`http://127.0.0.1:${new URL(server.address).port}/api/info`)).status).toBe(401);
  await server.stop();
});
