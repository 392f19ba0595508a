import { randomUUID } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { passingPath } from './passing-path.ts';

/**
 * Writes a file wholly or not at all: beside its place under another name, then moved there. Nothing is left of it when
 * that fails or is interrupted; what stood there before stays then.
 */
export const writeFileWhole = async (
  path: string,
  content: string | Uint8Array | AsyncIterable<string | Uint8Array>,
): Promise<void> => {
  using unfinished = passingPath(`${path}.${randomUUID().slice(0, 8)}.tmp`);
  await writeFile(unfinished.path, content);
  await rename(unfinished.path, path);
};
