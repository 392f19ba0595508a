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
  const table = await decodeText(bytes);
  if (table === null)
    throw new UnreadableSource(
      'binary',
      path,
      'is no text in any known encoding',
      'Save the table anew as CSV in UTF-8.',
    );
  const all = rows(table.text);
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
    const isWhole = row.length >= head.length && row.slice(head.length).every((value) => value.trim() === '');
    const item = Object.fromEntries(head.map((name, i) => [name.trim().toLowerCase(), row[i] ?? '']));
    const origin = `${path}#${item.id?.trim() || number}`;
    if (!isWhole)
      yield failure(
        origin,
        new UnreadableSource(
          'malformed',
          origin,
          `has ${row.length} ${row.length === 1 ? 'value' : 'values'} where the table has ${head.length} ${head.length === 1 ? 'column' : 'columns'}`,
          'Put values with commas, line ends or quotation marks in them between quotation marks.',
        ),
      );
    else if (/\S/.test(row[texts] ?? ''))
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

/** A line before the head that says what parts the values, as Excel writes and reads it. */
const SEPARATOR_LINE = /^"?sep=([^"\r\n])"?[ \t]*(?:\r\n|\n|\r)/i;

/**
 * The rows of a table; what its values are parted by is what a line `sep=;` says, else what its first row has most of. In
 * a table of one column nothing parts them.
 */
function* rows(table: string): Generator<readonly string[], void> {
  const [said, named] = SEPARATOR_LINE.exec(table) ?? [''];
  const separator = named ?? separatorOf(table);
  const escaped = separator && `\\u${separator.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const value = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|([^"${escaped}\\r\\n][^${escaped}\\r\\n]*)?)(${escaped && `${escaped}|`}\\r\\n|\\n|\\r|$)`,
    'y',
  );
  const lineEnd = /\r\n|\n|\r|$/g;
  let row: string[] = [];
  value.lastIndex = said.length;
  while (value.lastIndex < table.length) {
    const at = value.lastIndex;
    const match = value.exec(table);
    if (!match) {
      // a quotation mark that nothing closes, or letters behind one: the rest of the line as it stands
      lineEnd.lastIndex = at;
      const end = lineEnd.exec(table)!;
      row.push(table.slice(at, end.index).trim());
      yield row;
      row = [];
      value.lastIndex = end.index + end[0].length;
      continue;
    }
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (separator !== '' && match[3] === separator) continue;
    yield row;
    row = [];
  }
  if (row.length > 0) yield [...row, ''];
}

const SEPARATORS = [',', ';', '\t'];

const separatorOf = (table: string): string => {
  const first = /^.*/.exec(table)?.[0] ?? '';
  const count = (separator: string) => first.split(separator).length - 1;
  const most = SEPARATORS.toSorted((a, b) => count(b) - count(a))[0]!;
  return count(most) === 0 ? '' : most;
};
