import { Command, Option } from 'commander';
import type { NameLens } from '../../link/names/name-lens.ts';
import { csvHead, findingColumns, findingRows } from '../../publish/csv.ts';
import { findingLine } from '../../publish/json-lines.ts';
import type { FindingFilter } from '../../record/finding-filter.ts';
import type { RecordedFinding } from '../../record/record-store.ts';
import { type FilterOptions, filterOf, withFilters } from '../filter-options.ts';
import { lensOf, type NamesOption, namerOf, withNamesOption } from '../names-option.ts';
import { type JsonOption, type RecordOptions, useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import { write } from '../terminal.ts';
import { writeWhole } from '../write-whole.ts';

interface ExportOptions extends FilterOptions, RecordOptions, JsonOption, NamesOption {
  readonly as?: 'csv' | 'jsonl';
  readonly out?: string;
}

export const exportCommand = (): Command =>
  withNamesOption(
    withJsonOption(withRecordOption(withFilters(new Command('export'), { kind: true })), 'the same as --as jsonl'),
  )
    .summary('findings as CSV or JSON Lines')
    .description('Write findings in the order of their documents. docs/record.md says what each column holds.')
    .addOption(
      new Option('--as <format>', 'the format (default: by the ending of --out, else csv)').choices(['csv', 'jsonl']),
    )
    .option('--out <file>', 'write to this file instead of printing')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery export --kind event --out events.csv
  $ chancery export --as jsonl --on 2024-10 > october.jsonl`,
    )
    .action(async (options: ExportOptions) => {
      const filter: FindingFilter = { ...(await filterOf(options)), order: 'document' };
      const format = formatOf(options);
      await useRecord(options, 'read', async (record) => {
        const findings = throughNames(record.findings(filter), await lensOf(options, record));
        const pieces = format === 'csv' ? asCsv(findings, filter) : asJsonLines(findings);
        if (options.out === undefined) for await (const piece of pieces) await write(piece);
        else await writeWhole(options.out, pieces);
      });
    });

const formatOf = ({ as, json, out }: ExportOptions): 'csv' | 'jsonl' => {
  if (json) return 'jsonl';
  return as ?? (/\.(?:jsonl|ndjson|json)$/i.test(out ?? '') ? 'jsonl' : 'csv');
};

async function* throughNames(
  findings: AsyncIterable<RecordedFinding>,
  lens: NameLens | null,
): AsyncGenerator<RecordedFinding> {
  const named = await namerOf(lens);
  for await (const recorded of findings) yield named(recorded);
}

async function* asCsv(findings: AsyncIterable<RecordedFinding>, filter: FindingFilter): AsyncGenerator<string> {
  const columns = findingColumns(filter.kinds);
  yield csvHead(columns);
  for await (const some of chunks(findings))
    yield findingRows(
      some.map(({ finding }) => finding),
      columns,
    );
}

async function* asJsonLines(findings: AsyncIterable<RecordedFinding>): AsyncGenerator<string> {
  for await (const some of chunks(findings)) yield some.map(({ finding }) => findingLine(finding)).join('');
}

async function* chunks(findings: AsyncIterable<RecordedFinding>): AsyncGenerator<RecordedFinding[]> {
  let chunk: RecordedFinding[] = [];
  for await (const finding of findings) {
    chunk.push(finding);
    if (chunk.length < 500) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
