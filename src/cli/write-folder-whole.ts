import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CliError, usageError } from './cli-error.ts';

/** Stands in a folder that `chancery site` made, and allows it to be replaced. */
const MARK = '.chancery-site';

/**
 * Writes a folder wholly or not at all: beside its place under another name, then moved there. A folder that is there
 * is replaced only when this made it, or when it is empty.
 * @returns how many files were written
 * @throws CliError that says why it can't be written; what was there before then stays
 */
export const writeFolderWhole = async (
  path: string,
  files: Iterable<{ readonly path: string; readonly content: string | Uint8Array }>,
): Promise<number> => {
  const target = resolve(path);
  await assertReplaceable(path, target);
  const unfinished = `${target}.${randomUUID().slice(0, 8)}.tmp`;
  const before = `${target}.${randomUUID().slice(0, 8)}.old`;
  let count = 0;
  try {
    await mkdir(unfinished);
    const made = new Set<string>();
    for (const file of files) {
      if (!/^[\w.-]+(?:\/[\w.-]+)*$/.test(file.path) || file.path.split('/').includes('..'))
        throw new RangeError(`'${file.path}' is no path of a file inside the folder.`);
      const folder = dirname(join(unfinished, file.path));
      if (!made.has(folder)) await mkdir(folder, { recursive: true });
      made.add(folder);
      await writeFile(join(unfinished, file.path), file.content);
      count++;
    }
    await writeFile(
      join(unfinished, MARK),
      'This folder was written by chancery site, which replaces it as a whole.\n',
    );
    const replaces = existsSync(target);
    if (replaces) await rename(target, before);
    try {
      await rename(unfinished, target);
    } catch (error) {
      if (replaces) await rename(before, target);
      throw error;
    }
    await rm(before, { recursive: true, force: true });
    return count;
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (error instanceof Error && 'syscall' in error)
      throw new CliError(
        `${path} can't be written: ${error.message}. Name a folder inside one that exists and that you may write to.`,
      );
    throw error;
  }
};

const assertReplaceable = async (path: string, target: string): Promise<void> => {
  if (!existsSync(target)) return;
  const names = await readdir(target).catch(() => null);
  if (names === null) throw usageError(`${path} is a file. Name a folder.`);
  const marked = names.includes(MARK) && (await readFile(join(target, MARK), 'utf8')).includes('chancery site');
  if (names.length > 0 && !marked)
    throw usageError(`${path} holds files that no 'chancery site' wrote. Name a new or an empty folder.`);
};
