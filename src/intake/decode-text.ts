/** A text and the encoding it was in, by its name in the WHATWG Encoding Standard. */
export interface DecodedText {
  /** without byte order mark */
  readonly text: string;
  readonly encoding: string;
}

const SAMPLE = 64 * 1024;

/**
 * Decodes bytes whose encoding may be unknown. A byte order mark decides; then valid UTF-8; then the encoding that the
 * sender named; then the bytes themselves (Windows-1251, 1252, 1254; others through chardet).
 * Returns null when the bytes are no text.
 */
export const decodeText = async (bytes: Uint8Array, named: string | null = null): Promise<DecodedText | null> => {
  const marked = byteOrderMark(bytes);
  if (marked) return decodeAs(marked.encoding, bytes.subarray(marked.length));
  const wide = wideEncoding(bytes);
  if (wide) return decodeAs(wide, bytes);
  if (looksBinary(bytes)) return null;
  const strict = decodeUtf8(bytes);
  if (strict !== null) return { text: strict, encoding: 'utf-8' };
  const label = named === null ? null : supported(named);
  if (label && label !== 'utf-8') return decodeAs(label, bytes);
  return decodeAs(mostlyUtf8(bytes) ? 'utf-8' : await narrowEncoding(bytes), bytes);
};

const byteOrderMark = (bytes: Uint8Array): { encoding: string; length: number } | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
};

const decodeAs = (encoding: string, bytes: Uint8Array): DecodedText => ({
  text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes),
  encoding,
});

const decodeUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** The standard’s name of an encoding label; null when this platform does not know it. */
export const supported = (label: string): string | null => {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
};

/** First bytes of the UTF-16 units that texts are made of: Latin, Cyrillic, Armenian, Georgian, punctuation. */
const WIDE_HIGH = new Set([0x00, 0x01, 0x02, 0x04, 0x05, 0x10, 0x20]);

/** UTF-16 without a byte order mark: zero bytes stand on one side only, and the other side makes letters. */
const wideEncoding = (bytes: Uint8Array): string | null => {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return null;
  const zeros = [0, 0];
  const plausible = [0, 0];
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (byte === 0) zeros[i & 1]!++;
    if (WIDE_HIGH.has(byte)) plausible[i & 1]!++;
  }
  const units = length / 2;
  if (zeros[1]! > units * 0.05 && zeros[0]! === 0 && plausible[1]! > units * 0.9) return 'utf-16le';
  if (zeros[0]! > units * 0.05 && zeros[1]! === 0 && plausible[0]! > units * 0.9) return 'utf-16be';
  return null;
};

/** Control characters that no text has, in more than one byte of two hundred, or any zero byte. */
const looksBinary = (bytes: Uint8Array): boolean => {
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) controls++;
  }
  return controls * 200 > length;
};

/** True when nearly all high bytes form UTF-8 sequences: a text that was cut or damaged in few places. */
const mostlyUtf8 = (bytes: Uint8Array): boolean => {
  let sequences = 0;
  let strays = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    const following = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let found = 0;
    while (found < following && (bytes[i + 1 + found]! & 0xc0) === 0x80) found++;
    if (following > 0 && found === following) {
      sequences++;
      i += following;
    } else strays++;
  }
  return sequences > 0 && strays * 20 <= sequences + 20 && strays <= sequences;
};

/** ğ ı ş Ğ İ Ş in Windows-1254; the same bytes are ð ý þ Ð Ý Þ in Windows-1252. */
const TURKISH = new Set([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe]);
/** Letters of Western languages that Turkish and Azerbaijani do not use: á à æ é è ê í ó ô ú ñ ß å ø. */
const WESTERN = new Set([0xe1, 0xe0, 0xe6, 0xe9, 0xe8, 0xea, 0xed, 0xf3, 0xf4, 0xfa, 0xf1, 0xdf, 0xe5, 0xf8]);

/** One-byte encodings: Cyrillic has its letters in runs, Latin has single marked letters among plain ones. */
const narrowEncoding = async (bytes: Uint8Array): Promise<string> => {
  let letters = 0;
  let inRuns = 0;
  let turkish = 0;
  let western = 0;
  const length = Math.min(bytes.length, 4 * SAMPLE);
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (byte < 0xc0) continue;
    letters++;
    if (bytes[i - 1]! >= 0xc0 || bytes[i + 1]! >= 0xc0) inRuns++;
    if (TURKISH.has(byte)) turkish++;
    if (WESTERN.has(byte)) western++;
  }
  if (letters > 0 && inRuns > letters * 0.6) return cyrillicOrOther(bytes.subarray(0, SAMPLE));
  return turkish > western ? 'windows-1254' : 'windows-1252';
};

/** In Windows-1251 small letters are 0xE0–0xFF; in KOI8-R they are 0xC0–0xDF. Anything else is left to chardet. */
const cyrillicOrOther = async (sample: Uint8Array): Promise<string> => {
  let small = 0;
  let high = 0;
  for (const byte of sample) {
    if (byte >= 0x80) high++;
    if (byte >= 0xe0) small++;
  }
  if (small > high * 0.7) return 'windows-1251';
  const { detect } = await import('chardet');
  const guess = detect(sample);
  return (guess && supported(guess)) || 'windows-1251';
};
