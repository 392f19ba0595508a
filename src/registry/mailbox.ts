import { isEncodedMail, MAILBOX_LINE, mailHeader } from '../intake/mail/mail-header.ts';
import { type MailPart, mailParts } from '../intake/mail/mail-parts.ts';
import { hasBody } from '../intake/mail/read-mail.ts';
import type { GatheredSource } from './gathered.ts';
import { passedOver } from './passed-over.ts';

/** More bytes of a mail's header are not looked at. */
const LONGEST_HEADER = 20_000;

const headerOf = (bytes: Uint8Array) => mailHeader(latin(bytes.subarray(0, LONGEST_HEADER)));

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** True for mails behind each other, each with a line before it that says so (RFC 4155). */
export const isMailbox = (bytes: Uint8Array): boolean => {
  const [first] = /^.*/.exec(latin(bytes.subarray(0, 1000)))!;
  return MAILBOX_LINE.test(first.trimEnd()) && headerOf(bytes) !== null;
};

/** The mails of a mailbox by their number, each without the line before it, so that it is the same mail elsewhere. */
export const mailsOf = (mailbox: GatheredSource): readonly GatheredSource[] => {
  const text = latin(mailbox.bytes);
  const starts: { readonly line: number; readonly mail: number }[] = [];
  for (let at = 0; at >= 0 && at < text.length; at = nextLine(text, at)) {
    if (!text.startsWith('From ', at)) continue;
    const end = text.indexOf('\n', at);
    const isBegin = at === 0 || /\n\r?\n$/.test(text.slice(Math.max(0, at - 3), at));
    if (
      end > 0 &&
      isBegin &&
      MAILBOX_LINE.test(text.slice(at, end).trimEnd()) &&
      /^[A-Za-z][\w-]*:/.test(text.slice(end + 1, end + 80))
    )
      starts.push({ line: at, mail: end + 1 });
  }
  return starts.map(({ mail }, i) => {
    const origin = `${mailbox.origin}#${i + 1}`;
    const end = starts[i + 1]?.line ?? mailbox.bytes.length;
    return { ...mailbox, origin, name: origin, bytes: withoutLastBlank(mailbox.bytes.subarray(mail, end)) };
  });
};

const nextLine = (text: string, at: number): number => {
  const end = text.indexOf('\nFrom ', at);
  return end < 0 ? -1 : end + 1;
};

/** The empty line before the next mail is the mailbox's. */
const withoutLastBlank = (mail: Uint8Array): Uint8Array => {
  const end = /\r?\n\r?\n$/.exec(latin(mail.subarray(-4)))?.[0].length ?? 0;
  return end === 0 ? mail : mail.subarray(0, mail.length - end / 2);
};

/**
 * A document, and behind a mail the documents that are attached to it. A mail that says nothing itself is left out then;
 * pictures, cards and what else is no document are too.
 */
export const withAttached = (source: GatheredSource): readonly GatheredSource[] => {
  const header = headerOf(source.bytes);
  const mail = header && isEncodedMail(header) ? mailParts(source.bytes) : null;
  if (!mail || mail.header.fields.has('snapshot-content-location')) return [source];
  const attached = mail.parts
    .filter((part) => part.isAttachment && part.bytes.length > 0 && passedOver(part.fileName ?? '') === null)
    .filter(({ type }) => !/^(?:image|audio|video)\/|^text\/(?:calendar|x?-?vcard)$|signature|pkcs7/.test(type))
    .map((part, i): GatheredSource => {
      const origin = `${source.origin}#${nameOf(part) ?? `attached ${i + 1}`}`;
      return { origin, name: origin, bytes: part.bytes, mediaType: part.type, encoding: part.charset, metadata: {} };
    });
  return attached.length > 0 && !hasBody(mail) ? attached : [source, ...attached];
};

const nameOf = ({ fileName }: MailPart): string | null =>
  fileName
    ?.replace(/[\p{Cc}\p{Cf}]/gu, '')
    .split(/[\\/]/)
    .at(-1)
    ?.trim() || null;
