import { createReadStream } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { checkSize } from '../intake/read-source.ts';
import { companionAt, companionOf, companionsOf } from './companions.ts';
import { documentsIn, passedOverInside } from './documents-in.ts';
import type { GatherOptions } from './gather-options.ts';
import { gatherStream } from './gather-stream.ts';
import { failure, type Gathered } from './gathered.ts';
import { jsonLineItems } from './json-lines.ts';
import { openPipe } from './open-pipe.ts';
import { folderPassedOver, passedOver } from './passed-over.ts';
import { Unreachable } from './unreachable.ts';

/** A file, or all files in a folder and the folders in it. What cannot be had is yielded as a failure. */
export async function* gatherPath(path: string, options: GatherOptions): AsyncGenerator<Gathered> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) yield* folder(path, await realpath(path), options, new Set());
    else if (facts.isFile()) yield* file(path, facts.size, null, options);
    // `<(command)` and /dev/stdin
    else if (facts.isFIFO()) yield* gatherStream(openPipe(path), path, options);
    else
      throw new Unreachable(
        'notAFile',
        path,
        'is neither a file nor a folder',
        'Give a file, a folder or an http(s) address.',
      );
  } catch (error) {
    yield failure(path, unreachable(path, error));
  }
}

/** What the system says against reading it, in words of what to do; other errors as they are. */
const unreachable = (path: string, error: unknown): unknown => {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return missing(path);
  if (code === 'EACCES' || code === 'EPERM')
    return new Unreachable(
      'forbidden',
      path,
      'may not be read by you',
      'Ask for the right to read it, or leave it out.',
    );
  return error;
};

const missing = (path: string): Unreachable => {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(path))
    return new Unreachable(
      'badAddress',
      path,
      'is no address that is fetched',
      'Give an http or https address, or the path of a file.',
    );
  return path.includes('\uFFFD')
    ? new Unreachable('missing', path, 'has a name that is not in UTF-8', 'Give the file another name.')
    : new Unreachable('missing', path, 'does not exist', 'Check the path.');
};

/** Sorted by name, so that a folder always gives the same order. Hidden files are not documents. */
async function* folder(
  path: string,
  root: string,
  options: GatherOptions,
  seen: Set<string>,
): AsyncGenerator<Gathered> {
  const here = await realpath(path);
  if (seen.has(here)) return;
  seen.add(here);
  const entries = (await readdir(path, { withFileTypes: true })).filter((entry) => !entry.name.startsWith('.'));
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const names = entries.map(({ name }) => name);
  const companions = companionsOf(names);
  const beside = new Set(names);
  for (const entry of entries) {
    if (options.signal?.aborted) return;
    if (companions.has(entry.name)) continue;
    const inner = join(path, entry.name);
    try {
      if (entry.isSymbolicLink() && !(await leadsInside(inner, root))) continue;
      const facts = await stat(inner);
      const why = facts.isDirectory() ? folderPassedOver(entry.name, beside) : passedOver(entry.name);
      if (why !== null) options.onPassedOver?.(inner, why);
      else if (facts.isDirectory()) yield* folder(inner, root, options, seen);
      else if (facts.isFile()) yield* member(inner, facts.size, companionOf(entry.name, companions), options);
    } catch (error) {
      yield failure(inner, unreachable(inner, error));
    }
  }
}

const leadsInside = async (link: string, root: string): Promise<boolean> => {
  try {
    const target = await realpath(link);
    return target === root || target.startsWith(root + sep);
  } catch {
    return false;
  }
};

/** A file of a folder, unless what is in it shows that it is no document. */
async function* member(
  path: string,
  size: number,
  companion: string | null,
  options: GatherOptions,
): AsyncGenerator<Gathered> {
  const why =
    /\.(?:csv|tsv|json|xml)$/i.test(path) && size <= options.limits.bytes
      ? passedOverInside({ name: path, bytes: await readFile(path) })
      : null;
  if (why !== null) options.onPassedOver?.(path, why);
  else yield* file(path, size, companion === null ? null : join(dirname(path), companion), options);
}

async function* file(
  path: string,
  size: number,
  companion: string | null,
  options: GatherOptions,
): AsyncGenerator<Gathered> {
  if (/\.(?:jsonl|ndjson)$/i.test(path)) {
    yield* jsonLineItems(createReadStream(path, { highWaterMark: 256 * 1024 }), path);
    return;
  }
  try {
    checkSize(size, path, options.limits);
    const bytes = await readFile(path);
    const metadata = companion ? await companionAt(companion) : {};
    yield* documentsIn({ origin: path, name: path, bytes, mediaType: null, encoding: null, metadata }, options);
  } catch (error) {
    yield failure(path, unreachable(path, error));
  }
}
