import { decodedWords } from './encoded-words.ts';
import { headerFields, type MailHeader } from './mail-header.ts';

/** A part of a mail that has no parts itself, as it was before it was encoded for transport (RFC 2045). */
export interface MailPart {
  /** media type in lower case, without parameters */
  readonly type: string;
  /** as the sender names it */
  readonly charset: string | null;
  readonly fileName: string | null;
  /** true for what is sent along with what is to be read */
  readonly isAttachment: boolean;
  readonly bytes: Uint8Array;
}

/** What is to be read of a mail: one part, or several behind each other, or several of which each says the same. */
export type MailBody = MailPart | { readonly form: 'all' | 'alternatives'; readonly of: readonly MailBody[] };

/** A mail taken apart. */
export interface MailInParts {
  readonly header: MailHeader;
  /** media type of the whole in lower case, without parameters */
  readonly type: string;
  /** in the order in which they are sent */
  readonly parts: readonly MailPart[];
  /** null when nothing in it is to be read */
  readonly body: MailBody | null;
  /** true when it has parts so deep or so many that some were not looked at */
  readonly isCut: boolean;
}

/** No mail that people write has parts in parts so deep, or so many of them. */
const DEEPEST = 20;
const MOST_PARTS = 1000;

/** The parts of a mail; null when its beginning is no header. */
export const mailParts = (bytes: Uint8Array): MailInParts | null => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const header = headerFields(text);
  if (!header) return null;
  const taken: Taken = { parts: [], isCut: false };
  const body = take(text, header, 0, 'whole', taken);
  return { header, type: fieldOf(header, 'content-type').value, body, ...taken };
};

interface Taken {
  readonly parts: MailPart[];
  isCut: boolean;
}

/** What a part is to those around it: `resource` for one that a page beside it shows in its own place. */
type Place = 'whole' | 'part' | 'resource';

/**
 * @param text the part with its header, each byte a character
 * @returns what is to be read of it
 */
const take = (text: string, header: MailHeader, depth: number, place: Place, taken: Taken): MailBody | null => {
  if (taken.parts.length >= MOST_PARTS || depth > DEEPEST) {
    taken.isCut = true;
    return null;
  }
  const content = fieldOf(header, 'content-type');
  const body = text.slice(header.end).replace(/^\r?\n?\r?\n/, '');
  const boundary = content.parameters.get('boundary');
  if (content.value.startsWith('multipart/') && boundary) {
    const of: MailBody[] = [];
    for (const [i, inner] of between(body, boundary).entries()) {
      const own = /^\r?\n/.test(inner) ? { end: 0, fields: new Map<string, string>() } : headerFields(inner);
      if (!own) continue;
      const isShown = ['content-id', 'content-location'].some((name) => own.fields.has(name));
      const isResource = content.value === 'multipart/related' && i > 0 && isShown;
      const read = take(inner, own, depth + 1, isResource ? 'resource' : 'part', taken);
      if (read) of.push(read);
    }
    return { form: content.value === 'multipart/alternative' ? 'alternatives' : 'all', of };
  }
  const disposition = fieldOf(header, 'content-disposition');
  const named = disposition.parameters.get('filename') ?? content.parameters.get('name') ?? null;
  const type = content.value || 'text/plain';
  const isText = type === 'text/plain' || type === 'text/html';
  const isShown = type.startsWith('image/') || (place === 'resource' && type.startsWith('text/'));
  const part: MailPart = {
    type,
    charset: content.parameters.get('charset') ?? null,
    fileName: named === null ? null : decodedWords(named),
    isAttachment: disposition.value === 'attachment' || (isText ? named !== null && place === 'part' : !isShown),
    bytes: decoded(body, header.fields.get('content-transfer-encoding') ?? ''),
  };
  taken.parts.push(part);
  return isText && !part.isAttachment && place !== 'resource' ? part : null;
};

/** What stands between the lines of a boundary; what stands before the first and behind the last is for no reader. */
const between = (body: string, boundary: string): readonly string[] => {
  const line = `--${boundary}`;
  const found: string[] = [];
  let start = -1;
  for (let at = body.indexOf(line); at >= 0; at = body.indexOf(line, at + line.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    if (start >= 0) found.push(body.slice(start, at).replace(/\r?\n$/, ''));
    const isLast = body.startsWith('--', at + line.length);
    const next = body.indexOf('\n', at);
    start = isLast || next < 0 ? -1 : next + 1;
    if (isLast) break;
  }
  // a mail that was cut off has no last line
  if (start >= 0) found.push(body.slice(start));
  return found;
};

const decoded = (body: string, encoding: string): Uint8Array => {
  if (/^base64/i.test(encoding)) return Buffer.from(body, 'base64');
  if (!/^quoted-printable/i.test(encoding)) return Buffer.from(body, 'latin1');
  const plain = body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  return Buffer.from(plain, 'latin1');
};

const PARAMETER = /;\s*([\w-]+)(\*)?\s*=\s*(?:"([^"\\]*(?:\\.[^"\\]*)*)"|([^;\s]+))/g;

/** The value of a field and what is said of it: `text/html; charset=utf-8`. */
const fieldOf = (
  { fields }: MailHeader,
  name: string,
): { readonly value: string; readonly parameters: ReadonlyMap<string, string> } => {
  const field = fields.get(name) ?? '';
  const parameters = new Map<string, string>();
  for (const [, key, isExtended, quoted, bare] of field.matchAll(PARAMETER)) {
    const value = quoted?.replace(/\\(.)/g, '$1') ?? bare!;
    parameters.set(key!.toLowerCase(), isExtended ? extended(value) : value);
  }
  return { value: field.split(';')[0]!.trim().toLowerCase(), parameters };
};

/** `UTF-8''Gespr%C3%A4che.pdf` (RFC 2231). */
const extended = (value: string): string => {
  const [, escaped] = /^[^']*'[^']*'(.*)$/.exec(value) ?? [];
  try {
    return decodeURIComponent(escaped ?? value);
  } catch {
    return escaped ?? value;
  }
};
