import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildKnowledge } from '../knowledge/build-knowledge.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { formatPackProblem, type PackProblem } from '../knowledge/pack-problem.ts';
import type { YamlFile } from '../knowledge/parse-yaml.ts';
import { type PackFolder, readPack } from '../knowledge/read-pack.ts';

import { loadWorldCities } from './load-world-cities.ts';
import { YamlCache } from './yaml-cache.ts';

/** The packs that come with Chancery. */
export const PACKS_FOLDER = fileURLToPath(new URL('../../packs', import.meta.url));

/** A pack could not be read; `problems` say where and why. */
export class PackError extends Error {
  readonly problems: readonly PackProblem[];
  constructor(problems: readonly PackProblem[]) {
    super(`The packs have problems:\n${problems.map(formatPackProblem).join('\n')}`);
    this.name = 'PackError';
    this.problems = problems;
  }
}

let loaded: Knowledge | null = null;

/**
 * The knowledge of all packs under packs/, read from disk once per process. `own` names folders of a desk's own packs,
 * which override by id; with them the result is not kept. Throws a PackError when a file cannot be read as a pack.
 */
export const loadPacks = (own: readonly string[] = []): Knowledge => {
  if (own.length > 0) return knowledgeOfFolders([...packFolders(), ...own.map(readPackFolder)]);
  loaded ??= knowledgeOfFolders(packFolders());
  return loaded;
};

/** The packs that come with Chancery, as folders of files. */
export const packFolders = (): readonly PackFolder[] =>
  existsSync(PACKS_FOLDER)
    ? readdirSync(PACKS_FOLDER)
        .filter((name) => !name.startsWith('.') && statSync(join(PACKS_FOLDER, name)).isDirectory())
        .sort()
        .map((name) => readPackFolder(join(PACKS_FOLDER, name)))
    : [];

/** The YAML files of one pack's folder; paths in messages are relative to where the process runs. */
export const readPackFolder = (folder: string): PackFolder => {
  const root = resolve(folder);
  const files: YamlFile[] = (readdirSync(root, { recursive: true }) as string[])
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => ({ path: relative(process.cwd(), join(root, name)), text: readFileSync(join(root, name), 'utf8') }));
  return { name: basename(root), files };
};

/** What packs know together. @throws PackError */
export const knowledgeOfFolders = (folders: readonly PackFolder[]): Knowledge => {
  const cache = new YamlCache();
  const results = folders.map((folder) => readPack(folder, cache.read));
  cache.save();
  const problems = results.flatMap((result) => result.problems);
  if (problems.length > 0) throw new PackError(problems);
  return buildKnowledge(
    results.map((result) => result.pack),
    loadWorldCities,
  );
};
