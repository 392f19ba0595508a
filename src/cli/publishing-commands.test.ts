import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { EXPORTS } from '../publish/exports/exports.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'chancery-publishing-'));

const chancery = (...args: readonly string[]) =>
  spawnSync(process.execPath, [MAIN, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CHANCERY_RECORD: join(folder, 'desk.sqlite'), CHANCERY_ANALYST: 'ana' },
  });

beforeAll(() => {
  writeFileSync(
    join(folder, 'wire.txt'),
    'Title: Talks in Lindholm\nURL: https://example.org/talks\n\nOn 3 May 2024 the foreign ministers of Norland and Ostria met in Lindholm. Foreign Minister Jan Keller said that the talks were useful.\n',
  );
  execFileSync(process.execPath, [MAIN, 'add', 'wire.txt'], {
    cwd: folder,
    env: { ...process.env, CHANCERY_RECORD: join(folder, 'desk.sqlite') },
  });
});

test('the format follows from the ending; an unknown one is answered with those that there are', () => {
  expect(chancery('export', '--out', 'events.geojson').status).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, 'events.geojson'), 'utf8')).type).toBe('FeatureCollection');
  const unknown = chancery('export', '--as', 'shapefile');
  expect(unknown.status).toBe(2);
  for (const { name } of EXPORTS) expect(unknown.stderr).toContain(name);
  const wrong = chancery('export', '--as', 'cameo', '--kind', 'vote');
  expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('cameo takes only event')]);
});

test('an export in another style of names keeps the words of the source', () => {
  const { stdout } = chancery('export', '--as', 'plover', '--names', 'armenia');
  expect(stdout).toContain('On 3 May 2024 the foreign ministers of Norland and Ostria met in Lindholm');
});

test('a site replaces only what a site made', () => {
  const first = chancery('site', 'public', '--title', 'Monitor', '--json');
  expect(JSON.parse(first.stdout)).toMatchObject({
    folder: 'public',
    issues: 0,
    documents: 1,
    leftOut: { documents: 0, issues: [] },
  });
  expect(existsSync(join(folder, 'public', 'index.html'))).toBe(true);
  expect(chancery('site', 'public').status).toBe(0);
  const refused = chancery('site', '.');
  expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('Name a new or an empty folder.')]);
  expect(readdirSync(folder).filter((name) => /\.(tmp|old)$/.test(name))).toEqual([]);
  expect(chancery('site', 'public', '--address', 'monitor.example').stderr).toContain('is no address');
});

test('only a published issue is proved, and the hash of its manifest is printed', () => {
  expect(chancery('bulletin', 'new', '2024-05').status).toBe(0);
  expect(chancery('proof', '2024-05').stderr).toContain('is not published');
  expect(chancery('proof', '2024-06').stderr).toContain('There are: 2024-05');
  expect(chancery('bulletin', 'publish', '2024-05', '--despite', 'a sample').status).toBe(0);
  const { stdout } = chancery('proof', '2024-05', '--out', 'proof.zip');
  expect(stdout).toMatch(/^proof\.zip: edition 1, \d+ bytes\nsha256 of its manifest: [0-9a-f]{64}\n$/);
  expect(chancery('site', 'public').stdout).toContain('1 issue');
});
