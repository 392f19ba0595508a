import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
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
    using unfinished = passingPath(besideAs(target, 'tmp'));
    const count = await writeInto(unfinished.path, files);
    putInPlace(unfinished.path, target);
    removeLeftOvers(target);
    return count;
  } catch (error) {
    const why = notWritten(error);
    throw why === null ? error : new CliError(`${path} can't be written: ${why}`, 1, { cause: error });
  }
};

const writeInto = async (folder: string, files: Parameters<typeof writeFolderWhole>[1]): Promise<number> => {
  let count = 0;
  await mkdir(folder);
  await writeFile(join(folder, MARK), 'This folder was written by chancery site, which replaces it as a whole.\n');
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
  return count;
};

/** A name beside the folder that tells which process has it. */
const besideAs = (target: string, end: 'tmp' | 'old'): string =>
  `${target}.${process.pid}-${randomUUID().slice(0, 8)}.${end}`;

const LEFT_OVER = /^\.(\d+)-[0-9a-f]{8}\.(?:tmp|old)$/;

/** Milliseconds after which a folder of a process that is gone is nobody’s: on a shared disk it may be another machine’s. */
const NOBODYS = 3_600_000;

/** What a process that was killed could not put away. */
const removeLeftOvers = (target: string): void => {
  for (const name of readdirSync(dirname(target))) {
    const owner = name.startsWith(basename(target))
      ? LEFT_OVER.exec(name.slice(basename(target).length))?.[1]
      : undefined;
    const path = join(dirname(target), name);
    if (owner === undefined || isRunning(Number(owner)) || !existsSync(join(path, MARK))) continue;
    if (Date.now() - statSync(path).mtimeMs > NOBODYS) rmSync(path, { recursive: true, force: true });
  }
};

const isRunning = (id: number): boolean => {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** In one go, so that no signal comes between: what is replaced is removed only when what replaces it is there. */
const putInPlace = (finished: string, target: string): void => {
  if (!existsSync(target)) {
    renameSync(finished, target);
    return;
  }
  const before = besideAs(target, 'old');
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
