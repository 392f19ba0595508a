import { extname } from 'node:path';
import { Command, Option } from 'commander';
import type { ExportFormat } from '../../publish/exports/export-format.ts';
import { kindsFor } from '../../publish/exports/export-kinds.ts';
import { EXPORTS, exportForFile, exportNamed, isCsv } from '../../publish/exports/exports.ts';
import type { FindingFilter } from '../../record/finding-filter.ts';
import { usageError } from '../cli-error.ts';
import { type FilterOptions, filterOf, withFilters } from '../filter-options.ts';
import { lensOf, type NamesOption, withNamesOption } from '../names-option.ts';
import { type JsonOption, type RecordOptions, useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import { isTerminal, write } from '../terminal.ts';
import { writeWhole } from '../write-whole.ts';

interface ExportOptions extends FilterOptions, RecordOptions, JsonOption, NamesOption {
  readonly as?: string;
  readonly out?: string;
  readonly bom?: boolean;
  readonly restricted?: boolean;
}

export const exportCommand = (): Command =>
  withNamesOption(
    withJsonOption(withRecordOption(withFilters(new Command('export'), { kind: true })), 'the same as --as jsonl'),
  )
    .summary('findings as data: CSV, Parquet, Excel, GeoJSON, calendars, feeds and more')
    .description(
      'Write findings in the order of their documents. docs/exports.md says what each format holds, and what it loses.',
    )
    .addOption(new Option('--as <format>', 'the format (default: by the ending of --out, else csv)'))
    .option('--out <file>', 'write to this file instead of printing')
    .option('--bom', 'begin CSV with a byte order mark, so that Excel reads it as UTF-8')
    .option('--restricted', 'also what is marked above GREEN, under embargo or in a restricted collection')
    .addHelpText(
      'after',
      `
Formats:
${EXPORTS.map(({ name, what }) => `  ${name.padEnd(12)} ${what}`).join('\n')}

Examples:
  $ chancery export --kind event --out events.csv
  $ chancery export --bom --out for-excel.csv
  $ chancery export --as jsonl --on 2024-10 > october.jsonl
  $ chancery export --out deadlines.ics
  $ chancery export --as stix --source 'Sample desk' --out report.stix.json`,
    )
    .action(async (options: ExportOptions) => {
      const format = formatOf(options);
      const filter: FindingFilter = { ...(await filterOf(options)), order: 'document' };
      if (kindsFor(format, filter.kinds)?.length === 0)
        throw usageError(
          `${format.name} takes only ${format.kinds!.join(', ')}. Leave --kind out, or choose from those.`,
        );
      if (options.bom && !isCsv(format))
        throw usageError(`${format.name} has no byte order mark: --bom goes with CSV.`);
      const [{ exportFromRecord }, { loadPacks }] = await Promise.all([
        import('../../publish/exports/export-from-record.ts'),
        import('../../resources/load-packs.ts'),
      ]);
      await useRecord(options, 'read', async (whole) => {
        const at = new Date().toISOString();
        const record = options.restricted
          ? whole
          : whole.visibleTo({ mark: 'green', collections: [], embargoed: false, day: at.slice(0, 10) });
        const pieces = exportFromRecord(record, format, {
          filter,
          knowledge: () => loadPacks(options.pack),
          at,
          title: 'Chancery',
          lens: await lensOf(options, record, options.pack),
          bom: options.bom === true,
        });
        if (options.out === undefined || options.out === '-') for await (const piece of pieces) await write(piece);
        else await writeWhole(options.out, pieces);
      });
    });

const formatOf = ({ as, json, out }: ExportOptions): ExportFormat => {
  if (as === undefined && !json) {
    const format = out === undefined ? exportNamed('csv') : (exportForFile(out) ?? otherEnding(out));
    return printable(format!, out);
  }
  const format = exportNamed(as ?? 'jsonl');
  if (!format)
    throw usageError(`There is no format '${as}'. Choose from ${EXPORTS.map(({ name }) => name).join(', ')}.`);
  return printable(format, out);
};

/** Endings that are read as a format though they are not its own; a name without an ending is CSV. */
const OTHER_ENDINGS: Readonly<Record<string, string>> = {
  '.ndjson': 'jsonl',
  '.json': 'jsonl',
  '.txt': 'csv',
  '': 'csv',
};

const otherEnding = (path: string): ExportFormat | undefined => {
  const ending = extname(path).toLowerCase();
  const name = OTHER_ENDINGS[ending];
  if (name === undefined)
    throw usageError(
      `No format has names that end in ${ending}. Let the name of --out end in ${EXPORTS.map((each) => `.${each.ending}`).join(', ')}, or give --as.`,
    );
  return exportNamed(name);
};

const BINARY = new Set(['csvw', 'parquet', 'xlsx']);

const printable = (format: ExportFormat, out: string | undefined): ExportFormat => {
  if ((out === undefined || out === '-') && isTerminal && BINARY.has(format.name))
    throw usageError(`${format.name} is no text: name a file with --out, such as --out findings.${format.ending}.`);
  return format;
};
