import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildDesk } from '../build.ts';

const ROOT = join(import.meta.dirname, '../..');
const SOURCES = ['desk/**/*.{ts,tsx,css,html,svg}', 'src/{kinds,publish,text}/**/*.ts', 'package-lock.json'];

/**
 * The desk built from the sources as they are, once for all tests that want it: the folder is named by what it was
 * built from, and one that is there is taken.
 */
export const builtDesk = async (): Promise<string> => {
  const hash = createHash('sha256');
  for (const file of globSync(SOURCES, { cwd: ROOT }).sort())
    if (!file.endsWith('.test.ts')) hash.update(`${file} ${statSync(join(ROOT, file)).mtimeMs}\n`);
  const all = join(ROOT, 'node_modules/.cache/chancery/desk');
  const folder = join(all, hash.digest('hex').slice(0, 16));
  if (existsSync(join(folder, 'index.html'))) return folder;
  mkdirSync(all, { recursive: true });
  for (const old of globSync('*', { cwd: all }))
    if (Date.now() - statSync(join(all, old)).mtimeMs > OLD) rmSync(join(all, old), { recursive: true, force: true });
  const own = `${folder}.${process.pid}`;
  await buildDesk(own);
  try {
    renameSync(own, folder);
  } catch {
    // Another test was faster with the same sources.
    rmSync(own, { recursive: true, force: true });
  }
  return folder;
};

/** Builds of older sources are kept for an hour, in milliseconds, while tests may still run on them. */
const OLD = 3_600_000;
