import { FINDING_KINDS, type FindingKind } from '../../kinds/finding.ts';
import { csv, csvHead } from '../csv.ts';
import { publicOrigin } from '../public-origin.ts';
import { zipOf } from '../zip-of.ts';
import type { ExportContext, ExportField, ExportWriter } from './export-format.ts';
import type { ColumnType } from './field-descriptions.ts';
import { type FindingColumn, findingRow, typedColumns } from './finding-row.ts';
import { inChunks } from './in-chunks.ts';

const DATATYPES: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  list: 'string',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
  day: 'date',
};

const DOCUMENT_FIELDS: readonly ExportField[] = [
  { name: 'document', what: 'sha256 of the original bytes' },
  { name: 'title', what: 'title of the document' },
  { name: 'publisher', what: 'who published it' },
  { name: 'published', what: 'when (EDTF)' },
  { name: 'language', what: 'ISO 639-1 code' },
  { name: 'origin', what: 'address it came from; of a file on this machine only its name' },
];

/**
 * A ZIP of one CSV a kind, one of the documents, and `csv-metadata.json`, which says of each column what it holds and of
 * which type it is (CSV on the Web, W3C Recommendation 2015).
 */
export const csvwExport: ExportWriter = {
  fields: [...typedColumns(), ...DOCUMENT_FIELDS.slice(1)].map(({ name, what }) => ({ name, what })),
  async *write(findings, context) {
    const kinds = context.kinds ?? FINDING_KINDS;
    const columns = new Map(kinds.map((kind) => [kind, typedColumns([kind])]));
    const tables = new Map<FindingKind, string[]>();
    const documents = new Set<string>();
    for await (const some of inChunks(findings))
      for (const [kind, members] of Map.groupBy(some, ({ finding }) => finding.kind)) {
        const names = (columns.get(kind) ?? []).map(({ name }) => name);
        const table = tables.get(kind) ?? [csvHead(names)];
        table.push(
          csv(
            members.map((one) => findingRow(one, context)),
            names,
          ),
        );
        tables.set(kind, table);
        for (const { finding } of members) documents.add(finding.document);
      }
    const files: Record<string, string> = {};
    for (const kind of kinds) if (tables.has(kind)) files[fileOf(kind)] = tables.get(kind)!.join('');
    files['documents.csv'] = documentsCsv(documents, context);
    files['csv-metadata.json'] = `${JSON.stringify(metadataOf([...tables.keys()], columns, context), null, 2)}\n`;
    yield zipOf(files);
  },
};

const fileOf = (kind: FindingKind): string => `${kind}.csv`;

const documentsCsv = (ids: ReadonlySet<string>, { documents }: ExportContext): string => {
  const names = DOCUMENT_FIELDS.map(({ name }) => name);
  const rows = [...ids].map((id) => {
    const document = documents.get(id);
    return { ...document, document: id, origin: document ? publicOrigin(document.origin) : null };
  });
  return csvHead(names) + csv(rows, names);
};

/** The metadata document for a group of tables. */
const metadataOf = (
  kinds: readonly FindingKind[],
  columns: ReadonlyMap<FindingKind, readonly FindingColumn[]>,
  { at, title }: ExportContext,
) => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
  'dc:title': title,
  'dc:created': at,
  dialect: { lineTerminators: ['\r\n'], header: true, encoding: 'utf-8' },
  tables: [
    ...FINDING_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => ({
      url: fileOf(kind),
      'dc:description': `Findings of kind ${kind}, one a row.`,
      tableSchema: {
        columns: (columns.get(kind) ?? []).map(({ name, what, type }) => ({
          name,
          titles: name,
          'dc:description': what,
          datatype: DATATYPES[type],
          ...(type === 'list' && { separator: '; ' }),
          ...(name === 'id' && { required: true }),
        })),
        primaryKey: 'id',
        foreignKeys: [
          { columnReference: 'document', reference: { resource: 'documents.csv', columnReference: 'document' } },
        ],
      },
    })),
    {
      url: 'documents.csv',
      'dc:description': 'The documents in which the findings stand.',
      tableSchema: {
        columns: DOCUMENT_FIELDS.map(({ name, what }) => ({
          name,
          titles: name,
          'dc:description': what,
          datatype: 'string',
          ...(name === 'document' && { required: true }),
        })),
        primaryKey: 'document',
      },
    },
  ],
});
