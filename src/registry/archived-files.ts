import { UnreadableSource } from '../intake/unreadable-source.ts';
import { ZipUnpacker } from '../intake/zip/unpack.ts';
import type { ZipEntry } from '../intake/zip/zip-entries.ts';
import { companionMetadata, companionOf, companionsOf } from './companions.ts';
import type { GatherOptions } from './gather-options.ts';
import { failure, type Gathered, type GatheredSource } from './gathered.ts';
import { folderPassedOver, type PassedOver, passedOver } from './passed-over.ts';

/** No system of files has paths as long as this, in characters, or so many folders in each other. */
const LONGEST_PATH = 1000;
const DEEPEST_PATH = 100;

/** So much of a path that is refused is told. */
const TOLD = 60;

interface ArchivedFile {
  readonly entry: ZipEntry;
  /** with the folders in which it lies, without what leads nowhere (`./a.txt` is `a.txt`) */
  readonly path: string;
}

/**
 * The files of a ZIP archive, sorted by name as those of a folder are; hidden ones are left out, those that are no
 * documents are passed over. One that cannot be unpacked is a failure of its own, and the rest goes on. Nothing is
 * written to disk.
 * @throws UnreadableSource when the archive is broken or has a password
 */
export function* archivedFiles(
  archive: GatheredSource,
  { limits, onPassedOver }: Pick<GatherOptions, 'limits' | 'onPassedOver'>,
): Generator<Gathered> {
  const unpacker = new ZipUnpacker(archive.bytes, archive.origin, limits);
  if (unpacker.entries.some(({ isEncrypted }) => isEncrypted))
    throw new UnreadableSource(
      'encrypted',
      archive.origin,
      'is a ZIP archive with a password',
      'Unpack it and add the documents in it.',
    );
  const files: ArchivedFile[] = [];
  for (const entry of unpacker.entries) {
    const why = whyRefused(entry.name);
    if (why !== null) yield refused(archive, entry.name, why);
    else if (!entry.name.endsWith('/') && !isHidden(entry.name)) files.push({ entry, path: plainPath(entry.name) });
  }
  files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const names = files.map(({ path }) => path);
  const companions = companionsOf(names);
  const folders = new Folders(new Set(names), (folder, why) => onPassedOver?.(originOf(archive, folder), why));
  const entries = new Map(files.map(({ path, entry }) => [path, entry]));
  let [last, times] = ['', 0];
  for (const { entry, path } of files) {
    if (companions.has(path) || folders.arePassedOver(folderOf(path))) continue;
    times = path === last ? times + 1 : 1;
    last = path;
    const origin = originOf(archive, times === 1 ? path : numbered(path, times));
    const why = passedOver(path);
    if (why !== null) {
      onPassedOver?.(origin, why);
      continue;
    }
    try {
      const bytes = unpacker.unpack(entry, origin);
      const companion = companionOf(path, companions);
      const known = companion === null ? undefined : entries.get(companion);
      const metadata = known ? companionMetadata(new TextDecoder().decode(unpacker.unpack(known, origin))) : {};
      yield { origin, name: origin, bytes, mediaType: null, encoding: null, metadata };
    } catch (error) {
      yield failure(origin, error);
    }
  }
}

/** Asks of each folder once why it holds no documents. */
class Folders {
  readonly #names: ReadonlySet<string>;
  readonly #onPassedOver: (folder: string, why: PassedOver) => void;
  readonly #known = new Map<string, boolean>([['', false]]);

  /** @param names of all files */
  constructor(names: ReadonlySet<string>, onPassedOver: (folder: string, why: PassedOver) => void) {
    this.#names = names;
    this.#onPassedOver = onPassedOver;
  }

  /** True where it, or one in which it lies, is passed over. */
  arePassedOver(folder: string): boolean {
    const known = this.#known.get(folder);
    if (known !== undefined) return known;
    let isPassedOver = this.arePassedOver(folderOf(folder));
    if (!isPassedOver) {
      const why = folderPassedOver(folder, this.#names);
      if (why !== null) this.#onPassedOver(folder, why);
      isPassedOver = why !== null;
    }
    this.#known.set(folder, isPassedOver);
    return isPassedOver;
  }
}

const whyRefused = (name: string): string | null => {
  if (name.length > LONGEST_PATH) return 'has a name that is too long';
  const folders = name.split('/');
  if (folders.length > DEEPEST_PATH) return 'lies in too many folders';
  return folders.includes('..') ? 'has a name that leads out of its archive' : null;
};

const refused = (archive: GatheredSource, name: string, what: string): Gathered => {
  const origin = originOf(archive, name.length > TOLD ? `${name.slice(0, TOLD)}…` : name);
  return failure(
    origin,
    new UnreadableSource('unsupported', origin, what, 'If you trust it, unpack it under another name and add that.'),
  );
};

const originOf = ({ origin }: GatheredSource, path: string): string =>
  `${origin}#${path.replace(/[\p{Cc}\p{Cf}]/gu, '')}`;

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

const isHidden = (name: string): boolean => name.split('/').some((part) => part !== '.' && part.startsWith('.'));

const plainPath = (name: string): string =>
  name
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');

/** `a (2).txt`: the second file of that name. */
const numbered = (path: string, times: number): string => path.replace(/(\.[^./]+)?$/, ` (${times})$1`);
