import { checkPack } from './check-pack.ts';
import type { PackProblem } from './pack-problem.ts';
import { type PackFolder, readPack } from './read-pack.ts';

/** The problems of several packs that may refer to each other, in the order of the packs. */
export const checkPacks = (folders: readonly PackFolder[]): readonly PackProblem[] => {
  const packs = folders.map((folder) => readPack(folder).pack);
  return folders.flatMap((folder) => checkPack(folder, packs));
};
