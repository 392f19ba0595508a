import type { EventFinding } from '../../kinds/event.ts';
import type { Finding } from '../../kinds/finding.ts';
import { overlaps } from '../../kinds/span.ts';
import type { RecordedFinding } from '../../record/record-store.ts';
import { earliestDay, isEdtf, latestDay } from '../../time/edtf.ts';
import { csv, csvHead } from '../csv.ts';
import type { ExportContext, ExportField, ExportWriter } from './export-format.ts';

/** An event with what its own document says beside it. */
export interface EventInDocument {
  readonly event: EventFinding;
  readonly recorded: RecordedFinding;
  /** all findings of the document that the export was given */
  readonly beside: readonly Finding[];
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
      const beside = document.map(({ finding }) => finding);
      yield csv(
        document.flatMap((recorded) =>
          recorded.finding.kind === 'event' ? rows({ event: recorded.finding, recorded, beside }, context) : [],
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
export const isRepeated = ({ event, beside }: EventInDocument): boolean =>
  event.group !== null &&
  beside.find((one) => one.kind === 'event' && one.group === event.group && one.type === event.type)?.id !== event.id;

const DEATHS = /\b(?:killed|dead|deaths?|died|fatalit(?:y|ies)|slain)\b/i;

/** How many were killed, by a figure that stands within the event’s words; null when none does. */
export const deathsIn = ({
  event,
  beside,
}: EventInDocument): { readonly low: number; readonly best: number; readonly high: number } | null => {
  for (const figure of beside) {
    if (figure.kind !== 'figure' || !overlaps(figure, event) || !DEATHS.test(`${figure.measure} ${figure.quote}`))
      continue;
    const low = figure.min ?? figure.value;
    const high = figure.max ?? figure.value;
    if (low === null || high === null || low < 0 || figure.unit === 'percent') continue;
    return { low, best: figure.value ?? low, high };
  }
  return null;
};

/** Names with `; ` between. */
export const namesOf = (parties: EventFinding['actor']): string => parties.map(({ name }) => name).join('; ');
