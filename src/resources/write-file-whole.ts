import { randomUUID } from 'node:crypto';
import { realpath, rename, stat, writeFile } from 'node:fs/promises';
import { passingPath } from './passing-path.ts';

/**
 * Writes a file wholly or not at all: beside its place under another name, then moved there with the rights of what stood
 * there. Nothing is left of it when that fails or is interrupted; what stood there before stays then. A link leads to the
 * file that is written; a pipe or device is no file to be replaced, and is written to as it is.
 */
export const writeFileWhole = async (
  path: string,
  content: string | Uint8Array | AsyncIterable<string | Uint8Array>,
): Promise<void> => {
  const standing = await stat(path).catch(() => null);
  if (standing !== null && !standing.isFile() && !standing.isDirectory()) return writeFile(path, content);
  const target = standing === null ? path : await realpath(path);
  using unfinished = passingPath(`${target}.${randomUUID().slice(0, 8)}.tmp`);
  await writeFile(unfinished.path, content, standing === null ? {} : { mode: standing.mode & PERMISSIONS });
  await rename(unfinished.path, target);
};

const PERMISSIONS = 0o777;
