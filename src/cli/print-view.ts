import type { FindingKind } from '../kinds/finding.ts';
import { jsonLine } from '../publish/json-lines.ts';
import type { RecordedDocument, RecordedFinding, RecordStore } from '../record/record-store.ts';
import { filterOf } from './filter-options.ts';
import type { ListOptions } from './list-findings.ts';
import { useRecord } from './record-options.ts';
import { write } from './terminal.ts';

/** What a view is made from. */
export interface ViewMaterial {
  readonly findings: readonly RecordedFinding['finding'][];
  readonly documents: ReadonlyMap<string, RecordedDocument>;
  readonly record: RecordStore;
}

/** Makes a view of the findings that pass the filters and prints each of its parts as text or as a line of JSON. */
export const printView = async <Part>(
  options: ListOptions,
  kinds: readonly FindingKind[],
  view: (material: ViewMaterial) => Promise<readonly Part[]> | readonly Part[],
  text: (part: Part) => string,
): Promise<void> => {
  const { limit, ...filter } = await filterOf(options, kinds);
  const parts = await useRecord(options, 'read', async (record) => {
    const findings = (await Array.fromAsync(record.findings(filter))).map(({ finding }) => finding);
    const documents = new Map((await record.documents()).map((document) => [document.id, document]));
    return (await view({ findings, documents, record })).slice(0, limit);
  });
  if (parts.length === 0 && !options.json) console.error('Nothing found. Fewer filters may find more.');
  for (const part of parts) await write(options.json ? jsonLine(part as object) : text(part));
};
