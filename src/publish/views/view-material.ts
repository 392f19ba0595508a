import type { Finding, FindingKind } from '../../kinds/finding.ts';
import type { FindingFilter } from '../../record/finding-filter.ts';
import type { RecordedDocument, RecordStore } from '../../record/record-store.ts';

/** What a view is made from. */
export interface ViewMaterial {
  readonly findings: readonly Finding[];
  readonly documents: ReadonlyMap<string, RecordedDocument>;
  readonly record: RecordStore;
}

/** The findings of some kinds that pass the filter, and the documents of the record. */
export const viewMaterial = async (
  record: RecordStore,
  filter: FindingFilter,
  kinds: readonly FindingKind[],
): Promise<ViewMaterial> => ({
  findings: (await Array.fromAsync(record.findings({ ...filter, kinds }))).map(({ finding }) => finding),
  documents: new Map((await record.documents()).map((document) => [document.id, document])),
  record,
});
