import { OffsetMap } from '../../text/offset-map.ts';
import { decodeText } from '../decode-text.ts';
import { namedInPage, readHtml } from '../html/read-html.ts';
import { NO_METADATA } from '../plain-text.ts';
import type { SourceMetadata, SourceText } from '../source-text.ts';
import { UnreadableSource } from '../unreadable-source.ts';
import { mailMetadata } from './mail-metadata.ts';
import { type MailInParts, type MailPart, mailParts } from './mail-parts.ts';

export const MAIL_MEDIA_TYPE = 'message/rfc822';

/** A plain text that has so many letters of the page’s is the same text; one with fewer says where the page lies. */
const SAME_TEXT = 0.5;

/**
 * A mail in parts, in encodings for transport or in HTML (RFC 2045), and a web page that a browser saved in one file
 * (MHTML): what is to be read of it, without what is attached. Of a text and a page that say the same the text is taken.
 * @throws UnreadableSource
 */
export const readMail = async (bytes: Uint8Array, name: string | null): Promise<SourceText> => {
  const mail = mailParts(bytes);
  if (!mail) throw new UnreadableSource('malformed', name, 'is no mail', 'Save it anew from the mail program.');
  if (mail.type === 'multipart/encrypted' || /^application\/(?:x-)?pkcs7-mime$/.test(mail.type))
    throw new UnreadableSource(
      'encrypted',
      name,
      'is an encrypted mail',
      'Open it in the mail program, save its text and add that.',
    );
  const [text, page] = [await textOf(mail.parts), await pageOf(mail.parts, name)];
  const isPage = page !== null && (text === null || letters(text.text) < letters(page.text) * SAME_TEXT);
  const read = isPage ? page : text;
  if (read === null || !/\S/.test(read.text))
    throw new UnreadableSource(
      'noText',
      name,
      'is a mail without text',
      'Add what is attached to it, or recognise the text of its pictures (OCR) first.',
    );
  const { map } = read.origin as SourceText['origin'] & { form: 'characters' };
  return {
    ...read,
    mediaType: MAIL_MEDIA_TYPE,
    metadata: metadataOf(mail, isPage ? read.metadata : null),
    origin: {
      form: 'parts',
      parts: [{ name: isPage ? 'text/html' : 'text/plain', span: { start: 0, end: read.text.length }, map }],
    },
  };
};

/** What there is to be read in it, as far as that can be told without reading it. */
export const hasBody = ({ parts }: MailInParts): boolean =>
  parts.some(
    (part) =>
      isBody(part) &&
      Buffer.from(part.bytes)
        .toString('latin1')
        .replace(/<[^>]*>|&nbsp;/g, '')
        .trim() !== '',
  );

const isBody = ({ type, isAttachment }: MailPart): boolean =>
  !isAttachment && (type === 'text/plain' || type === 'text/html');

const textOf = async (parts: readonly MailPart[]): Promise<SourceText | null> => {
  const part = parts.find((each) => isBody(each) && each.type === 'text/plain');
  const decoded = part && (await decodeText(part.bytes, part.charset));
  if (!decoded || !/\S/.test(decoded.text)) return null;
  return {
    ...decoded,
    mediaType: MAIL_MEDIA_TYPE,
    metadata: NO_METADATA,
    marks: [],
    origin: { form: 'characters', map: OffsetMap.identity(decoded.text.length) },
  };
};

const pageOf = async (parts: readonly MailPart[], name: string | null): Promise<SourceText | null> => {
  const part = parts.find((each) => isBody(each) && each.type === 'text/html');
  const decoded = part && (await decodeText(part.bytes, part.charset ?? namedInPage(part.bytes)));
  return decoded ? readHtml(decoded, name) : null;
};

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** A browser that saves a page says so with its address; the date is then that of saving it, and it sends nothing. */
const metadataOf = ({ header }: MailInParts, page: SourceMetadata | null): SourceMetadata => {
  const said = mailMetadata(header);
  const address = header.fields.get('snapshot-content-location')?.trim() || null;
  return page && address
    ? { ...page, title: page.title ?? said.title, address: page.address ?? address, fetched: said.published }
    : { ...NO_METADATA, language: page?.language ?? null, ...said };
};
