import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type ToldEvent, toldEvents } from '../../link/told-events.ts';
import type { FindingFilter } from '../../record/finding-filter.ts';
import type { RecordStore } from '../../record/record-store.ts';
import { passagesOf } from '../passages-of.ts';

/**
 * The events of a record that are told more than once, of which at least one telling passes the filter.
 * @param leastDocuments told by at least so many documents
 */
export const eventTellings = async (
  record: RecordStore,
  filter: FindingFilter,
  knowledge: Knowledge,
  leastDocuments: number,
): Promise<readonly ToldEvent[]> => {
  const { from, to, states } = filter;
  const findings = await Array.fromAsync(record.findings({ kinds: ['event'], from, to, states }));
  const chosen = new Set<string>();
  for await (const { finding } of record.findings({ ...filter, kinds: ['event'] })) chosen.add(finding.id);
  const documents = new Map((await record.documents()).map((document) => [document.id, document]));
  const passage = await passagesOf(record, new Set(findings.map(({ finding }) => finding.document)));
  return toldEvents(findings, documents, knowledge, passage)
    .filter((event) => event.documents >= leastDocuments)
    .filter(({ tellings }) => tellings.some(({ finding }) => chosen.has(finding.id)));
};
