/** The header of a mail as a mail program saves it (RFC 5322), at the beginning of a text. */
export interface MailHeader {
  /** where its last line ends */
  readonly end: number;
  /** by name in lower case, without line folds; of a name that stands twice the first */
  readonly fields: ReadonlyMap<string, string>;
}

const FIELD = /^([A-Za-z][A-Za-z\d-]{1,60}):[ \t]*(.*)$/;

/** Recognises a mail by who sent it, what it is on and when; null when a text begins with anything else. */
export const mailHeader = (text: string): MailHeader | null => {
  const fields = new Map<string, string>();
  let [at, end, last] = [0, 0, ''];
  while (at < text.length) {
    const next = text.indexOf('\n', at);
    const stop = next < 0 ? text.length : next;
    const line = text.slice(at, stop).trimEnd();
    if (line === '') break;
    const [, name, value] = FIELD.exec(line) ?? [];
    if (name !== undefined) {
      last = name.toLowerCase();
      if (!fields.has(last)) fields.set(last, value!);
    } else if (last !== '' && /^[ \t]/.test(line)) fields.set(last, `${fields.get(last)} ${line.trim()}`);
    else return null;
    end = at + line.length;
    at = stop + 1;
  }
  return ['from', 'subject', 'date'].every((name) => fields.has(name)) ? { end, fields } : null;
};

/** True where the text behind the header is not as people read it: in several parts, or in an encoding for transport. */
export const isEncodedMail = ({ fields }: MailHeader): boolean =>
  /^multipart\//i.test(fields.get('content-type') ?? '') ||
  /^(?:base64|quoted-printable)/i.test(fields.get('content-transfer-encoding') ?? '');
