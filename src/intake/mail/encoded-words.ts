import { supported } from '../decode-text.ts';

const ENCODED_WORD = /=\?([^\s?*]{1,40})(?:\*[^\s?]{0,40})?\?([bq])\?([^\s?]*)\?=/gi;

/** Encoded words in one character set with nothing but blanks between them, which are one text. */
interface Run {
  readonly written: string;
  /** the standard's name of it; null when this platform does not know it */
  readonly encoding: string | null;
  readonly bytes: Uint8Array;
}

/**
 * The words of a mail's header as people read them (RFC 2047): `=?UTF-8?Q?Gespr=C3=A4che?=` is `Gespräche`. A word in a
 * character set that nobody knows stays as it is written.
 */
export const decodedWords = (value: string): string => {
  let [decoded, at] = ['', 0];
  let run = null as Run | null;
  for (const match of value.matchAll(ENCODED_WORD)) {
    const [written, charset, encoding, content] = match;
    const between = value.slice(at, match.index);
    const word: Run = { written, encoding: supported(charset!), bytes: bytesOf(encoding!, content!) };
    const beside: Run | null = between.trim() === '' ? run : null;
    if (beside && beside.encoding === word.encoding)
      // a character may begin in one word and end in the next
      run = {
        written: beside.written + between + written,
        encoding: word.encoding,
        bytes: Buffer.concat([beside.bytes, word.bytes]),
      };
    else {
      decoded += textOf(run) + (beside?.encoding && word.encoding ? '' : between);
      run = word;
    }
    at = match.index + written.length;
  }
  // a line end in an encoded word would end the field
  return at === 0 ? value : (decoded + textOf(run) + value.slice(at)).replace(/[\s\0]+/g, ' ').trim();
};

const textOf = (run: Run | null): string => {
  if (!run) return '';
  return run.encoding === null ? run.written : new TextDecoder(run.encoding).decode(run.bytes);
};

const bytesOf = (encoding: string, content: string): Uint8Array =>
  encoding.toLowerCase() === 'b'
    ? Buffer.from(content, 'base64')
    : Buffer.from(
        content
          .replaceAll('_', ' ')
          .replace(/=([\da-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))),
        'latin1',
      );
