import { isArchive } from '../intake/detect-format.ts';
import { UnreadableSource } from '../intake/unreadable-source.ts';
import { archivedFiles } from './archived-files.ts';
import { csvItems, hasTexts, isTable } from './csv-items.ts';
import { feedItems, looksLikeFeed } from './feed-items.ts';
import { gatherItems } from './gather-items.ts';
import type { GatherOptions } from './gather-options.ts';
import { failure, type Gathered, type GatheredSource, isFailure } from './gathered.ts';
import { jsonLineItems } from './json-lines.ts';
import { contentOfMail, isMailbox, mailsOf } from './mailbox.ts';
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

/** What a file lies in. */
interface Around {
  readonly isArchived: boolean;
  /** so many mails in each other */
  readonly mails: number;
}

/** No mail that people forward has mails in it so deep. */
const DEEPEST_MAIL = 20;

/**
 * The documents of one file, wherever it came from: the items of a feed, of JSON Lines or of a table, the mails of a
 * mailbox, a mail and what is attached to it, the files of an archive; else the file itself. An archive in an archive
 * stays closed.
 */
export const documentsIn = (file: GatheredSource, options: GatherOptions): AsyncGenerator<Gathered> =>
  inFile(file, options, { isArchived: false, mails: 0 });

async function* inFile(file: GatheredSource, options: GatherOptions, around: Around): AsyncGenerator<Gathered> {
  try {
    if (/\.(?:jsonl|ndjson)$/i.test(file.name)) yield* jsonLineItems([file.bytes], file.origin);
    else if (isTable(file.name)) yield* csvItems(file.bytes, file.origin);
    else if (looksLikeFeed(new TextDecoder().decode(file.bytes.subarray(0, HEAD))))
      yield* gatherItems(await feedItems(new TextDecoder().decode(file.bytes), file.origin), file.origin, options);
    else if (isArchive(file.bytes)) {
      if (around.isArchived) yield file;
      else yield* inside(archivedFiles(file, options), options, { ...around, isArchived: true });
    } else if (isMailbox(file.bytes)) for (const mail of mailsOf(file)) yield* inMail(mail, options, around);
    else yield* inMail(file, options, around);
  } catch (error) {
    yield failure(file.origin, error);
  }
}

async function* inMail(file: GatheredSource, options: GatherOptions, around: Around): AsyncGenerator<Gathered> {
  const mail = contentOfMail(file);
  if (!mail || mail.hasBody || mail.attached.length === 0) yield file;
  if (!mail) return;
  for (const { origin, why } of mail.passedOver) options.onPassedOver?.(origin, why);
  const isDeepest = around.mails >= DEEPEST_MAIL && mail.attached.length > 0;
  if (!isDeepest) yield* inside(mail.attached, options, { ...around, mails: around.mails + 1 });
  if (isDeepest || mail.isCut)
    yield failure(
      `${file.origin}#…`,
      new UnreadableSource(
        'unsupported',
        `${file.origin}#…`,
        'has more parts, or parts in parts, than are taken from one mail',
        'Save what is attached to it and add that.',
      ),
    );
}

/** What lies in an archive or a mail. */
async function* inside(files: Iterable<Gathered>, options: GatherOptions, around: Around): AsyncGenerator<Gathered> {
  for (const file of files) {
    const why = isFailure(file) ? null : passedOverInside(file);
    if (why !== null) options.onPassedOver?.(file.origin, why);
    else if (isFailure(file)) yield file;
    else yield* inFile(file, options, around);
  }
}
