import { parquetWriteBuffer } from 'hyparquet-writer';
import { joined } from '../joined.ts';
import type { ExportWriter } from './export-format.ts';
import type { ColumnType } from './field-descriptions.ts';
import { findingRow, typedColumns, typedValue } from './finding-row.ts';

type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number];

/** Lists are joined: columns of lists are refused by some readers of tables, and `; ` is what the CSV has. */
const ELEMENTS: Readonly<Record<ColumnType, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  list: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE' },
};

/** One table, one finding a row; columns as in `typedColumns`, empty cells null, days as dates. Held in memory. */
export const parquetExport: ExportWriter = {
  fields: typedColumns().map(({ name, what }) => ({ name, what })),
  async *write(findings, context) {
    const columns = typedColumns(context.kinds);
    const data = columns.map((): unknown[] => []);
    for await (const recorded of findings) {
      const row = findingRow(recorded, context);
      columns.forEach(({ name, type }, i) => {
        data[i]!.push(cell(row[name], type));
      });
    }
    yield new Uint8Array(
      parquetWriteBuffer({
        columnData: columns.map(({ name }, i) => ({ name, data: data[i] as string[] })),
        schema: [
          { name: 'root', num_children: columns.length },
          ...columns.map(({ name, type }): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...ELEMENTS[type] })),
        ],
        kvMetadata: [
          { key: 'title', value: context.title },
          ...columns.map(({ name, what }) => ({ key: `column.${name}`, value: what })),
        ],
        createdBy: 'chancery',
      }),
    );
  },
};

const cell = (value: unknown, type: ColumnType): unknown => {
  const typed = typedValue(value, type);
  if (typed === null) return undefined;
  if (type === 'list') return joined(typed as readonly (string | null)[]);
  if (type === 'day') return new Date(`${String(typed)}T00:00:00Z`);
  return typed;
};
