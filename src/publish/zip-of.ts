import { type ZipOptions, zipSync } from 'fflate';

/** Midnight of 1 January 1980 wherever it is made: ZIP times have no zone, so that the bytes are the same everywhere. */
const FIRST_ZIP_TIME = new Date(1980, 0, 1);

/**
 * A ZIP archive whose bytes follow from its files alone: their order, names and contents.
 * @param stored names of files that are not packed: an EPUB’s `mimetype`
 */
export const zipOf = (
  files: Readonly<Record<string, string | Uint8Array>>,
  stored: readonly string[] = [],
): Uint8Array => {
  const options: ZipOptions = { mtime: FIRST_ZIP_TIME, level: 6, os: 3 };
  const encoder = new TextEncoder();
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        [
          typeof content === 'string' ? encoder.encode(content) : content,
          stored.includes(name) ? { ...options, level: 0 } : options,
        ],
      ]),
    ),
  );
};
