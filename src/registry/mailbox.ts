import { mailHeaderOf } from '../intake/detect-format.ts';
import { isEncodedMail, MAILBOX_LINE } from '../intake/mail/mail-header.ts';
import { type MailPart, mailParts } from '../intake/mail/mail-parts.ts';
import { hasBody } from '../intake/mail/read-mail.ts';
import type { GatheredSource } from './gathered.ts';
import { type PassedOver, passedOver } from './passed-over.ts';

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** True for mails behind each other, each with a line before it that says so (RFC 4155). */
export const isMailbox = (bytes: Uint8Array): boolean => {
  const [first] = /^.*/.exec(latin(bytes.subarray(0, 1000)))!;
  return MAILBOX_LINE.test(first.trimEnd()) && mailHeaderOf(bytes) !== null;
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

/** What there is in a mail: itself where it says something, what is attached, and why what else is in it is not taken. */
export interface MailContent {
  readonly hasBody: boolean;
  readonly attached: readonly GatheredSource[];
  readonly passedOver: readonly { readonly origin: string; readonly why: PassedOver }[];
  /** true when it has more parts than are looked at */
  readonly isCut: boolean;
}

/** Null for what is no mail with something attached. Pictures, cards and signatures of a mail are no documents. */
export const contentOfMail = (source: GatheredSource): MailContent | null => {
  const header = mailHeaderOf(source.bytes);
  const mail = header && isEncodedMail(header) ? mailParts(source.bytes) : null;
  if (!mail || mail.header.fields.has('snapshot-content-location')) return null;
  const attached: GatheredSource[] = [];
  const passed: MailContent['passedOver'][number][] = [];
  for (const part of mail.parts) {
    if (!part.isAttachment || part.bytes.length === 0 || NO_DOCUMENTS.test(part.type)) continue;
    const origin = `${source.origin}#${nameOf(part) ?? `attached ${attached.length + 1}`}`;
    const why = part.type === OUTLOOK ? 'data' : passedOver(part.fileName ?? '');
    if (why !== null) passed.push({ origin, why });
    else
      attached.push({
        origin,
        name: origin,
        bytes: part.bytes,
        mediaType: part.type,
        encoding: part.charset,
        metadata: {},
      });
  }
  return { hasBody: hasBody(mail), attached, passedOver: passed, isCut: mail.isCut };
};

const NO_DOCUMENTS =
  /^(?:image|audio|video)\/|^text\/(?:calendar|css|x?-?vcard)$|^message\/delivery-status$|signature|pkcs7/;

/** What Outlook packs together with a mail in a way of its own (`winmail.dat`). */
const OUTLOOK = 'application/ms-tnef';

const nameOf = ({ fileName }: MailPart): string | null =>
  fileName
    ?.replace(/[\p{Cc}\p{Cf}]/gu, '')
    .split(/[\\/]/)
    .at(-1)
    ?.trim() || null;
