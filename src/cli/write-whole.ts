import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { CliError } from './cli-error.ts';

/**
 * Writes a file wholly or not at all: beside its place under another name, then moved there.
 * @throws CliError that names the file when it can't be written.
 */
export const writeWhole = async (
  path: string,
  content: string | Uint8Array | AsyncIterable<string | Uint8Array>,
): Promise<void> => {
  const unfinished = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    await writeFile(unfinished, content);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    if (error instanceof Error && 'syscall' in error) throw new CliError(`${path} can't be written: ${reason(error)}`);
    throw error;
  }
};

const reason = (error: Error & { readonly code?: unknown }): string => {
  if (error.code === 'ENOENT') return 'its folder does not exist. Make the folder or name another.';
  if (error.code === 'EISDIR') return 'it is a folder. Name a file.';
  return `${error.message}. Name a folder that exists and that you may write to.`;
};
