/** One thing met on the way through a Rich Text file; positions count its bytes. */
export type RtfEvent =
  | { readonly kind: 'open'; readonly at: number }
  | { readonly kind: 'close'; readonly at: number }
  /** `\par`, `\f2`, `\*`; symbols such as `\~` have no value */
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null; readonly at: number }
  /** a byte of text, as it stands or as `\'e9` */
  | { readonly kind: 'byte'; readonly byte: number; readonly at: number };

const WORD = /\\([a-z]+)(-?\d{1,10})? ?/iy;
const BYTE = /\\'([\da-f]{2})/iy;

/**
 * Reads a Rich Text file as a stream of events (Rich Text Format 1.9.1): groups, control words and bytes.
 * @param source the file, each byte a character
 */
export function* rtfEvents(source: string): Generator<RtfEvent> {
  let at = 0;
  while (at < source.length) {
    const unit = source[at]!;
    if (unit === '{' || unit === '}') yield unit === '{' ? { kind: 'open', at } : { kind: 'close', at };
    else if (unit === '\\') {
      const next = backslash(source, at);
      if (next.event) yield next.event;
      at = next.end;
      continue;
    } else if (unit !== '\r' && unit !== '\n' && unit !== '\0') yield { kind: 'byte', byte: unit.charCodeAt(0), at };
    at++;
  }
}

const backslash = (source: string, at: number): { readonly event: RtfEvent | null; readonly end: number } => {
  BYTE.lastIndex = at;
  const byte = BYTE.exec(source);
  if (byte) return { event: { kind: 'byte', byte: Number.parseInt(byte[1]!, 16), at }, end: at + byte[0].length };
  WORD.lastIndex = at;
  const word = WORD.exec(source);
  if (word) {
    const name = word[1]!.toLowerCase();
    const value = word[2] === undefined ? null : Number(word[2]);
    const end = at + word[0].length;
    // so many bytes of a picture follow as they are
    if (name === 'bin') return { event: null, end: end + Math.max(0, value ?? 0) };
    return { event: { kind: 'word', name, value, at }, end };
  }
  const symbol = source[at + 1] ?? '';
  if (symbol === '\\' || symbol === '{' || symbol === '}')
    return { event: { kind: 'byte', byte: symbol.charCodeAt(0), at }, end: at + 2 };
  return { event: { kind: 'word', name: symbol, value: null, at }, end: at + 2 };
};
