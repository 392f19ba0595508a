import type { SourceMetadata } from '../intake/source-text.ts';
import { UnreadableSource } from '../intake/unreadable-source.ts';
import { failure, type Gathered } from './gathered.ts';

/** The longest line that is read; a longer one is no item. */
const LONGEST_LINE = 100 * 1024 * 1024;

/** True where the first line is an object with `text`. */
export const looksLikeJsonLines = (firstLine: Uint8Array): boolean => {
  const line = new TextDecoder().decode(firstLine);
  if (!line.trimStart().startsWith('{')) return false;
  try {
    return typeof (JSON.parse(line) as { readonly text?: unknown }).text === 'string';
  } catch {
    return false;
  }
};

/**
 * The items of JSON Lines: each line an object with `text` and what is known of it is a document of its own.
 * @param path from which the bytes come
 */
export async function* jsonLineItems(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  path: string,
): AsyncGenerator<Gathered> {
  const encoder = new TextEncoder();
  let number = 0;
  for await (const line of lines(bytes, path)) {
    number++;
    if (line.trim() === '') continue;
    try {
      yield itemOf(line, path, number, encoder);
    } catch (error) {
      yield failure(`${path}#${number}`, error);
    }
  }
}

const itemOf = (line: string, path: string, number: number, encoder: TextEncoder): Gathered => {
  const item = parseLine(line, `${path}#${number}`);
  const id = typeof item.id === 'string' || typeof item.id === 'number' ? String(item.id) : String(number);
  const origin = `${path}#${id}`;
  if (typeof item.text !== 'string')
    throw new UnreadableSource(
      'malformed',
      origin,
      'has no “text”',
      'Each line needs an object with the text of a document.',
    );
  return {
    origin,
    name: origin,
    bytes: encoder.encode(item.text),
    mediaType: 'text/plain',
    encoding: 'utf-8',
    metadata: givenMetadata(item),
  };
};

const parseLine = (line: string, origin: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch (error) {
    throw new UnreadableSource('malformed', origin, 'is no JSON', 'Each line needs one JSON object.', error);
  }
  throw new UnreadableSource('malformed', origin, 'is no JSON object', 'Each line needs one JSON object.');
};

/** The fields under which catalogues give what is known of a document. */
export const givenMetadata = (item: Readonly<Record<string, unknown>>): Partial<SourceMetadata> => {
  const said = (...names: string[]): string | null => {
    for (const name of names) {
      const value = item[name];
      const text = Array.isArray(value) ? value.filter((each) => typeof each === 'string').join(', ') : value;
      if (typeof text === 'string' && text.trim()) return text.trim();
    }
    return null;
  };
  const address = said('url', 'address', 'link');
  return {
    title: said('title', 'headline'),
    publisher: said('publisher', 'source', 'medium'),
    author: said('author', 'authors', 'byline'),
    published: said('published', 'date'),
    language: said('language', 'lang'),
    address: address && /^https?:\/\//i.test(address) ? address : null,
  };
};

async function* lines(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let begun: string[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    const [more, ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    begun.push(more!);
    length += more!.length;
    if (length > LONGEST_LINE)
      throw new UnreadableSource('tooLarge', path, 'has a line of more than 100 MB', 'Give one item a line.');
    for (const next of others) {
      yield begun.join('');
      begun = [next];
      length = next.length;
    }
  }
  yield begun.join('') + decoder.decode();
}
