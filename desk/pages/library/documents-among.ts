import { folderPassedOver, type PassedOver, passedOver } from '../../../src/registry/passed-over.ts';
import type { FoundFile } from './dropped-files.ts';

/** Those of many files that may be documents, and what of a folder was passed over. */
export interface Sorted {
  readonly documents: readonly FoundFile[];
  readonly passed: readonly { readonly path: string; readonly why: PassedOver }[];
}

/**
 * Parts the documents of a folder from what else lies in it, by their names, as the command line does; what shows only
 * inside, the server sees. A file that somebody chose itself
 * is taken whatever it is called; hidden files are not spoken of.
 */
export const documentsAmong = (files: readonly FoundFile[]): Sorted => {
  const all = new Set(files.map(({ path }) => path));
  const stems = new Set([...all].filter((path) => !path.endsWith('.json')).map(stem));
  const documents: FoundFile[] = [];
  const passed: { path: string; why: PassedOver }[] = [];
  for (const found of files) {
    if (found.path.split('/').some((part) => part.startsWith('.'))) continue;
    const why = whyNot(found.path, all, stems);
    if (why === null) documents.push(found);
    else passed.push({ path: found.path, why });
  }
  return { documents, passed };
};

const whyNot = (path: string, all: ReadonlySet<string>, stems: ReadonlySet<string>): PassedOver | null => {
  const parts = path.split('/');
  if (parts.length === 1) return null;
  for (let i = 1; i < parts.length; i++) {
    const why = folderPassedOver(parts.slice(0, i).join('/'), all);
    if (why !== null) return why;
  }
  return isCompanion(path, stems) ? 'data' : passedOver(path);
};

/** What is known of the document beside it; other JSON may be a feed, which the server sees. */
const isCompanion = (path: string, documents: ReadonlySet<string>): boolean =>
  path.endsWith('.json') && documents.has(stem(path));

const stem = (path: string): string => path.replace(/\.[^./]+$/, '');

const MOST_FILES = 200;
const MOST_BYTES = 100 * 1024 * 1024;

/** The files in parcels that the desk takes at once. */
export const parcels = <Found extends { readonly file: Pick<File, 'size'> }>(
  files: readonly Found[],
): readonly (readonly Found[])[] => {
  const made: Found[][] = [];
  let bytes = 0;
  for (const found of files) {
    const last = made.at(-1);
    if (last && last.length < MOST_FILES && bytes + found.file.size <= MOST_BYTES) {
      last.push(found);
      bytes += found.file.size;
    } else {
      made.push([found]);
      bytes = found.file.size;
    }
  }
  return made;
};
