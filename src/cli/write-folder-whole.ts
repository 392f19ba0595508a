import { randomUUID } from 'node:crypto';
import { existsSync, renameSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { passingPath } from '../resources/passing-path.ts';
import { CliError, usageError } from './cli-error.ts';
import { notWritten } from './not-written.ts';

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
  try {
    using unfinished = passingPath(`${target}.${randomUUID().slice(0, 8)}.tmp`);
    const count = await writeInto(unfinished.path, files);
    putInPlace(unfinished.path, target);
    return count;
  } catch (error) {
    const why = notWritten(error);
    throw why === null ? error : new CliError(`${path} can't be written: ${why}`, 1, { cause: error });
  }
};

const writeInto = async (folder: string, files: Parameters<typeof writeFolderWhole>[1]): Promise<number> => {
  let count = 0;
  await mkdir(folder);
  const made = new Set<string>();
  for (const file of files) {
    if (!/^[\w.-]+(?:\/[\w.-]+)*$/.test(file.path) || file.path.split('/').includes('..'))
      throw new RangeError(`'${file.path}' is no path of a file inside the folder.`);
    const inside = dirname(join(folder, file.path));
    if (!made.has(inside)) await mkdir(inside, { recursive: true });
    made.add(inside);
    await writeFile(join(folder, file.path), file.content);
    count++;
  }
  await writeFile(join(folder, MARK), 'This folder was written by chancery site, which replaces it as a whole.\n');
  return count;
};

/** In one go, so that no signal comes between: what is replaced is removed only when what replaces it is there. */
const putInPlace = (finished: string, target: string): void => {
  if (!existsSync(target)) {
    renameSync(finished, target);
    return;
  }
  const before = `${target}.${randomUUID().slice(0, 8)}.old`;
  renameSync(target, before);
  try {
    renameSync(finished, target);
  } catch (error) {
    renameSync(before, target);
    throw error;
  }
  passingPath(before)[Symbol.dispose]();
};

const assertReplaceable = async (path: string, target: string): Promise<void> => {
  if (!existsSync(target)) return;
  const names = await readdir(target).catch(() => null);
  if (names === null) throw usageError(`${path} is a file. Name a folder.`);
  const marked = names.includes(MARK) && (await readFile(join(target, MARK), 'utf8')).includes('chancery site');
  if (names.length > 0 && !marked)
    throw usageError(`${path} holds files that no 'chancery site' wrote. Name a new or an empty folder.`);
};
