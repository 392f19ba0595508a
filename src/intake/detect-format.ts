import { DEFAULT_LIMITS } from './intake-limits.ts';
import { isEncodedMail, LONGEST_HEADER, type MailHeader, mailHeader } from './mail/mail-header.ts';
import { unpack } from './zip/unpack.ts';
import { zipEntries } from './zip/zip-entries.ts';

export const SOURCE_FORMATS = ['text', 'markdown', 'html', 'pdf', 'docx', 'odt', 'rtf', 'mail'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** What was recognised without being readable, in words for the reader. */
export interface KnownButUnread {
  readonly unread: string;
  readonly encrypted: boolean;
}

/** What is known of a source besides its bytes. */
export interface FormatHints {
  readonly name: string | null;
  readonly mediaType: string | null;
}

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['II*\0', 'a TIFF picture'],
  ['MM\0*', 'a TIFF picture'],
  ['\x7fELF', 'a program'],
  ['MZ\x90', 'a program'],
  ['\x1f\x8b', 'a gzip archive'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['SQLite format 3', 'a database'],
];

/** The format of a source: by its first bytes, then by its media type and name. */
export const detectFormat = (bytes: Uint8Array, hints: FormatHints): SourceFormat | KnownButUnread => {
  const head = latin(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04')) return zipKind(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0')) return compoundFile(bytes);
  if (/^\s*\{\\rtf/.test(head)) return 'rtf';
  for (const [signature, what] of SIGNATURES) if (head.startsWith(signature)) return { unread: what, encrypted: false };
  const mediaType = hints.mediaType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const suffix = /\.([a-z0-9]+)$/i.exec(hints.name ?? '')?.[1]?.toLowerCase() ?? '';
  const mail = mailHeaderOf(bytes);
  if (mail && isEncodedMail(mail)) return 'mail';
  const plainHead = head.replaceAll('\0', '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  if ((mediaType === 'text/plain' ? PAGE_START : HTML_START).test(plainHead)) return 'html';
  if (mediaType === 'text/html' || mediaType === 'application/xhtml+xml') return 'html';
  if (mediaType === 'text/markdown') return 'markdown';
  if (suffix === 'md' || suffix === 'markdown') return 'markdown';
  if (/^x?html?$/.test(suffix) && mediaType !== 'text/plain') return 'html';
  return 'text';
};

const HTML_START =
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[^>]*-->\s*){0,5}<(?:!doctype\s+html|html|head|body|article|main|div)\b/i;

/** Only this makes a page of what its sender calls plain text. */
const PAGE_START = /^\s*<(?:!doctype\s+html|html)\b/i;

/** The header of a mail at the beginning of a source, whatever its body is; null when it is none. */
export const mailHeaderOf = (bytes: Uint8Array): MailHeader | null =>
  mailHeader(latin(bytes.subarray(0, LONGEST_HEADER)));

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

const ARCHIVE = 'a ZIP archive';

/** True for a ZIP archive of files that is no document itself. */
export const isArchive = (bytes: Uint8Array): boolean => {
  if (!latin(bytes.subarray(0, 4)).startsWith('PK\x03\x04')) return false;
  const kind = zipKind(bytes);
  return typeof kind !== 'string' && kind.unread === ARCHIVE;
};

/** What a ZIP archive is, by the names in its directory; of one that was cut off, by the names that are left in it. */
const zipKind = (bytes: Uint8Array): SourceFormat | KnownButUnread => {
  const entries = zipEntries(bytes);
  const has = (name: string): boolean =>
    entries === null ? contains(bytes, name) : entries.some((entry) => entry.name.startsWith(name));
  const unread = (what: string): KnownButUnread => ({
    unread: what,
    encrypted: entries !== null && entries.length > 0 && entries.every(({ isEncrypted }) => isEncrypted),
  });
  if (has('word/document.xml') || contains(bytes.subarray(0, 2000), 'wordprocessingml')) return 'docx';
  if (has('xl/workbook')) return unread('an Excel workbook');
  if (has('ppt/presentation')) return unread('a PowerPoint presentation');
  const mimeType = mimeTypeOf(bytes);
  if (mimeType.includes('application/epub+zip')) return unread('an EPUB book');
  if (mimeType.includes('opendocument.text')) return 'odt';
  if (mimeType.includes('opendocument.')) return unread('an OpenDocument table, drawing or presentation');
  // A document whose part has another name says so only in its compressed content types; the reader looks there.
  return has('[Content_Types].xml') ? 'docx' : unread(ARCHIVE);
};

/**
 * What a document of several parts says it is: in its first bytes, as its own program writes it; packed again by another,
 * in its part `mimetype` or in the list of its parts. Empty where it says nothing.
 */
const mimeTypeOf = (bytes: Uint8Array): string => {
  const first = latin(bytes.subarray(0, 120));
  const entries = zipEntries(bytes) ?? [];
  if (first.includes('application/') || !entries.some(({ name }) => PARTS_OF_DOCUMENTS.has(name))) return first;
  const said = (name: string): string => {
    try {
      return Buffer.from(
        Object.values(unpack(bytes, (part) => part === name, null, MANIFEST_LIMITS))[0] ?? [],
      ).toString();
    } catch {
      return '';
    }
  };
  const whole = said('META-INF/manifest.xml')
    .split('>')
    .find((tag) => tag.includes('full-path="/"'));
  return said('mimetype') || (whole ?? '');
};

const PARTS_OF_DOCUMENTS: ReadonlySet<string> = new Set([
  'content.xml',
  'META-INF/manifest.xml',
  'META-INF/container.xml',
]);
const MANIFEST_LIMITS = { ...DEFAULT_LIMITS, unpackedBytes: 1024 * 1024 };

/** OLE compound files: Word 97–2003, encrypted DOCX, and mails of Outlook. */
const compoundFile = (bytes: Uint8Array): KnownButUnread => {
  const holds = (name: string) => contains(bytes, [...name].join('\0'));
  if (holds('EncryptedPackage')) return { unread: 'an encrypted Office document', encrypted: true };
  return {
    unread: holds('__substg1.0_') ? 'an Outlook message' : 'an Office document of the 97–2003 format',
    encrypted: false,
  };
};

const contains = (bytes: Uint8Array, needle: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(needle, 0, 'latin1');
