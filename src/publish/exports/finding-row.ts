import { FINDING_KINDS, type FindingKind } from '../../kinds/finding.ts';
import type { RecordedFinding } from '../../record/record-store.ts';
import { flatFields, flattenFinding } from '../flatten-finding.ts';
import { joined } from '../joined.ts';
import { publicOrigin } from '../public-origin.ts';
import type { ExportContext, ExportField } from './export-format.ts';
import { BESIDE, type ColumnType, columnType, fieldWhat } from './field-descriptions.ts';

/** A column of a table with types. */
export interface FindingColumn extends ExportField {
  readonly type: ColumnType;
}

/** The columns of a table of findings of these kinds: the findings’ own fields, then what stands beside them. */
export const typedColumns = (kinds: readonly FindingKind[] = FINDING_KINDS): readonly FindingColumn[] => {
  const columns = new Map<string, FindingColumn>();
  for (const kind of kinds)
    for (const name of flatFields(kind))
      if (!columns.has(name)) columns.set(name, { name, what: fieldWhat(kind, name), type: columnType(name) });
  for (const field of BESIDE) columns.set(field.name, { ...field, type: columnType(field.name) });
  return [...columns.values()];
};

/** A finding as one flat row with the values of `typedColumns`: lists stay lists, objects become JSON. */
export const findingRow = (recorded: RecordedFinding, { documents }: Pick<ExportContext, 'documents'>) => {
  const { finding, state, corrected, earliest, latest, dated } = recorded;
  const document = documents.get(finding.document);
  return {
    ...flattenFinding(finding),
    state,
    corrected,
    earliest,
    latest,
    dated,
    documentTitle: document?.title ?? null,
    documentPublisher: document?.publisher ?? null,
    documentPublished: document?.published ?? null,
    documentOrigin: document ? publicOrigin(document.origin) : null,
  } as Readonly<Record<string, unknown>>;
};

/** A value as its column’s type has it; null for none. */
export const typedValue = (
  value: unknown,
  type: ColumnType,
): string | number | boolean | readonly (string | null)[] | null => {
  if (value === null || value === undefined) return null;
  if (type === 'list') return [value].flat().map((each) => (each === null || each === undefined ? null : String(each)));
  if (type === 'integer' || type === 'number') return typeof value === 'number' ? value : null;
  if (type === 'boolean') return value === true;
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return joined(value);
  return JSON.stringify(value);
};
