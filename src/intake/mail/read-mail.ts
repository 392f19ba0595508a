import { OffsetMap } from '../../text/offset-map.ts';
import { decodeText } from '../decode-text.ts';
import { namedInPage, readHtml } from '../html/read-html.ts';
import { NO_METADATA } from '../plain-text.ts';
import type { SourceMark, SourceMetadata, SourceText } from '../source-text.ts';
import { UnreadableSource } from '../unreadable-source.ts';
import { withoutUnseen } from '../unseen-characters.ts';
import { mailMetadata } from './mail-metadata.ts';
import { type MailBody, type MailInParts, type MailPart, mailParts } from './mail-parts.ts';

export const MAIL_MEDIA_TYPE = 'message/rfc822';

/** A plain text that has so many letters of the page’s is the same text; one with fewer says where the page lies. */
const SAME_TEXT = 0.5;

/**
 * A mail in parts, in encodings for transport or in HTML (RFC 2045), and a web page that a browser saved in one file
 * (MHTML): all that is to be read of it, in order, without what is attached. Of a text and a page that say the same the text
 * is taken.
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
  const pieces = await piecesOf(mail.body, name);
  if (pieces.length === 0)
    throw new UnreadableSource(
      'noText',
      name,
      'is a mail without text',
      'Add what is attached to it, or recognise the text of its pictures (OCR) first.',
    );
  return { ...joined(pieces), metadata: metadataOf(mail, pieces.find(isPage)?.metadata ?? null) };
};

/** What there is to be read in it, as far as that can be told without reading it. */
export const hasBody = ({ body }: MailInParts): boolean => body !== null && hasText(body);

const hasText = (body: MailBody): boolean => {
  if ('form' in body) return body.of.some(hasText);
  const text = Buffer.from(body.bytes).toString('latin1');
  return body.type === 'text/html' ? showsText(text) : /\S/.test(text);
};

/** True where something else than tags and blanks stands in a page. */
const showsText = (page: string): boolean => {
  for (let at = 0; at < page.length; ) {
    const tag = page.indexOf('<', at);
    const text = page.slice(at, tag < 0 ? undefined : tag);
    if (/\S/.test(text.replaceAll('&nbsp;', ''))) return true;
    if (tag < 0) return false;
    const end = page.indexOf('>', tag);
    if (end < 0) return true;
    at = end + 1;
  }
  return false;
};

/** One part as it is read. */
interface Piece extends SourceText {
  readonly type: string;
}

const isPage = ({ type }: Piece): boolean => type === 'text/html';

const piecesOf = async (body: MailBody | null, name: string | null): Promise<readonly Piece[]> => {
  if (body === null) return [];
  if ('form' in body) {
    const each: (readonly Piece[])[] = [];
    for (const inner of body.of) each.push(await piecesOf(inner, name));
    return body.form === 'all' ? each.flat() : chosen(each);
  }
  const piece = body.type === 'text/html' ? await pageOf(body, name) : await textOf(body);
  return piece && /\S/.test(piece.text) ? [{ ...piece, type: body.type }] : [];
};

/** Of what says the same in several ways the text, or the last that has a page; the sender puts the fullest last. */
const chosen = (ways: readonly (readonly Piece[])[]): readonly Piece[] => {
  const written = ways.filter((pieces) => pieces.length > 0);
  const text = written.find((pieces) => !pieces.some(isPage));
  const page = written.findLast((pieces) => pieces.some(isPage));
  if (!text || !page) return text ?? page ?? [];
  return lettersOf(text) < lettersOf(page) * SAME_TEXT ? page : text;
};

const lettersOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { text }) => sum + letters(text), 0);

/** All pieces behind each other as one text, with a blank line between them. */
const joined = (pieces: readonly Piece[]): Omit<SourceText, 'metadata'> => {
  let text = '';
  const marks: SourceMark[] = [];
  const parts: Extract<SourceText['origin'], { form: 'parts' }>['parts'][number][] = [];
  for (const piece of pieces) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    const { map } = piece.origin as SourceText['origin'] & { form: 'characters' };
    text += piece.text;
    for (const mark of piece.marks) marks.push({ ...mark, start: mark.start + start, end: mark.end + start });
    parts.push({
      name: piece.type,
      span: { start, end: text.length },
      map: start === 0 ? map : OffsetMap.of(map.runs.map((run) => ({ ...run, start: run.start + start }))),
    });
  }
  return { text, mediaType: MAIL_MEDIA_TYPE, encoding: pieces[0]!.encoding, marks, origin: { form: 'parts', parts } };
};

const textOf = async (part: MailPart): Promise<SourceText | null> => {
  const decoded = await decodeText(part.bytes, part.charset);
  if (!decoded) return null;
  const { text, map } = withoutUnseen(decoded.text);
  return {
    text,
    encoding: decoded.encoding,
    mediaType: MAIL_MEDIA_TYPE,
    metadata: NO_METADATA,
    marks: [],
    origin: { form: 'characters', map },
  };
};

const pageOf = async (part: MailPart, name: string | null): Promise<SourceText | null> => {
  const decoded = await decodeText(part.bytes, part.charset ?? namedInPage(part.bytes));
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
