import type { Knowledge } from '../../knowledge/knowledge.ts';
import { eventContexts } from '../../link/event-context.ts';
import { type EventTraits, eventTraits, type RecordedEvent } from '../../link/event-traits.ts';
import { connected, decidedPairs, pairOf } from '../../link/incremental/stored-links.ts';
import { byTimeAndPlace, clustersOf, type EventCluster, sameEvents } from '../../link/same-events.ts';
import { type ToldEvent, toldEvent } from '../../link/told-events.ts';
import { documentHeadsOf } from '../../record/documents-of.ts';
import type { FindingFilter } from '../../record/finding-filter.ts';
import type { RecordStore } from '../../record/record-store.ts';
import { mattersOf, passagesOf } from '../passages-of.ts';
import { type Board, boardOf } from './board.ts';
import { type ChosenFindings, chosenFindings } from './chosen-findings.ts';
import { reasonsAsTold } from './reasons-as-told.ts';
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
): Promise<Board<ToldEvent>> => {
  const chosen = await chosenFindings(record, filter, ['event']);
  const told = (await eventClusters(record, filter, knowledge, chosen)).filter(
    ({ events }) =>
      new Set(events.map(({ finding }) => finding.document)).size >= leastDocuments &&
      events.some(({ finding }) => chosen.has(finding.id)),
  );
  return boardOf(told, async (clusters) => {
    const findings = clusters.flatMap(({ events }) => events.map(({ finding }) => finding));
    const documents = await documentHeadsOf(record, findings);
    const passage = await passagesOf(record, documents.keys());
    const reasons = await reasonsAsTold(record, findings, knowledge);
    return clusters.map(({ events, links }) => {
      const tellings = events.map(({ finding }) => finding);
      const told = links.map((link) => ({ ...link, reasons: reasons(link.reasons, tellings) }));
      return toldEvent({ events, links: told }, documents, passage);
    });
  });
};

const eventClusters = async (
  record: RecordStore,
  { states }: FindingFilter,
  knowledge: Knowledge,
  chosen: ChosenFindings,
): Promise<readonly EventCluster[]> => {
  const decided = await decidedPairs(record.links, 'same-event');
  if (!(await takesStoredLinks(record))) {
    const found = await Array.fromAsync(record.findings({ kinds: ['event'], states }));
    const matter = await mattersOf(record, new Set(found.map(({ finding }) => finding.document)));
    const events = found.flatMap(({ finding }) => (finding.kind === 'event' ? [finding] : []));
    return sameEvents(found, knowledge, decided, eventContexts(events, matter, knowledge));
  }
  const { links } = await connected(record.links, 'same-event', chosen.ids, decided);
  const ids = [...new Set([...links.flatMap(pairOf), ...decided.together.flatMap(({ pair }) => pair)])];
  const recorded = await Array.fromAsync(record.findings({ kinds: ['event'], states, ids, order: 'document' }));
  const events = (recorded as RecordedEvent[]).sort(byTimeAndPlace);
  const at = new Map(events.map(({ finding }, i) => [finding.id, i]));
  const indexed = links.flatMap(({ first, second, score, reasons }) => {
    const [a, b] = [at.get(first), at.get(second)];
    return a === undefined || b === undefined ? [] : [{ a: Math.min(a, b), b: Math.max(a, b), score, reasons }];
  });
  indexed.sort((x, y) => x.a - y.a || x.b - y.b);
  const traits: EventTraits[] = [];
  const traitsOf = (i: number) => (traits[i] ??= eventTraits(events[i]!, knowledge));
  return clustersOf(events, traitsOf, indexed, decided);
};
