import { isArchive } from '../intake/detect-format.ts';
import { archivedFiles } from './archived-files.ts';
import { csvItems, hasTexts, isTable } from './csv-items.ts';
import { feedItems, looksLikeFeed } from './feed-items.ts';
import { gatherItems } from './gather-items.ts';
import type { GatherOptions } from './gather-options.ts';
import { failure, type Gathered, type GatheredSource, isFailure } from './gathered.ts';
import { jsonLineItems } from './json-lines.ts';
import { isMailbox, mailsOf, withAttached } from './mailbox.ts';
import type { PassedOver } from './passed-over.ts';

/** So many bytes show whether it is a feed. */
const HEAD = 4096;

/** So many have the first row of a table. */
const FIRST_ROW = 20_000;

/** Why a file of a folder or an archive is no document, going by what is in it: data that are no items and no feed. */
export const passedOverInside = ({ name, bytes }: Pick<GatheredSource, 'name' | 'bytes'>): PassedOver | null => {
  if (isTable(name)) return hasTexts(new TextDecoder().decode(bytes.subarray(0, FIRST_ROW))) ? null : 'table';
  if (!/\.(?:json|xml)$/i.test(name)) return null;
  return looksLikeFeed(new TextDecoder().decode(bytes.subarray(0, HEAD))) ? null : 'data';
};

/**
 * The documents of one file, wherever it came from: the items of a feed, of JSON Lines or of a table, the mails of a
 * mailbox, a mail and what is attached to it, the files of an archive; else the file itself. An archive in an archive
 * stays closed.
 */
export async function* documentsIn(file: GatheredSource, options: GatherOptions): AsyncGenerator<Gathered> {
  try {
    if (/\.(?:jsonl|ndjson)$/i.test(file.name)) yield* jsonLineItems([file.bytes], file.origin);
    else if (isTable(file.name)) yield* csvItems(file.bytes, file.origin);
    else if (looksLikeFeed(new TextDecoder().decode(file.bytes.subarray(0, HEAD))))
      yield* gatherItems(await feedItems(new TextDecoder().decode(file.bytes), file.origin), file.origin, options);
    else if (isArchive(file.bytes)) yield* filesIn(file, options);
    else if (isMailbox(file.bytes)) for (const mail of mailsOf(file)) yield* withAttached(mail);
    else yield* withAttached(file);
  } catch (error) {
    yield failure(file.origin, error);
  }
}

async function* filesIn(archive: GatheredSource, options: GatherOptions): AsyncGenerator<Gathered> {
  for (const file of archivedFiles(archive, options)) {
    const why = isFailure(file) ? null : passedOverInside(file);
    if (why !== null) options.onPassedOver?.(file.origin, why);
    else if (isFailure(file) || isArchive(file.bytes)) yield file;
    else yield* documentsIn(file, options);
  }
}
