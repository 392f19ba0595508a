import { overlaps } from '../../kinds/span.ts';
import type { RecordedDecision } from '../../record/decision.ts';
import type { RecordedFinding } from '../../record/record-store.ts';
import { fold } from '../../text/fold.ts';
import { oneLine } from '../../text/one-line.ts';
import { withoutControls } from '../../text/without-controls.ts';
import { daysFrom } from '../../time/days-from.ts';
import { earliestDay, isEdtf, latestDay } from '../../time/edtf.ts';
import { eventTitle } from '../event-title.ts';
import { publicOrigin } from '../public-origin.ts';
import { byDocument } from './by-document.ts';
import type { ExportContext, ExportWriter } from './export-format.ts';

const A_MONTH_IN_DAYS = 31;

/** One entry of the calendar: whole days, the last one included. */
interface Entry {
  readonly from: string;
  readonly to: string;
  readonly category: 'DEADLINE' | 'MEETING' | 'PLANNED';
  readonly summary: string;
}

/**
 * What is due and what is planned (iCalendar, RFC 5545): deadlines of commitments and provisions on their last day;
 * planned events, and meetings that took place, on their days. What is dated by more than a month has no place in a
 * calendar. Entries are all-day and do not block time. What several findings tell in the same words, or a provision and
 * the commitment in it, is one entry. Its UID stays the same on every export, also when one of those findings is rejected;
 * a correction keeps it too, and has a higher SEQUENCE. SEQUENCE is the record's and not the entry's: a finding that told an
 * entry and was corrected away no longer tells it, and by those that are left the number would go down.
 */
export const iCalendarExport: ExportWriter = {
  fields: [
    {
      name: 'UID',
      what: 'id of the finding, @chancery; where several tell the entry, of the one whose document came first, also when it was rejected; another when that one is corrected into another entry, which then has this UID',
    },
    {
      name: 'SEQUENCE',
      what: 'number of the last decision in the record, whatever it was about; 0 before any: never goes down, and rises also where an entry did not change',
    },
    {
      name: 'LAST-MODIFIED',
      what: 'when last a finding was decided on that tells it now; before, when the document came into the record; goes back when that finding no longer tells it',
    },
    { name: 'DTSTAMP', what: 'when the export was made, UTC' },
    { name: 'DTSTART', what: 'first day; of a deadline the last day on which it can be kept' },
    { name: 'DTEND', what: 'the day after the last, as the format wants it' },
    {
      name: 'SUMMARY',
      what: 'who has to do what, or who meets whom, in brackets that it is planned or alleged; the source’s words where nobody is named',
    },
    { name: 'DESCRIPTION', what: 'the exact words, the date as EDTF, the document and its publisher' },
    { name: 'LOCATION', what: 'the place as written' },
    { name: 'CATEGORIES', what: 'DEADLINE, MEETING or PLANNED' },
    { name: 'STATUS', what: 'CONFIRMED of what happened, TENTATIVE of what is planned, alleged or due' },
    { name: 'TRANSP', what: 'TRANSPARENT' },
    { name: 'URL', what: 'address of the document, when it has one' },
  ],
  async *write(findings, context) {
    const stamp = utc(context.at);
    yield lines([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Chancery//Chancery//EN',
      'CALSCALE:GREGORIAN',
      `X-WR-CALNAME:${escaped(context.title)}`,
    ]);
    const told = new Map<string, Told>();
    for await (const document of byDocument(findings))
      for (const recorded of document) {
        const entry = entryOf(recorded);
        if (entry === null || isToldByItsCommitment(recorded, document)) continue;
        const known = told.get(keyOf(entry));
        if (known) known.by.push(recorded);
        else told.set(keyOf(entry), { entry, by: [recorded] });
      }
    for await (const recorded of context.setAside()) {
      const entry = entryOf(recorded);
      if (entry !== null) told.get(keyOf(entry))?.by.push(recorded);
    }
    const decided = await context.decided();
    const sequence = [...decided.values()].reduce((last, { number }) => Math.max(last, number), 0);
    for (const { entry, by } of told.values())
      yield lines(
        eventLines(
          by[0],
          entry,
          [`SEQUENCE:${sequence}`, ...identityOf(by, decided, context), `DTSTAMP:${stamp}`],
          context,
        ),
      );
    yield lines(['END:VCALENDAR']);
  },
};

/** An entry and the findings that tell it, those that were set aside last. */
interface Told {
  readonly entry: Entry;
  readonly by: [RecordedFinding, ...RecordedFinding[]];
}

const keyOf = ({ from, to, category, summary }: Entry): string => JSON.stringify([from, to, category, fold(summary)]);

/** Which entry it is, and when it was last changed. */
const identityOf = (
  by: Told['by'],
  decided: ReadonlyMap<string, RecordedDecision>,
  { documents, at }: ExportContext,
): readonly string[] => {
  const addedAt = ({ finding }: RecordedFinding) => documents.get(finding.document)?.added ?? at;
  const place = (one: RecordedFinding) =>
    [addedAt(one), one.finding.document, String(one.finding.start).padStart(10, '0'), one.finding.id].join(' ');
  const first = by.reduce((a, b) => (place(b) < place(a) ? b : a));
  const last = by
    .map(({ finding }) => decided.get(finding.id))
    .reduce((a, b) => ((b?.number ?? 0) > (a?.number ?? 0) ? b : a), undefined);
  return [`UID:${first.finding.id}@chancery`, `LAST-MODIFIED:${utc(last?.at ?? addedAt(by[0]))}`];
};

/** DATE-TIME of RFC 5545 in UTC, of ISO 8601 in UTC. */
const utc = (at: string): string => `${at.slice(0, 19).replace(/[-:]/g, '')}Z`;

const entryOf = ({ finding }: RecordedFinding): Entry | null => {
  if (finding.kind === 'commitment' || finding.kind === 'provision') {
    if (finding.deadline === null || !isEdtf(finding.deadline)) return null;
    const last = latestDay(finding.deadline);
    if (last === null) return null;
    const who = finding.obligor.map(({ name }) => name).join(', ');
    const what = finding.kind === 'commitment' ? finding.action : finding.obligation;
    return { from: last, to: last, category: 'DEADLINE', summary: `Due: ${who ? `${who}: ` : ''}${oneLine(what)}` };
  }
  if (finding.kind !== 'event' || finding.date === null || !isEdtf(finding.date) || finding.status === 'denied')
    return null;
  const meeting = finding.type === 'CONSULT';
  if (!meeting && finding.status !== 'planned') return null;
  const [from, to] = [earliestDay(finding.date), latestDay(finding.date)];
  if (from === null || to === null || daysBetween(from, to) > A_MONTH_IN_DAYS) return null;
  return { from, to, category: finding.status === 'planned' ? 'PLANNED' : 'MEETING', summary: eventTitle(finding) };
};

/** True of a provision whose deadline stands in the commitment that was read from it. */
const isToldByItsCommitment = ({ finding }: RecordedFinding, document: readonly RecordedFinding[]): boolean =>
  finding.kind === 'provision' &&
  document.some(
    ({ finding: other }) =>
      other.kind === 'commitment' && other.deadline === finding.deadline && overlaps(other, finding),
  );

const eventLines = (
  { finding }: RecordedFinding,
  { from, to, category, summary }: Entry,
  identity: readonly string[],
  { documents }: ExportContext,
): readonly string[] => {
  const document = documents.get(finding.document);
  const date = finding.kind === 'event' ? finding.date : 'deadline' in finding ? finding.deadline : null;
  const place = finding.kind === 'event' ? finding.place?.name : undefined;
  const url = document && /^https?:\/\/[\x21-\x7e]+$/.test(document.origin) ? document.origin : null;
  const description = [
    `“${oneLine(finding.quote)}”`,
    `Date: ${date}`,
    [document?.publisher, document?.title].filter(Boolean).join(', ') || (document && publicOrigin(document.origin)),
    `Document ${finding.document}, characters ${finding.start}–${finding.end}`,
  ];
  return [
    'BEGIN:VEVENT',
    ...identity,
    `DTSTART;VALUE=DATE:${from.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${daysFrom(to, 1).replaceAll('-', '')}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description.filter(Boolean).join('\n'))}`,
    ...(place ? [`LOCATION:${escaped(oneLine(place))}`] : []),
    `CATEGORIES:${category}`,
    `STATUS:${finding.kind === 'event' && (finding.status === 'happened' || finding.status === 'ongoing') ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    ...(url ? [`URL:${url}`] : []),
    'END:VEVENT',
  ];
};

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** TEXT of RFC 5545, section 3.3.11. */
const escaped = (text: string): string =>
  withoutControls(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n');

const lines = (all: readonly string[]): string => all.map((line) => `${folded(line)}\r\n`).join('');

/** Lines of at most 75 octets, the rest on lines that begin with a blank (section 3.1); no character is cut. */
const folded = (line: string): string => {
  if (line.length * 3 <= 75) return line;
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0)!);
    if (octets + size > 75) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
};

const octetsOf = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
