import type { EntryOrigin, Pack } from './pack.ts';
import { actorOf, agreementOf, PackFile, PackManifest, placeOf } from './pack-file.ts';
import type { PackProblem } from './pack-problem.ts';
import { parseYaml, readYaml, validateYaml, type YamlFile } from './parse-yaml.ts';

/** A pack's folder as read from disk: its name and its YAML files, paths relative to the folder above it. */
export interface PackFolder {
  readonly name: string;
  readonly files: readonly YamlFile[];
}

/**
 * Reads a pack's files. A file with problems is left out and reported, the rest is read. The folder `codebook`, and a
 * folder `codebook/` inside any pack, hold rules for extraction, which the extractors themselves validate.
 */
export const readPack = (
  folder: PackFolder,
  parse: (text: string) => unknown = readYaml,
): { pack: Pack; problems: readonly PackProblem[] } => {
  const problems: PackProblem[] = [];
  const origins = new Map<object, EntryOrigin>();
  const codebook = new Map<string, unknown>();
  const lists = { actors: [], places: [], agreements: [], terms: [], threads: [], offices: [] } as {
    -readonly [K in 'actors' | 'places' | 'agreements' | 'terms' | 'threads' | 'offices']: Pack[K][number][];
  };
  const sharedFamilyNames: string[] = [];
  const noGivenNames: string[] = [];
  let manifest: PackManifest = { name: folder.name, version: '0', title: folder.name, description: '', after: [] };

  for (const file of [...folder.files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const baseName = file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
    if (baseName === 'pack') {
      const read = parseYaml(file, PackManifest);
      if (read.value) manifest = read.value;
      problems.push(...read.problems);
      continue;
    }
    let raw: unknown;
    try {
      raw = parse(file.text);
    } catch {
      problems.push(...parseYaml(file, PackFile).problems);
      continue;
    }
    if (folder.name === 'codebook' || /(^|\/)codebook\//.test(file.path)) {
      codebook.set(baseName, raw);
      continue;
    }
    const read = validateYaml(file, raw ?? {}, PackFile);
    problems.push(...read.problems);
    if (!read.value) continue;
    const add = <E extends object>(list: E[], key: string, entries: readonly E[]): void => {
      entries.forEach((entry, i) => {
        list.push(entry);
        origins.set(entry, { file, path: [key, i] });
      });
    };
    add(lists.actors, 'actors', read.value.actors.map(actorOf));
    add(lists.places, 'places', read.value.places.map(placeOf));
    add(lists.agreements, 'agreements', read.value.agreements.map(agreementOf));
    add(lists.terms, 'terms', read.value.terms);
    add(lists.threads, 'threads', read.value.threads);
    add(lists.offices, 'offices', read.value.offices);
    sharedFamilyNames.push(...read.value.sharedFamilyNames);
    noGivenNames.push(...read.value.noGivenNames);
  }
  return { pack: { manifest, ...lists, sharedFamilyNames, noGivenNames, codebook, origins }, problems };
};

/** Packs in the order in which they build on each other (`after`), then by name; a later one overrides by id. */
export const inOrder = (packs: readonly Pack[]): readonly Pack[] => {
  const byName = new Map(packs.map((pack) => [pack.manifest.name, pack]));
  const done = new Set<Pack>();
  const visit = (pack: Pack, above: ReadonlySet<Pack>): void => {
    if (done.has(pack) || above.has(pack)) return;
    for (const name of pack.manifest.after) {
      const earlier = byName.get(name);
      if (earlier) visit(earlier, new Set([...above, pack]));
    }
    done.add(pack);
  };
  for (const pack of [...packs].sort((a, b) => (a.manifest.name < b.manifest.name ? -1 : 1))) visit(pack, new Set());
  return [...done];
};
