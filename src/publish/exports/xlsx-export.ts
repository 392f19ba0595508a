import { FINDING_KINDS, type FindingKind } from '../../kinds/finding.ts';
import { joined } from '../joined.ts';
import { zipOf } from '../zip-of.ts';
import type { ExportWriter } from './export-format.ts';
import { type FindingColumn, findingRow, typedColumns, typedValue } from './finding-row.ts';
import { type SheetCell, sheetXml, workbookFiles } from './xlsx-workbook.ts';

/**
 * An Excel workbook (Office Open XML, ISO/IEC 29500): a sheet a kind with a frozen head and a filter, and a sheet that
 * says what each column holds. Texts are never formulas: every cell has a type of its own.
 */
export const xlsxExport: ExportWriter = {
  fields: typedColumns().map(({ name, what }) => ({ name, what })),
  async *write(findings, context) {
    const columns = new Map((context.kinds ?? FINDING_KINDS).map((kind) => [kind, typedColumns([kind])]));
    const rows = new Map<FindingKind, SheetCell[][]>();
    for await (const recorded of findings) {
      const { kind } = recorded.finding;
      const row = findingRow(recorded, context);
      const cells = (columns.get(kind) ?? []).map(({ name, type }) => cell(row[name], type));
      const sheet = rows.get(kind);
      if (sheet) sheet.push(cells);
      else rows.set(kind, [cells]);
    }
    const sheets = FINDING_KINDS.filter((kind) => rows.has(kind)).map((kind) => ({
      name: kind as string,
      xml: sheetXml(columns.get(kind)!.map(headOf), rows.get(kind)!),
    }));
    const what = [...columns]
      .filter(([kind]) => rows.has(kind))
      .flatMap(([kind, all]) => all.map((column) => [kind, column.name, column.what]));
    sheets.push({
      name: 'columns',
      xml: sheetXml(
        ['sheet', 'column', 'what it holds'].map((name, i) => ({ name, width: [12, 22, 90][i]! })),
        what,
      ),
    });
    yield zipOf(workbookFiles(sheets, context));
  },
};

const headOf = ({ name, type }: FindingColumn) => ({ name, width: WIDTHS[name] ?? (type === 'list' ? 28 : 14) });

const WIDTHS: Readonly<Record<string, number>> = {
  quote: 70,
  documentTitle: 36,
  measure: 36,
  obligation: 50,
  action: 50,
  about: 40,
  matter: 40,
};

const cell = (value: unknown, type: FindingColumn['type']): SheetCell => {
  const typed = typedValue(value, type);
  if (typed === null || typeof typed === 'number' || typeof typed === 'boolean') return typed;
  if (typeof typed !== 'string') return joined(typed);
  return type === 'day' ? { day: typed } : typed;
};
