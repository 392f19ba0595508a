/** The header of a mail, or of a part of one, as it is sent (RFC 5322), at the beginning of a text. */
export interface MailHeader {
  /** where its last line ends */
  readonly end: number;
  /** by name in lower case, without line folds; of a name that stands twice the first */
  readonly fields: ReadonlyMap<string, string>;
}

/** Beside who sent it and when, a mail says one of these at least; a memorandum on paper says none but its subject. */
const OF_MAILS: readonly string[] = [
  'subject',
  'message-id',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
];

/** More bytes of a mail's header are not looked at; those who pass mails on may add a hundred lines each. */
export const LONGEST_HEADER = 200_000;

/** `From - Mon Apr 08 10:00:00 2024`, which a mailbox has before each mail. */
export const MAILBOX_LINE = /^From \S.{0,200} \d{4}$/;

const FIELD = /^([A-Za-z][\w-]{1,60}):[ \t]*(.*)$/;

/** The fields up to the first empty line; null when something else than fields comes before it. */
export const headerFields = (text: string): MailHeader | null => {
  const fields = new Map<string, string>();
  let [at, end, last] = [0, 0, ''];
  while (at < text.length) {
    const next = text.indexOf('\n', at);
    const stop = next < 0 ? text.length : next;
    const line = text.slice(at, stop).trimEnd();
    if (line === '') break;
    const isMailboxLine = at === 0 && MAILBOX_LINE.test(line);
    const [, name, value] = FIELD.exec(line) ?? [];
    if (name !== undefined) {
      last = name.toLowerCase();
      if (!fields.has(last)) fields.set(last, value!);
    } else if (last !== '' && /^[ \t]/.test(line)) fields.set(last, `${fields.get(last)} ${line.trim()}`);
    else if (!isMailboxLine) return null;
    end = at + line.length;
    at = stop + 1;
  }
  return { end, fields };
};

/** Recognises a mail by who sent it and when, and what it is on or how it was sent; null when a text begins with anything else. */
export const mailHeader = (text: string): MailHeader | null => {
  const header = headerFields(text);
  const isMail =
    header !== null &&
    ['from', 'date'].every((name) => header.fields.has(name)) &&
    OF_MAILS.some((name) => header.fields.has(name));
  return isMail ? header : null;
};

/** True where the text behind the header is not as people read it: a web page, several parts, or encoded for transport. */
export const isEncodedMail = ({ fields }: MailHeader): boolean =>
  /^(?:multipart\/|text\/html\b|application\/|message\/)/i.test(fields.get('content-type') ?? '') ||
  /^(?:base64|quoted-printable)/i.test(fields.get('content-transfer-encoding') ?? '');

/** The character set that a mail of plain text names; null for none, and for ASCII, which says nothing of other letters. */
export const charsetOfMail = ({ fields }: MailHeader): string | null => {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(fields.get('content-type') ?? '')?.[1];
  return charset === undefined || /^us-ascii$/i.test(charset) ? null : charset;
};
