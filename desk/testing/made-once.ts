import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const ROOT = join(import.meta.dirname, '../..');
const ALL = join(ROOT, 'node_modules/.cache/chancery');
/** What was made of older sources is kept for an hour, in milliseconds, while tests may still run on it. */
const OLD = 3_600_000;
/** The most that it may take on a busy machine until something is there, milliseconds. */
export const PREPARING = 180_000;

/** In so many milliseconds whoever begins to make something has said who they are. */
const SAYS_SO = 5000;

/**
 * Something that takes seconds to make, made once for all tests that want it, also when they run beside each other: its
 * folder is named by what it was made of, and one that is there is taken.
 * @param sources patterns of the files that it is made of, from the root of the project
 * @param make fills the folder, which is not there yet
 * @returns the folder, which nobody writes to
 */
export const madeOnce = async (
  name: string,
  sources: readonly string[],
  make: (folder: string) => Promise<unknown>,
): Promise<string> => {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: ROOT }).sort())
    if (!file.endsWith('.test.ts')) hash.update(`${file} ${statSync(join(ROOT, file)).mtimeMs}\n`);
  const all = join(ALL, name);
  const folder = join(all, hash.digest('hex').slice(0, 16));
  const making = `${folder}.making`;
  mkdirSync(all, { recursive: true });
  for (const old of globSync('*', { cwd: all }))
    if (age(join(all, old)) > OLD) rmSync(join(all, old), { recursive: true, force: true });
  while (!existsSync(folder)) {
    if (!begins(making)) {
      // Another test makes it.
      if (isGivenUp(making)) rmSync(making, { recursive: true, force: true });
      else await setTimeout(50);
      continue;
    }
    try {
      await make(join(making, name));
      if (!existsSync(folder)) renameSync(join(making, name), folder);
    } finally {
      rmSync(making, { recursive: true, force: true });
    }
  }
  return folder;
};

/** Whether the folder was not there yet; now it is. */
const begins = (folder: string): boolean => {
  try {
    mkdirSync(folder);
    writeFileSync(join(folder, MAKER), String(process.pid));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
};

/** The file with the number of the process that makes something. */
const MAKER = 'process';

/** Whether the process that began to make something is gone. */
const isGivenUp = (folder: string): boolean => {
  try {
    process.kill(Number(readFileSync(join(folder, MAKER), 'utf8')), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? age(folder) > SAYS_SO : true;
  }
};

/** Milliseconds since something was made; none when it is gone. */
const age = (path: string): number => {
  const made = statSync(path, { throwIfNoEntry: false });
  return made ? Date.now() - made.mtimeMs : 0;
};
