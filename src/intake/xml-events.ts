/** One thing met on the way through an XML part; positions count its characters. */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly start: number }
  | { readonly kind: 'close'; readonly name: string; readonly start: number }
  | { readonly kind: 'text'; readonly start: number; readonly end: number; readonly literal: boolean };

/**
 * Reads XML as a stream of events; names come without their namespace prefix. Enough for the parts of an Office
 * document, which have no document type; one that has is refused, because entities can grow without bound.
 * @throws SyntaxError
 */
export function* xmlEvents(source: string): Generator<XmlEvent> {
  let at = 0;
  let depth = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    const stop = open < 0 ? source.length : open;
    if (stop > at && depth > 0) yield { kind: 'text', start: at, end: stop, literal: false };
    if (open < 0) break;
    if (source.startsWith('<!--', open)) at = after(source, '-->', open);
    else if (source.startsWith('<?', open)) at = after(source, '?>', open);
    else if (source.startsWith('<![CDATA[', open)) {
      at = after(source, ']]>', open);
      yield { kind: 'text', start: open + 9, end: at - 3, literal: true };
    } else if (source.startsWith('<!', open)) throw new SyntaxError('a document type is declared');
    else {
      at = tagEnd(source, open);
      const close = source[open + 1] === '/';
      const empty = source[at - 2] === '/';
      const inner = source.slice(open + (close ? 2 : 1), at - (empty ? 2 : 1));
      const blank = inner.search(/\s/);
      const qualified = blank < 0 ? inner : inner.slice(0, blank);
      const name = qualified.slice(qualified.indexOf(':') + 1);
      if (close) {
        depth--;
        yield { kind: 'close', name, start: open };
      } else {
        yield { kind: 'open', name, attributes: blank < 0 ? '' : inner.slice(blank), start: open };
        if (empty) yield { kind: 'close', name, start: open };
        else depth++;
      }
    }
  }
  if (depth > 0) throw new SyntaxError(`${depth} elements are not closed`);
}

const after = (source: string, mark: string, from: number): number => {
  const at = source.indexOf(mark, from);
  if (at < 0) throw new SyntaxError(`“${mark}” is missing`);
  return at + mark.length;
};

/** One past the `>` of a tag; a `>` inside a quoted value does not end it. */
const tagEnd = (source: string, open: number): number => {
  let quote = '';
  for (let i = open + 1; i < source.length; i++) {
    const unit = source[i]!;
    if (quote) {
      if (unit === quote) quote = '';
    } else if (unit === '"' || unit === "'") quote = unit;
    else if (unit === '>') return i + 1;
    else if (unit === '<') break;
  }
  throw new SyntaxError('a tag is not closed');
};

/** Begins only where a name can: to look for one inside a long name would take the square of its length. */
const ATTRIBUTE = /(?<![\w.:-])(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The value of an attribute by its name without prefix; null when there is none. */
export const xmlAttribute = (attributes: string, name: string): string | null => {
  for (const match of attributes.matchAll(ATTRIBUTE))
    if (match[1] === name) return decodeXml(match[2] ?? match[3] ?? '');
  return null;
};

/** A character of a text and where it is written. */
export interface XmlCharacter {
  readonly text: string;
  readonly at: number;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const REFERENCE = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/y;

/** The characters of a text with their positions; a reference (`&amp;`) leads to its `&`. */
export function* xmlCharacters(source: string, start: number, end: number, literal: boolean): Generator<XmlCharacter> {
  let at = start;
  while (at < end) {
    const reference = literal || source[at] !== '&' ? null : referenceAt(source, at);
    if (reference) {
      yield { text: reference.text, at };
      at += reference.length;
    } else {
      yield { text: source[at]!, at };
      at++;
    }
  }
}

const referenceAt = (source: string, at: number): { text: string; length: number } | null => {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(source);
  if (!match) return null;
  const code = match[1] ? Number.parseInt(match[1], 16) : match[2] ? Number(match[2]) : null;
  if (code !== null && (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))) return null;
  return { text: code === null ? NAMED[match[3]!]! : String.fromCodePoint(code), length: match[0].length };
};

export const decodeXml = (text: string): string =>
  text.includes('&') ? Array.from(xmlCharacters(text, 0, text.length, false), (each) => each.text).join('') : text;
