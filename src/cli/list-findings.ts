import type { FindingKind } from '../kinds/finding.ts';
import { flattenFinding } from '../publish/flatten-finding.ts';
import { jsonLine } from '../publish/json-lines.ts';
import type { FindingFilter } from '../record/finding-filter.ts';
import type { RecordedFinding, RecordStore } from '../record/record-store.ts';
import { type FilterOptions, filterOf } from './filter-options.ts';
import { lensOf, type NamesOption, namerOf } from './names-option.ts';
import { type JsonOption, type RecordOptions, useRecord } from './record-options.ts';
import { type Column, table } from './table.ts';
import { tell, terminalWidth, write } from './terminal.ts';

export type ListOptions = FilterOptions & RecordOptions & JsonOption;

/** A recorded finding as `--json` prints it: flat, with what the record knows of its time and the decisions on it. */
export const recordedLine = ({ finding, state, corrected, into, earliest, latest }: RecordedFinding): string =>
  jsonLine({ ...flattenFinding(finding), earliest, latest, state, corrected, mergedInto: into });

/** Prints the findings of some kinds that pass the filters, as a table or as JSON Lines. */
export const listFindings = async (
  options: ListOptions & NamesOption,
  kinds: readonly FindingKind[],
  columns: readonly Column<RecordedFinding>[],
): Promise<void> => {
  const filter = await filterOf(options, kinds);
  await useRecord(options, 'read', async (record) => {
    const named = await namerOf(await lensOf(options, record, options.pack));
    if (options.json) for await (const recorded of record.findings(filter)) await write(recordedLine(named(recorded)));
    else {
      const rows = (await Array.fromAsync(record.findings(filter))).map(named);
      await printTable(rows, columns, await whyEmpty(rows, record, filter));
    }
  });
};

/** Why there are no rows, where there are none; null otherwise. */
export const whyEmpty = async (
  rows: readonly unknown[],
  record: RecordStore,
  filter: FindingFilter,
): Promise<string | null> =>
  rows.length > 0 ? null : (await import('./nothing-found.ts')).nothingFound(record, filter);

/** Prints a table, or says on the other channel that there is nothing to print, and why as far as that is known. */
export const printTable = async <Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  why: string | null = null,
): Promise<void> => {
  if (rows.length === 0) tell(why ?? 'Nothing found. Fewer filters may find more.');
  else await write(table(rows, columns, terminalWidth));
};
