import type { Finding, FindingKind } from '../../kinds/finding.ts';
import type { DocumentHead } from '../../record/document-head.ts';
import { documentHeadsOf } from '../../record/documents-of.ts';
import type { FindingFilter } from '../../record/finding-filter.ts';
import type { RecordStore } from '../../record/record-store.ts';

/** What a view is made from. */
export interface ViewMaterial {
  readonly findings: readonly Finding[];
  readonly documents: ReadonlyMap<string, DocumentHead>;
  readonly record: RecordStore;
}

/** The findings of some kinds that pass the filter, and the documents that they come from. */
export const viewMaterial = async (
  record: RecordStore,
  filter: FindingFilter,
  kinds: readonly FindingKind[],
): Promise<ViewMaterial> => {
  const findings = (await Array.fromAsync(record.findings({ ...filter, kinds }))).map(({ finding }) => finding);
  return { findings, documents: await documentHeadsOf(record, findings), record };
};
