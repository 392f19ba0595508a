import { isEncodedMail, isPageMail, mailHeader } from './mail-header.ts';

export const SOURCE_FORMATS = ['text', 'markdown', 'html', 'pdf', 'docx'] as const;
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
  ['{\\rtf', 'a Rich Text file'],
  ['SQLite format 3', 'a database'],
];

/** The format of a source: by its first bytes, then by its media type and name. */
export const detectFormat = (bytes: Uint8Array, hints: FormatHints): SourceFormat | KnownButUnread => {
  const head = latin(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04')) return zipKind(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0')) return compoundFile(bytes);
  for (const [signature, what] of SIGNATURES) if (head.startsWith(signature)) return { unread: what, encrypted: false };
  const mediaType = hints.mediaType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const suffix = /\.([a-z0-9]+)$/i.exec(hints.name ?? '')?.[1]?.toLowerCase() ?? '';
  const mail = mailHeader(latin(bytes.subarray(0, LONGEST_HEADER)));
  if (mail && isEncodedMail(mail)) return { unread: 'a mail in encoded parts', encrypted: false };
  if (mail && isPageMail(mail)) return { unread: 'a mail in HTML', encrypted: false };
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

/** More bytes of a mail's header are not looked at. */
const LONGEST_HEADER = 20_000;

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** A ZIP archive is a Word document when a part of that name is listed in it. */
const zipKind = (bytes: Uint8Array): SourceFormat | KnownButUnread => {
  if (contains(bytes, 'word/document.xml') || contains(bytes, 'wordprocessingml')) return 'docx';
  if (contains(bytes, 'xl/workbook')) return { unread: 'an Excel workbook', encrypted: false };
  if (contains(bytes, 'ppt/presentation')) return { unread: 'a PowerPoint presentation', encrypted: false };
  if (contains(bytes, 'application/epub+zip')) return { unread: 'an EPUB book', encrypted: false };
  if (contains(bytes, 'opendocument.text')) return { unread: 'an OpenDocument text', encrypted: false };
  // A document whose part has another name says so only in its compressed content types; the reader looks there.
  return contains(bytes, '[Content_Types].xml') ? 'docx' : { unread: 'a ZIP archive', encrypted: false };
};

/** OLE compound files: Word 97–2003, and encrypted DOCX. */
const compoundFile = (bytes: Uint8Array): KnownButUnread =>
  contains(bytes, [...'EncryptedPackage'].join('\0'))
    ? { unread: 'an encrypted Office document', encrypted: true }
    : { unread: 'an Office document of the 97–2003 format', encrypted: false };

const contains = (bytes: Uint8Array, needle: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(needle, 0, 'latin1');
