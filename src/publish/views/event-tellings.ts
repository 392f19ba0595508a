import type { Knowledge } from '../../knowledge/knowledge.ts';
import { eventContexts } from '../../link/event-context.ts';
import { eventTraits, type RecordedEvent } from '../../link/event-traits.ts';
import { connected, decidedPairs } from '../../link/incremental/stored-links.ts';
import { byTimeAndPlace, clustersOf, type EventCluster, sameEvents } from '../../link/same-events.ts';
import { type ToldEvent, toldEvent } from '../../link/told-events.ts';
import { documentsOf } from '../../record/documents-of.ts';
import type { FindingFilter } from '../../record/finding-filter.ts';
import type { RecordStore } from '../../record/record-store.ts';
import { passagesOf } from '../passages-of.ts';
import { takesStoredLinks } from './stored-or-made.ts';

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
  const chosen = new Set<string>();
  for await (const { finding } of record.findings({ ...filter, kinds: ['event'] })) chosen.add(finding.id);
  const told = (await eventClusters(record, filter, knowledge, chosen)).filter(
    ({ events }) =>
      new Set(events.map(({ finding }) => finding.document)).size >= leastDocuments &&
      events.some(({ finding }) => chosen.has(finding.id)),
  );
  const documents = await documentsOf(
    record,
    told.flatMap(({ events }) => events.map(({ finding }) => finding)),
  );
  const passage = await passagesOf(record, documents.keys());
  return told.map((cluster) => toldEvent(cluster, documents, passage));
};

const eventClusters = async (
  record: RecordStore,
  { states }: FindingFilter,
  knowledge: Knowledge,
  chosen: ReadonlySet<string>,
): Promise<readonly EventCluster[]> => {
  const decided = await decidedPairs(record.links, 'same-event');
  if (!(await takesStoredLinks(record))) {
    const found = await Array.fromAsync(record.findings({ kinds: ['event'], states }));
    const passage = await passagesOf(record, new Set(found.map(({ finding }) => finding.document)));
    const events = found.flatMap(({ finding }) => (finding.kind === 'event' ? [finding] : []));
    return sameEvents(found, knowledge, decided, eventContexts(events, passage, knowledge));
  }
  const { findings, links } = await connected(record.links, 'same-event', chosen, decided);
  const linked = new Set([
    ...links.flatMap(({ first, second }) => [first, second]),
    ...decided.together.flatMap(({ pair }) => pair),
  ]);
  const ids = [...findings].filter((id) => linked.has(id));
  const recorded = await Array.fromAsync(record.findings({ kinds: ['event'], states, ids }));
  const traits = recorded.map((found) => eventTraits(found as RecordedEvent, knowledge)).sort(byTimeAndPlace);
  const at = new Map(traits.map(({ event }, i) => [event.finding.id, i]));
  const indexed = links.flatMap(({ first, second, score, reasons }) => {
    const [a, b] = [at.get(first), at.get(second)];
    return a === undefined || b === undefined ? [] : [{ a: Math.min(a, b), b: Math.max(a, b), score, reasons }];
  });
  indexed.sort((x, y) => x.a - y.a || x.b - y.b);
  return clustersOf(traits, indexed, decided);
};
