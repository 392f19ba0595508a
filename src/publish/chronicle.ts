import type { DocumentRecord } from '../kinds/document.ts';
import type { EventFinding } from '../kinds/event.ts';
import { placeInTime } from '../record/place-in-time.ts';
import type { RecordedFinding } from '../record/record-store.ts';
import { compareTexts } from '../text/compare-texts.ts';
import { oneLine } from '../text/one-line.ts';
import { publicOrigin } from './public-origin.ts';

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

/** What of an event its place in a chronicle depends on. */
export interface PlacedEvent extends Pick<RecordedFinding, 'earliest' | 'latest' | 'dated'> {
  readonly finding: Pick<EventFinding, 'id' | 'document' | 'start' | 'quote' | 'group' | 'type' | 'date'>;
}

type RecordedEvent = RecordedFinding & { readonly finding: EventFinding };

/** Events as entries of a chronicle, in its order, see `inChronicle`. */
export const chronicle = (
  findings: Iterable<RecordedFinding>,
  documents: ReadonlyMap<string, CitedDocument>,
): readonly ChronicleEntry[] =>
  inChronicle(
    Iterator.from(findings).filter((recorded) => recorded.finding.kind === 'event') as Iterable<RecordedEvent>,
  ).map((told) => chronicleEntry(told, documents));

/**
 * Events in the order of time: by first day, the more precise date first; what is dated by less than its month after
 * all that it may belong to, undated ones last. Mentions that one document groups as one event, or that it repeats word
 * for word, make one entry, told in the words of the first mention; its date is the most precise among them.
 * @returns of each entry its mentions, in groups that are told in the same words
 */
export const inChronicle = <Event extends PlacedEvent>(
  events: Iterable<Event>,
): readonly (readonly (readonly Event[])[])[] => {
  const groups = Map.groupBy(events, ({ finding: { document, group, id } }) =>
    group === null ? id : `${document} ${group}`,
  );
  const entries = Array.from(groups.values(), (members) => {
    const inOrder = members.toSorted((a, b) => a.finding.start - b.finding.start);
    const best = bestDated(inOrder);
    return { events: inOrder, best, place: placeOf(best) };
  }).sort(byTime);
  // A document that says the same twice in the same words, in its chronicle and in a dossier, says it once here.
  const told = Map.groupBy(entries, ({ events: [first], best }) => {
    const { document, type, quote } = first!.finding;
    return JSON.stringify([document, best.finding.date, type, oneLine(quote)]);
  });
  return Array.from(told.values(), (same) => same.map(({ events }) => events));
};

const bestDated = <Event extends PlacedEvent>(inOrder: readonly Event[]): Event => {
  const dated = inOrder.filter((event) => event.dated === 'finding');
  return dated.length > 0 ? dated.reduce((a, b) => (spread(b) < spread(a) ? b : a)) : inOrder[0]!;
};

/** @param told the mentions of one entry, as `inChronicle` gives them */
export const chronicleEntry = (
  told: readonly (readonly RecordedEvent[])[],
  documents: ReadonlyMap<string, CitedDocument>,
): ChronicleEntry => {
  const inOrder = told[0]!;
  const { finding } = inOrder[0]!;
  const best = bestDated(inOrder);
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
    tellings: told.flat().map((event) => telling(event.finding, documents.get(event.finding.document))),
  };
};

const telling = (finding: EventFinding, document: CitedDocument | undefined): Telling => ({
  finding: finding.id,
  document: finding.document,
  publisher: document?.publisher ?? null,
  title: document?.title ?? (document ? publicOrigin(document.origin) : null),
  start: finding.start,
  end: finding.end,
  page: finding.page,
  quote: finding.quote,
});

const spread = ({ earliest, latest }: PlacedEvent): number => Date.parse(latest!) - Date.parse(earliest!);

const LAST_OF_ALL = '~';

const placeOf = ({ earliest, latest }: PlacedEvent): string =>
  earliest === null || latest === null ? LAST_OF_ALL : placeInTime(earliest, latest);

interface DatedEntry {
  readonly events: readonly PlacedEvent[];
  /** the one that is dated most precisely */
  readonly best: PlacedEvent;
  /** where that stands, as text that sorts */
  readonly place: string;
}

const byTime = (a: DatedEntry, b: DatedEntry): number =>
  Number(a.best.finding.date === null) - Number(b.best.finding.date === null) ||
  compareTexts(a.place, b.place) ||
  compareTexts(a.best.latest ?? LAST_OF_ALL, b.best.latest ?? LAST_OF_ALL) ||
  compareTexts(a.events[0]!.finding.document, b.events[0]!.finding.document) ||
  a.events[0]!.finding.start - b.events[0]!.finding.start;

/** The columns of a chronicle as CSV, in their order; `chronicleRow` fills them. */
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
