import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const page = readFileSync(new URL('../docs/library.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```ts\n([\s\S]*?)```\n(?:\n```console\n([\s\S]*?)```)?/g)].map(
  ([, code, printed], i) => [i + 1, code!, printed ?? ''] as const,
);

/** What the package’s `exports` name, before it is built. */
const DOORS = { chancery: 'index.ts', 'chancery/language': 'language/index.ts', 'chancery/time': 'time/index.ts' };

const folder = mkdtempSync(join(tmpdir(), 'chancery-library-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'talks.txt'), 'On 3 May 2024 the ministers of Norland and Ostria met.\n');

test('docs/library.md shows reading, keeping, and the two other doors', () => {
  expect(examples).toHaveLength(3);
});

test.each(examples)('its example %i prints what it says', (_, code, printed) => {
  const program = code.replaceAll(
    /from '(chancery[^']*)'/g,
    (_, door: keyof typeof DOORS) => `from '${new URL(`./${DOORS[door]}`, import.meta.url).href}'`,
  );
  writeFileSync(join(folder, 'example.ts'), program);
  const { stdout, stderr } = spawnSync(process.execPath, ['example.ts'], { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toBe(printed);
});
