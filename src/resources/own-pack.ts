import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { checkPack } from '../knowledge/check-pack.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import {
  type NewCodebookEntry,
  type NewName,
  newManifest,
  withCodebookEntry,
  withCopiedEntry,
  withNameAt,
  withNextVersion,
  withoutCodebookEntry,
  withoutNameAt,
} from '../knowledge/own-pack-edits.ts';
import type { Pack } from '../knowledge/pack.ts';
import type { PackProblem } from '../knowledge/pack-problem.ts';
import { type PackFolder, readPack } from '../knowledge/read-pack.ts';
import { knowledgeOfFolders, PackError, packFolders, readPackFolder } from './load-packs.ts';
import { writeFileWhole } from './write-file-whole.ts';

/** Which folder a desk writes to, and the other packs of its own that are read before it. */
export interface OwnPackPlace {
  readonly folder: string;
  readonly others: readonly string[];
}

/** A change of a desk’s own pack that was checked and not yet written. */
export interface PackChange {
  /** everything that is known once it is written */
  readonly knowledge: Knowledge;
  /** the file that gets the entry, from where the process runs */
  readonly file: string;
  /** Each file wholly or not at all, the pack’s version first. @throws PackError when one was changed meanwhile */
  write(): Promise<void>;
}

interface Edited {
  readonly path: string;
  /** null where it is not there yet */
  readonly before: string | null;
  readonly text: string;
}

/** The folders of a desk’s packs as `loadPacks` takes them; one that is not there yet is left out. */
export const ownPackFolders = ({ folder, others }: OwnPackPlace): readonly string[] => [
  ...others,
  ...(existsSync(folder) ? [folder] : []),
];

/** Adds an entry to the codebook of a desk’s own pack. @throws PackError */
export const addCodebookEntry = async (place: OwnPackPlace, entry: NewCodebookEntry): Promise<PackChange> => {
  const own = await openOwn(place);
  return changed(own, await edited(codebookPath(own), (text) => withCodebookEntry(text, entry)));
};

/** Gives an actor or a place of the packs one more name, in a whole copy of its entry. @throws PackError */
export const addPackName = async (
  place: OwnPackPlace,
  list: 'actors' | 'places',
  id: string,
  name: NewName,
): Promise<PackChange> => {
  const own = await openOwn(place);
  const { mine, theirs } = entriesOf(own, list, id);
  const origin = mine && own.pack.origins.get(mine);
  if (origin)
    return changed(own, await edited(resolve(origin.file.path), (text) => withNameAt(text, origin.path, name)));
  const source = theirs?.pack.origins.get(theirs.entry);
  if (!source) throw problem(place.folder, `No pack has '${id}' in its ${list}`, 'the id of an entry');
  const path = join(place.folder, 'names-from-review.yaml');
  return changed(own, await edited(path, (text) => withCopiedEntry(text, list, source, name)));
};

/** Takes an entry that was added out of the codebook of a desk’s own pack; null when it is not there. @throws PackError */
export const dropCodebookEntry = async (
  place: OwnPackPlace,
  entry: { readonly type: string; readonly mode: string | null; readonly pattern: string },
): Promise<PackChange | null> => {
  const own = await openOwn(place);
  return changedIf(own, await edited(codebookPath(own), (text) => withoutCodebookEntry(text, entry) ?? text));
};

/**
 * Takes a name of an actor or a place out of a desk’s own pack, and the copy of its entry too where nothing else is in it
 * that the copied one has not; null when it is not there. @throws PackError
 */
export const dropPackName = async (
  place: OwnPackPlace,
  list: 'actors' | 'places',
  id: string,
  name: string,
): Promise<PackChange | null> => {
  const own = await openOwn(place);
  const { mine, theirs } = entriesOf(own, list, id);
  const origin = mine && own.pack.origins.get(mine);
  if (!origin) return null;
  const copied = theirs?.pack.origins.get(theirs.entry) ?? null;
  return changedIf(
    own,
    await edited(resolve(origin.file.path), (text) => withoutNameAt(text, origin.path, name, copied) ?? text),
  );
};

/** The own entry with an id, and the one of the other packs that would count without it: they stand in their order. */
const entriesOf = (own: Own, list: 'actors' | 'places', id: string) => {
  const found = (pack: Pack) => (pack[list] as readonly { readonly id: string }[]).find((entry) => entry.id === id);
  const theirs = own.order(
    own.others.flatMap((pack) => {
      const entry = found(pack);
      return entry ? [{ pack, entry }] : [];
    }),
  );
  return { mine: found(own.pack), theirs };
};

const codebookPath = ({ place, pack }: Own): string =>
  join(place.folder, 'codebook', `events-${slug(pack.manifest.name)}.yaml`);

interface Own {
  readonly place: OwnPackPlace;
  readonly folder: PackFolder;
  readonly pack: Pack;
  readonly others: readonly Pack[];
  readonly otherFolders: readonly PackFolder[];
  readonly manifest: Edited;
  order<T extends { readonly pack: Pack }>(found: readonly T[]): T | undefined;
}

const openOwn = async (place: OwnPackPlace): Promise<Own> => {
  const otherFolders = [...packFolders(), ...place.others.map(readPackFolder)];
  const others = otherFolders.map((folder) => readPack(folder).pack);
  const folder: PackFolder = existsSync(place.folder)
    ? readPackFolder(place.folder)
    : { name: basename(resolve(place.folder)), files: [] };
  const { pack, problems } = readPack(folder);
  if (problems.length > 0) throw new PackError(problems);
  const names = others.map(({ manifest }) => manifest.name);
  const manifest = await edited(join(place.folder, 'pack.yaml'), (text) =>
    text.trim() === '' ? newManifest(slug(folder.name), names) : withNextVersion(text),
  );
  const rank = new Map(knowledgeOfFolders(otherFolders).packs.map(({ name }, i) => [name, i]));
  return {
    place,
    folder,
    pack: manifest.before === null ? { ...pack, manifest: { ...pack.manifest, name: slug(folder.name) } } : pack,
    others,
    otherFolders,
    manifest,
    order: (found) => found.toSorted((a, b) => rank.get(b.pack.manifest.name)! - rank.get(a.pack.manifest.name)!)[0],
  };
};

const changed = ({ folder, others, otherFolders, manifest }: Own, entry: Edited): PackChange => {
  const files = [manifest, entry];
  const after: PackFolder = {
    name: folder.name,
    files: [
      ...folder.files.filter(({ path }) => files.every((file) => resolve(file.path) !== resolve(path))),
      ...files.map(({ path, text }) => ({ path: shown(path), text })),
    ],
  };
  const problems = checkPack(after, others);
  if (problems.length > 0) throw new PackError(problems);
  return {
    knowledge: knowledgeOfFolders([...otherFolders, after]),
    file: shown(entry.path),
    write: async () => {
      for (const { path, before } of files)
        if ((await textOf(path)) !== before)
          throw problem(path, 'The file was changed meanwhile', 'the file as it was read; try again');
      for (const { path, text } of files) await write(path, text);
    },
  };
};

const edited = async (path: string, edit: (text: string) => string): Promise<Edited> => {
  const before = await textOf(path);
  try {
    return { path, before, text: edit(before ?? '') };
  } catch (error) {
    throw problem(path, error instanceof Error ? error.message : String(error), 'a file that an entry can be added to');
  }
};

const changedIf = (own: Own, entry: Edited): PackChange | null =>
  entry.text === (entry.before ?? '') ? null : changed(own, entry);

const textOf = async (path: string): Promise<string | null> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw problem(path, `It cannot be read: ${error.message}`, 'a file that may be read');
  });

const write = async (path: string, text: string): Promise<void> => {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFileWhole(path, text);
  } catch (error) {
    throw problem(path, `It cannot be written: ${(error as Error).message}`, 'a folder that may be written to');
  }
};

const problem = (path: string, message: string, expected: string): PackError =>
  new PackError([{ file: shown(path), line: 1, column: 1, message, expected } satisfies PackProblem]);

const shown = (path: string): string => relative(process.cwd(), resolve(path)) || path;

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'desk';
