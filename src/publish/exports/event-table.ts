import type { EventFinding } from '../../kinds/event.ts';
import type { FigureFinding } from '../../kinds/figure.ts';
import type { Finding } from '../../kinds/finding.ts';
import { overlaps } from '../../kinds/span.ts';
import type { RecordedFinding } from '../../record/record-store.ts';
import { firstWhere } from '../../text/first-where.ts';
import { earliestDay, isEdtf, latestDay } from '../../time/edtf.ts';
import { csv, csvHead } from '../csv.ts';
import type { ExportContext, ExportField, ExportWriter } from './export-format.ts';

/** An event with what its own document says beside it. */
export interface EventInDocument {
  readonly event: EventFinding;
  readonly recorded: RecordedFinding;
  /** its document, as far as the export was given it */
  readonly document: DocumentIndex;
}

/** What is asked of a document for each of its events, looked up once. */
export interface DocumentIndex {
  /** by group and type the first event that tells it */
  readonly first: ReadonlyMap<string, string>;
  /** figures of deaths in the order of their places */
  readonly deaths: readonly FigureFinding[];
}

/** A writer of a table of events as CSV: `rows` gives the rows of one event, by column name. */
export const eventTable = (
  fields: readonly ExportField[],
  rows: (event: EventInDocument, context: ExportContext) => readonly Readonly<Record<string, unknown>>[],
): ExportWriter => ({
  fields,
  async *write(findings, context) {
    const columns = fields.map(({ name }) => name);
    yield csvHead(columns);
    for await (const document of byDocument(findings)) {
      const index = indexOf(document.map(({ finding }) => finding));
      yield csv(
        document.flatMap((recorded) =>
          recorded.finding.kind === 'event'
            ? rows({ event: recorded.finding, recorded, document: index }, context)
            : [],
        ),
        columns,
      );
    }
  },
});

/** Findings in the order of their documents, a document at a time. */
async function* byDocument(findings: AsyncIterable<RecordedFinding>): AsyncGenerator<readonly RecordedFinding[]> {
  let document: RecordedFinding[] = [];
  for await (const recorded of findings) {
    if (document.length > 0 && document[0]!.finding.document !== recorded.finding.document) {
      yield document;
      document = [];
    }
    document.push(recorded);
  }
  if (document.length > 0) yield document;
}

const indexOf = (findings: readonly Finding[]): DocumentIndex => {
  const first = new Map<string, string>();
  const deaths: FigureFinding[] = [];
  for (const finding of findings) {
    if (finding.kind === 'event' && finding.group !== null && !first.has(groupKey(finding)))
      first.set(groupKey(finding), finding.id);
    if (finding.kind === 'figure' && DEATHS.test(`${finding.measure} ${finding.quote}`)) deaths.push(finding);
  }
  return { first, deaths: deaths.toSorted((a, b) => a.start - b.start) };
};

const groupKey = ({ group, type }: EventFinding): string => `${type} ${group}`;

/** First and last day of an event by its own date, and how many days apart; null when they are not known. */
export const daysOf = ({
  date,
}: EventFinding): { readonly from: string; readonly to: string; readonly days: number } | null => {
  if (date === null || !isEdtf(date)) return null;
  const [from, to] = [earliestDay(date), latestDay(date)];
  if (from === null || to === null) return null;
  return { from, to, days: (Date.parse(to) - Date.parse(from)) / 86_400_000 };
};

/** True when an earlier mention of the document already tells this event. */
export const isRepeated = ({ event, document }: EventInDocument): boolean =>
  event.group !== null && document.first.get(groupKey(event)) !== event.id;

const DEATHS = /\b(?:killed|dead|deaths?|died|fatalit(?:y|ies)|slain)\b/i;

/** How many were killed, by a figure that stands within the event’s words; null when none does. */
export const deathsIn = ({
  event,
  document,
}: EventInDocument): { readonly low: number; readonly best: number; readonly high: number } | null => {
  // figures of one document hardly overlap: their ends stand in the order of their beginnings
  for (let i = firstWhere(document.deaths, ({ end }) => end > event.start); i < document.deaths.length; i++) {
    const figure = document.deaths[i]!;
    if (figure.start >= event.end) break;
    if (!overlaps(figure, event)) continue;
    const low = figure.min ?? figure.value;
    const high = figure.max ?? figure.value;
    if (low === null || high === null || low < 0 || figure.unit === 'percent') continue;
    return { low, best: figure.value ?? low, high };
  }
  return null;
};

/** Names with `; ` between. */
export const namesOf = (parties: EventFinding['actor']): string => parties.map(({ name }) => name).join('; ');
