import type { IntakeLimits } from '../intake/intake-limits.ts';
import { UnreadableSource } from '../intake/unreadable-source.ts';
import { unpack } from '../intake/zip/unpack.ts';
import { zipEntries } from '../intake/zip/zip-entries.ts';
import { companionMetadata, companionOf, companionsOf } from './companions.ts';
import type { GatheredSource } from './gathered.ts';
import { folderPassedOver } from './passed-over.ts';

/**
 * The files of a ZIP archive, sorted by name as those of a folder are; hidden ones and what pages were saved with are
 * left out. Nothing is written to disk.
 * @throws UnreadableSource when it is broken, has a password, or would grow beyond the limits
 */
export const archivedFiles = (archive: GatheredSource, limits: IntakeLimits): readonly GatheredSource[] => {
  const entries = zipEntries(archive.bytes) ?? [];
  if (entries.some(({ isEncrypted }) => isEncrypted))
    throw new UnreadableSource(
      'encrypted',
      archive.origin,
      'is a ZIP archive with a password',
      'Unpack it and add the documents in it.',
    );
  const names = new Set(entries.map(({ name }) => name));
  const files = unpack(archive.bytes, (name) => isFile(name, names), archive.origin, limits);
  const sorted = Object.keys(files).sort();
  const companions = companionsOf(sorted);
  return sorted
    .filter((name) => !companions.has(name))
    .map((name) => {
      const origin = `${archive.origin}#${name.replace(/[\p{Cc}\p{Cf}]/gu, '')}`;
      const companion = companionOf(name, companions);
      const metadata = companion === null ? {} : companionMetadata(new TextDecoder().decode(files[companion]));
      return { origin, name: origin, bytes: files[name]!, mediaType: null, encoding: null, metadata };
    });
};

const isFile = (path: string, names: ReadonlySet<string>): boolean => {
  const parts = path.split('/');
  if (parts.at(-1) === '' || parts.some((part) => part.startsWith('.'))) return false;
  return parts.slice(0, -1).every((_, i) => folderPassedOver(parts.slice(0, i + 1).join('/'), names) === null);
};
