import { decodeText } from './decode-text.ts';
import { detectFormat, type FormatHints, mailHeaderOf, type SourceFormat } from './detect-format.ts';
import { DEFAULT_LIMITS, type IntakeLimits } from './intake-limits.ts';
import { charsetOfMail } from './mail/mail-header.ts';
import { plainText } from './plain-text.ts';
import type { SourceMetadata, SourceText } from './source-text.ts';
import { UnreadableSource } from './unreadable-source.ts';
import { withoutUnseen } from './unseen-characters.ts';

/** What is known of a source besides its bytes. */
export interface SourceFacts extends FormatHints {
  /** file name or address; for messages and, where the bytes leave it open, for the format */
  readonly name: string | null;
  /** as the sender named it, for example `text/html` */
  readonly mediaType: string | null;
  /** as the sender named it; the bytes may contradict it */
  readonly encoding?: string | null;
  /** given with the source (by a feed, a catalogue); goes before what the source says of itself */
  readonly metadata?: Partial<SourceMetadata>;
}

/**
 * Reads a document of any known format.
 * @throws UnreadableSource with the reason and what to do about it.
 */
export const readSource = async (
  bytes: Uint8Array,
  facts: SourceFacts,
  limits: IntakeLimits = DEFAULT_LIMITS,
): Promise<SourceText> => {
  checkSize(bytes.length, facts.name, limits);
  const format = detectFormat(bytes, facts);
  if (typeof format !== 'string') {
    throw format.encrypted
      ? new UnreadableSource(
          'encrypted',
          facts.name,
          `is ${format.unread}`,
          'Save it without a password and add it again.',
        )
      : new UnreadableSource('unsupported', facts.name, `is ${format.unread}`, adviceOn(format.unread));
  }
  const source = await readAs[format](bytes, facts, limits);
  if (!/\S/.test(source.text))
    throw new UnreadableSource(
      'noText',
      facts.name,
      'has no text',
      'If it shows a page, it may be a picture: recognise its text (OCR) first.',
    );
  return withGiven({ ...source, metadata: seenMetadata(source.metadata) }, facts.metadata);
};

const seenMetadata = (metadata: SourceMetadata): SourceMetadata => ({
  ...metadata,
  title: metadata.title && withoutUnseen(metadata.title).text,
  publisher: metadata.publisher && withoutUnseen(metadata.publisher).text,
});

/** Refuses a source by its size alone, before anything of it is read. */
export const checkSize = (size: number, name: string | null, limits: IntakeLimits = DEFAULT_LIMITS): void => {
  if (size === 0) throw new UnreadableSource('empty', name, 'is empty (0 bytes)', 'Check how it was saved or sent.');
  if (size > limits.bytes)
    throw new UnreadableSource(
      'tooLarge',
      name,
      `has ${megabytes(size)}, more than the limit of ${megabytes(limits.bytes)}`,
      'Split it into smaller files.',
    );
};

type Reader = (bytes: Uint8Array, facts: SourceFacts, limits: IntakeLimits) => Promise<SourceText>;

const decoded = async (bytes: Uint8Array, facts: SourceFacts, named: string | null = null) => {
  const text = await decodeText(bytes, facts.encoding ?? named);
  if (!text)
    throw new UnreadableSource(
      'binary',
      facts.name,
      'is no text in any known encoding',
      'Save it as PDF, DOCX, HTML or text.',
    );
  if (!/\S/.test(text.text))
    throw new UnreadableSource('empty', facts.name, 'holds nothing but blanks', 'Check how it was saved or sent.');
  return text;
};

const readAs: Readonly<Record<SourceFormat, Reader>> = {
  text: async (bytes, facts) => {
    const mail = mailHeaderOf(bytes);
    return plainText(await decoded(bytes, facts, mail && charsetOfMail(mail)), 'text/plain');
  },
  markdown: async (bytes, facts) => plainText(await decoded(bytes, facts), 'text/markdown'),
  html: async (bytes, facts) => {
    const { namedInPage, readHtml } = await import('./html/read-html.ts');
    return readHtml(await decoded(bytes, facts, namedInPage(bytes)), facts.name);
  },
  mail: async (bytes, facts) => (await import('./mail/read-mail.ts')).readMail(bytes, facts.name),
  pdf: async (bytes, facts, limits) => (await import('./pdf/read-pdf.ts')).readPdf(bytes, facts.name, limits),
  rtf: async (bytes) => (await import('./rtf/read-rtf.ts')).readRtf(bytes),
  odt: async (bytes, facts, limits) => (await import('./odt/read-odt.ts')).readOdt(bytes, facts.name, limits),
  docx: async (bytes, facts, limits) => (await import('./docx/read-docx.ts')).readDocx(bytes, facts.name, limits),
};

const withGiven = (source: SourceText, given: Partial<SourceMetadata> | undefined): SourceText => {
  if (!given) return source;
  const stated = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined));
  return { ...source, metadata: { ...source.metadata, ...stated } };
};

const megabytes = (bytes: number): string => `${(bytes / (1024 * 1024)).toFixed(1)} MB`;

/** What to do with a file of a kind that is not read. */
const adviceOn = (kind: string): string =>
  kind.endsWith(' archive')
    ? 'Unpack it and add the documents in it.'
    : kind.endsWith(' picture')
      ? 'Recognise its text (OCR) and add the result.'
      : kind === 'an Outlook message'
        ? 'Save it as a mail (.eml) or as text.'
        : 'Save it as PDF, DOCX, HTML or text.';
