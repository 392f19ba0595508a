import type { DocumentRecord } from '../kinds/document.ts';
import type { EventFinding } from '../kinds/event.ts';
import type { RecordedFinding } from '../record/record-store.ts';
import { oneLine } from '../text/one-line.ts';

/** What of a document a chronicle cites. */
export type CitedDocument = Pick<DocumentRecord, 'id' | 'title' | 'publisher' | 'origin'>;

/** One telling of an event, in its document’s own words. */
export interface Telling {
  readonly finding: string;
  readonly document: string;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly start: number;
  readonly end: number;
  readonly page: number | null;
  readonly quote: string;
}

/** An event of the chronicle, with every telling that a document gives of it. */
export interface ChronicleEntry {
  /** EDTF; null when no source gives a way to tell */
  readonly date: string | null;
  /** ISO days; of an undated event those that its document covers */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly type: EventFinding['type'];
  readonly status: EventFinding['status'];
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly place: string | null;
  readonly reportedBy: string | null;
  readonly text: string;
  /** the first is the one whose words are the text */
  readonly tellings: readonly Telling[];
}

/**
 * Events in the order of time: by first day, the more precise date first; what is dated by less than its month after
 * all that it may belong to, undated ones last. Mentions that one document
 * groups as one event, or that it repeats word for word, make one entry, told in the words of the first mention; its date
 * is the most precise among them.
 */
export const chronicle = (
  findings: Iterable<RecordedFinding>,
  documents: ReadonlyMap<string, CitedDocument>,
): readonly ChronicleEntry[] => {
  const groups = new Map<string, RecordedEvent[]>();
  for (const recorded of findings) {
    if (recorded.finding.kind !== 'event') continue;
    const event = recorded as RecordedEvent;
    const { document, group, id } = event.finding;
    const key = group === null ? id : `${document} ${group}`;
    const members = groups.get(key);
    if (members) members.push(event);
    else groups.set(key, [event]);
  }
  const entries = [...groups.values()].map((events) => entryOf(events, documents)).toSorted(byTime);
  return withoutRepetitions(entries);
};

/** A document that says the same twice in the same words, in its chronicle and in a dossier, says it once here. */
const withoutRepetitions = (entries: readonly ChronicleEntry[]): readonly ChronicleEntry[] => {
  const told = new Map<string, ChronicleEntry>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.tellings[0]!.document, entry.date, entry.type, entry.text]);
    const first = told.get(key);
    told.set(key, first ? { ...first, tellings: [...first.tellings, ...entry.tellings] } : entry);
  }
  return [...told.values()];
};

type RecordedEvent = RecordedFinding & { readonly finding: EventFinding };

const entryOf = (events: readonly RecordedEvent[], documents: ReadonlyMap<string, CitedDocument>): ChronicleEntry => {
  const inOrder = events.toSorted((a, b) => a.finding.start - b.finding.start);
  const { finding } = inOrder[0]!;
  const dated = inOrder.filter((event) => event.dated === 'finding');
  const best = dated.length > 0 ? dated.reduce((a, b) => (spread(b) < spread(a) ? b : a)) : inOrder[0]!;
  return {
    date: best.finding.date,
    earliest: best.earliest,
    latest: best.latest,
    type: finding.type,
    status: finding.status,
    actors: finding.actor.map(({ name }) => name),
    recipients: finding.recipient.map(({ name }) => name),
    place: inOrder.find((event) => event.finding.place)?.finding.place?.name ?? null,
    reportedBy: finding.reportedBy?.name ?? null,
    text: oneLine(finding.quote),
    tellings: inOrder.map((event) => telling(event.finding, documents.get(event.finding.document))),
  };
};

const telling = (finding: EventFinding, document: CitedDocument | undefined): Telling => ({
  finding: finding.id,
  document: finding.document,
  publisher: document?.publisher ?? null,
  title: document?.title ?? document?.origin ?? null,
  start: finding.start,
  end: finding.end,
  page: finding.page,
  quote: finding.quote,
});

const spread = ({ earliest, latest }: RecordedFinding): number => Date.parse(latest!) - Date.parse(earliest!);

const LAST_OF_ALL = '~';

/** A date stands where it begins; one that says less than the month stands where it ends, after what is known better. */
const placeInTime = ({ earliest, latest }: ChronicleEntry): string =>
  earliest === null || latest === null
    ? LAST_OF_ALL
    : Date.parse(latest) - Date.parse(earliest) > A_MONTH
      ? latest
      : earliest;

const A_MONTH = 31 * 24 * 60 * 60 * 1000;

const byTime = (a: ChronicleEntry, b: ChronicleEntry): number =>
  Number(a.date === null) - Number(b.date === null) ||
  compare(placeInTime(a), placeInTime(b)) ||
  compare(a.latest ?? LAST_OF_ALL, b.latest ?? LAST_OF_ALL) ||
  compare(a.tellings[0]!.document, b.tellings[0]!.document) ||
  a.tellings[0]!.start - b.tellings[0]!.start;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const CHRONICLE_COLUMNS = [
  'date',
  'earliest',
  'latest',
  'type',
  'status',
  'actors',
  'recipients',
  'place',
  'reportedBy',
  'text',
  'publisher',
  'title',
  'page',
  'document',
  'start',
  'end',
  'finding',
  'otherTellings',
] as const;

/** An entry as one flat row with the columns of `CHRONICLE_COLUMNS`. */
export const chronicleRow = ({
  tellings,
  ...entry
}: ChronicleEntry): Record<(typeof CHRONICLE_COLUMNS)[number], unknown> => {
  const [{ quote: _quote, ...first }, ...others] = tellings as [Telling, ...Telling[]];
  return { ...entry, ...first, otherTellings: others.map((other) => other.finding) };
};
