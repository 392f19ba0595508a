import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { positive } from './filter-options.ts';

/** So many bytes are read by one thread before a second one has loaded its models and run warm. */
const ENOUGH_FOR_TWO = 1_500_000;

/**
 * `--threads`: as many as are given, but no more than twice the processors, or four where these are fewer: each loads
 * models and packs for itself, so that more only fill the memory. A script that asks for more runs on any machine.
 */
export const threadCount = (value: string): number =>
  Math.min(positive(value), Math.max(4, 2 * availableParallelism()));

/** How many threads are worth starting for these inputs: one for little, several for much and for what is fetched. */
export const threadsFor = (inputs: readonly string[]): number => {
  const sizes = inputs.map((input) => (input === '-' ? 0 : sizeOf(input)));
  const isLittle =
    sizes.every((size) => size !== null) && sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0) < ENOUGH_FOR_TWO;
  return isLittle ? 1 : Math.min(4, availableParallelism());
};

/** The size of a file, or of what lies in a folder as far as it may be looked into; null for what is not on the disk. */
const sizeOf = (path: string): number | null => {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status) return null;
  return status.isDirectory() ? sizeIn(path) : status.size;
};

/** Stops counting where it is enough. Links are not followed: they may lead in circles. */
const sizeIn = (folder: string): number => {
  let size = 0;
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) size += sizeIn(path);
      else if (entry.isFile()) size += statSync(path, { throwIfNoEntry: false })?.size ?? 0;
      if (size >= ENOUGH_FOR_TWO) break;
    }
  } catch {
    // What may not be looked into is said when it is to be read.
  }
  return size;
};
