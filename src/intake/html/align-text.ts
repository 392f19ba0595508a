import { parseFragment } from 'parse5';

/**
 * Where each character of a text node stands in the source: character references (`&eacute;`) lead to their `&`.
 * -1 for a character that the parser made and the source does not have.
 * @param from where the node’s source begins
 * @param to where it ends
 */
export const alignText = (value: string, source: string, from: number, to: number): Int32Array => {
  const at = new Int32Array(value.length).fill(-1);
  let raw = from;
  let v = 0;
  while (v < value.length && raw < to) {
    const character = source[raw]!;
    if (character === '&') {
      const reference = characterReference(source, raw, to);
      if (reference && value.startsWith(reference.value, v)) {
        for (let i = 0; i < reference.value.length; i++) at[v++] = raw + i;
        raw += reference.length;
        continue;
      }
    }
    if (character === value[v]) {
      at[v++] = raw++;
    } else if (character === '\r' && value[v] === '\n') {
      v++;
      raw += source[raw + 1] === '\n' ? 2 : 1;
    } else if (character === '<') {
      // The parser moved text out of a table: what stands between its parts is mark-up.
      const end = source.indexOf('>', raw);
      raw = end < 0 ? to : end + 1;
    } else raw++;
  }
  return at;
};

interface CharacterReference {
  readonly value: string;
  readonly length: number;
}

const REFERENCE = /&(?:#[xX][0-9a-fA-F]{1,12};?|#[0-9]{1,12};?|[a-zA-Z][a-zA-Z0-9]{0,40};?)/y;
const known = new Map<string, CharacterReference | null>();

/** The reference that begins at `raw`; null for an ampersand that stands for itself. */
const characterReference = (source: string, raw: number, to: number): CharacterReference | null => {
  REFERENCE.lastIndex = raw;
  const written = REFERENCE.exec(source)?.[0];
  if (!written || raw + written.length > to) return null;
  const cached = known.get(written);
  if (cached !== undefined) return cached;
  const reference = decodeReference(written);
  if (known.size < 5000) known.set(written, reference);
  return reference;
};

/** Lets the parser decode it; what follows a reference without semicolon (`&copyright`) comes out unchanged behind it. */
const decodeReference = (written: string): CharacterReference | null => {
  const first = parseFragment(written).childNodes[0];
  const decoded = first && 'value' in first ? first.value : written;
  if (decoded === written) return null;
  if (written[1] === '#') return { value: decoded, length: written.length };
  let tail = 0;
  while (tail < decoded.length - 1 && decoded[decoded.length - 1 - tail] === written[written.length - 1 - tail]) tail++;
  return { value: decoded.slice(0, decoded.length - tail), length: written.length - tail };
};
