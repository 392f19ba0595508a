import { decodeText } from '../intake/decode-text.ts';
import { UnreadableSource } from '../intake/unreadable-source.ts';
import { failure, type Gathered } from './gathered.ts';
import { givenMetadata } from './json-lines.ts';

/** True for a table by its name: values with commas, semicolons or tabs between them. */
export const isTable = (name: string): boolean => /\.(?:csv|tsv)$/i.test(name);

/** Names under which tables have the text of a document. */
const TEXTS: ReadonlySet<string> = new Set(['text', 'content', 'body', 'full text', 'fulltext']);

/** True when the first row of a table names a column with texts of documents. */
export const hasTexts = (table: string): boolean => {
  const [first] = rows(table.slice(0, 20_000));
  return first !== undefined && columnOfTexts(first) >= 0;
};

/**
 * Each row of a table (RFC 4180) as a document: the column `text` has its text, other columns what is known of it, under
 * the names that items of JSON Lines have.
 */
export async function* csvItems(bytes: Uint8Array, path: string): AsyncGenerator<Gathered> {
  const table = (await decodeText(bytes))?.text ?? '';
  const all = rows(table);
  const head = all.next().value ?? [];
  const texts = columnOfTexts(head);
  if (texts < 0)
    throw new UnreadableSource(
      'unsupported',
      path,
      'is a table without a column “text”',
      'Name the column with the texts of the documents “text”; title, publisher, date, author, language and url are taken too.',
    );
  const encoder = new TextEncoder();
  let number = 1;
  for (const row of all) {
    number++;
    if (row.every((value) => value.trim() === '')) continue;
    const item = Object.fromEntries(head.map((name, i) => [name.trim().toLowerCase(), row[i] ?? '']));
    const origin = `${path}#${item.id?.trim() || number}`;
    if (/\S/.test(row[texts] ?? ''))
      yield {
        origin,
        name: origin,
        bytes: encoder.encode(row[texts]),
        mediaType: 'text/plain',
        encoding: 'utf-8',
        metadata: givenMetadata(item),
      };
    else
      yield failure(
        origin,
        new UnreadableSource('empty', origin, 'has no text', 'Fill the column or leave the row out.'),
      );
  }
}

const columnOfTexts = (head: readonly string[]): number =>
  head.findIndex((name) => TEXTS.has(name.trim().toLowerCase()));

/** The rows of a table; what its values are parted by is what its first row has most of. */
function* rows(table: string): Generator<readonly string[], void> {
  const separator = separatorOf(table);
  const value = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*)?)(${separator}|\\r?\\n|$)`,
    'y',
  );
  let row: string[] = [];
  while (value.lastIndex < table.length) {
    const at = value.lastIndex;
    const match = value.exec(table);
    if (!match) {
      // a quotation mark that nothing closes, or letters behind one: the rest of the line as it stands
      const end = table.indexOf('\n', at);
      row.push(table.slice(at, end < 0 ? undefined : end).trim());
      yield row;
      row = [];
      if (end < 0) return;
      value.lastIndex = end + 1;
      continue;
    }
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === separatorText(separator)) continue;
    yield row;
    row = [];
  }
  if (row.length > 0) yield [...row, ''];
}

const SEPARATORS = [',', ';', '\\t'];

const separatorText = (separator: string): string => (separator === '\\t' ? '\t' : separator);

const separatorOf = (table: string): string => {
  const first = /^.*/.exec(table)?.[0] ?? '';
  const count = (separator: string) => first.split(separatorText(separator)).length;
  return SEPARATORS.toSorted((a, b) => count(b) - count(a))[0]!;
};
