import type { DocumentRecord } from '../kinds/document.ts';
import type { EventFinding } from '../kinds/event.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { RecordedFinding } from '../record/record-store.ts';
import { UNDECIDED } from './decided-pairs.ts';
import { eventContexts } from './event-context.ts';
import type { RecordedEvent } from './event-traits.ts';
import { independentSources } from './independent-sources.ts';
import { type EventCluster, type EventLink, sameEvents } from './same-events.ts';

/** How one source tells an event, as it tells it: nothing is evened out between tellings. */
export interface EventTelling {
  readonly finding: EventFinding;
  readonly publisher: string | null;
  readonly title: string | null;
  /** tellings with the same number stand on one source */
  readonly source: number;
}

/** One event with every telling of it side by side. A suggestion until an analyst merges the findings. */
export interface ToldEvent {
  /** the most precise date among the tellings, the earliest of them */
  readonly date: string | null;
  /** the type that most tellings have, by equal numbers that of the first */
  readonly type: EventFinding['type'];
  readonly tellings: readonly EventTelling[];
  readonly documents: number;
  /** how many sources tell it on their own: repeated texts, one publisher and one reporter count once */
  readonly independent: number;
  /** in what the tellings differ */
  readonly differences: readonly ('date' | 'type' | 'status' | 'place')[];
  readonly links: readonly EventLink[];
}

export type CitedSource = Pick<DocumentRecord, 'publisher' | 'title'>;

/**
 * Events that are told more than once, by first day.
 * @param passage the sentence in which a finding stands; its own words when left out
 */
export const toldEvents = (
  findings: Iterable<RecordedFinding>,
  documents: ReadonlyMap<string, CitedSource>,
  knowledge: Pick<Knowledge, 'actors' | 'mentions' | 'codebook'>,
  passage: (finding: EventFinding) => string = (finding) => finding.quote,
): readonly ToldEvent[] => {
  const found = [...findings];
  const events = found.flatMap(({ finding }) => (finding.kind === 'event' ? [finding] : []));
  return sameEvents(found, knowledge, UNDECIDED, eventContexts(events, passage, knowledge)).map((cluster) =>
    toldEvent(cluster, documents, passage),
  );
};

export const toldEvent = (
  { events, links }: EventCluster,
  documents: ReadonlyMap<string, CitedSource>,
  passage: (finding: EventFinding) => string,
): ToldEvent => {
  const sources = independentSources(
    events.map(({ finding }) => ({
      document: finding.document,
      passage: passage(finding),
      reportedBy: finding.reportedBy,
    })),
    documents,
  );
  const sourceOf = new Map(sources.flatMap((members, number) => members.map((i) => [i, number + 1] as const)));
  const findings = events.map(({ finding }) => finding);
  return {
    date: events.reduce((best, event) => (spread(event) < spread(best) ? event : best)).finding.date,
    type: mostFrequent(findings.map(({ type }) => type)),
    tellings: findings.map((finding, i) => {
      const document = documents.get(finding.document);
      return {
        finding,
        publisher: document?.publisher ?? null,
        title: document?.title ?? null,
        source: sourceOf.get(i)!,
      };
    }),
    documents: new Set(findings.map(({ document }) => document)).size,
    independent: sources.length,
    differences: [
      ...(differ(findings.map(({ date }) => date)) ? (['date'] as const) : []),
      ...(differ(findings.map(({ type }) => type)) ? (['type'] as const) : []),
      ...(differ(findings.map(({ status }) => status)) ? (['status'] as const) : []),
      ...(differ(findings.map(({ place }) => place?.place ?? null)) ? (['place'] as const) : []),
    ],
    links,
  };
};

/** What a telling leaves open is no difference. */
const differ = (values: readonly (string | null)[]): boolean =>
  new Set(values.filter((value) => value !== null)).size > 1;

const spread = ({ earliest, latest }: RecordedEvent): number =>
  earliest && latest ? Date.parse(latest) - Date.parse(earliest) : Number.POSITIVE_INFINITY;

const mostFrequent = <T>(values: readonly T[]): T => {
  const counts = Map.groupBy(values, (value) => value);
  return [...counts.entries()].reduce((best, entry) => (entry[1].length > best[1].length ? entry : best))[0];
};
