import type { DocumentRecord } from '../../kinds/document.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { edtfDays } from '../../record/edtf-days.ts';
import type { RecordedDocument, RecordedFinding } from '../../record/record-store.ts';
import { compareTexts } from '../../text/compare-texts.ts';
import { eventGroups } from '../event-groups.ts';
import type { RecordedEvent } from '../event-traits.ts';
import { type EventScore, eventScores } from './event-scores.ts';
import { type Direction, directionOf } from './pair-events.ts';

/** One event between the two, counted once however often it is told. */
export interface BalanceEvent extends EventScore {
  readonly direction: Direction;
  /** the finding that stands for it */
  readonly event: RecordedEvent;
  /** ids of all findings that tell it */
  readonly tellings: readonly string[];
}

/** What two actors did to one another in one month, on the scale of cooperation and conflict. */
export interface BalanceMonth {
  /** `2024-10` */
  readonly month: string;
  readonly events: readonly BalanceEvent[];
  /** findings that tell these events */
  readonly tellings: number;
  /** of all scores; and of those above and below zero */
  readonly sum: number;
  readonly cooperation: number;
  readonly conflict: number;
  /** null in a month without events */
  readonly mean: number | null;
  /** what sources only allege, kept out of the sums */
  readonly alleged: readonly BalanceEvent[];
  /** sources of the record that cover or appeared in the month */
  readonly sources: readonly string[];
  /** sources whose first document in the record is of this month: from here on more is read, not more done */
  readonly sourcesBegin: readonly string[];
  /** sources of which the first document came into the record in this month */
  readonly sourcesAdded: readonly string[];
}

/** What two actors do to each other over time. */
export interface ActorBalance {
  /** every month from the first with an event to the last */
  readonly months: readonly BalanceMonth[];
  /** events between them whose month nothing tells */
  readonly undated: number;
  /** findings of plans and of what is denied, which do not count */
  readonly planned: number;
  readonly denied: number;
}

export type BalanceDocument = Pick<RecordedDocument, 'id' | 'publisher' | 'title' | 'period' | 'published' | 'added'>;

/**
 * The monthly balance between two actors: the scores of their events on PLOVER’s scale. What belongs to an actor acts
 * for it. An event counts once in the month in which it lies, however many documents tell it.
 * @param findings events, in any order
 */
export const actorBalance = (
  findings: Iterable<RecordedFinding>,
  documents: Iterable<BalanceDocument>,
  [first, second]: readonly [first: string, second: string],
  knowledge: Pick<Knowledge, 'actors' | 'codebook'>,
): ActorBalance => {
  const scoreOf = eventScores(knowledge);
  const told: { readonly event: RecordedEvent; readonly direction: Direction; readonly score: EventScore }[] = [];
  let planned = 0;
  let denied = 0;
  for (const recorded of findings) {
    if (recorded.finding.kind !== 'event') continue;
    const direction = directionOf(recorded.finding, first, second, knowledge);
    if (!direction) continue;
    if (recorded.finding.status === 'planned') planned++;
    else if (recorded.finding.status === 'denied') denied++;
    else {
      const score = scoreOf(recorded.finding);
      if (score) told.push({ event: recorded as RecordedEvent, direction, score });
    }
  }
  told.sort((a, b) => compareTexts(a.event.finding.id, b.event.finding.id));
  const events = eventGroups(
    told.map(({ event }) => event),
    knowledge,
  ).map((members): BalanceEvent => {
    const tellings = members.map((i) => told[i]!);
    const { event, direction, score } = tellings.find((one) => one.event.finding.status !== 'alleged') ?? tellings[0]!;
    return { ...score, direction, event, tellings: tellings.map((one) => one.event.finding.id) };
  });
  const byMonth = Map.groupBy(events, ({ event }) => monthOf(event));
  const undated = byMonth.get(null)?.length ?? 0;
  const months = [...byMonth.keys()].filter((month) => month !== null).sort();
  const sources = new SourceMonths(documents);
  return {
    months: monthsBetween(months[0], months.at(-1)).map((month) => balanceOf(month, byMonth.get(month) ?? [], sources)),
    undated,
    planned,
    denied,
  };
};

const balanceOf = (month: string, all: readonly BalanceEvent[], sources: SourceMonths): BalanceMonth => {
  const inOrder = all.toSorted(
    (a, b) =>
      compareTexts(a.event.earliest!, b.event.earliest!) || compareTexts(a.event.finding.id, b.event.finding.id),
  );
  const events = inOrder.filter(({ event }) => event.finding.status !== 'alleged');
  const total = (scores: readonly number[]) => Math.round(scores.reduce((sum, score) => sum + score, 0) * 10) / 10;
  const scores = events.map(({ score }) => score);
  const sum = total(scores);
  return {
    month,
    events,
    tellings: events.reduce((count, { tellings }) => count + tellings.length, 0),
    sum,
    cooperation: total(scores.filter((score) => score > 0)),
    conflict: total(scores.filter((score) => score < 0)),
    mean: events.length === 0 ? null : Math.round((sum / events.length) * 100) / 100,
    alleged: inOrder.filter(({ event }) => event.finding.status === 'alleged'),
    ...sources.in(month),
  };
};

/** The month in which an event lies; null when its days are of several. */
const monthOf = ({ earliest, latest }: RecordedEvent): string | null =>
  earliest !== null && latest !== null && earliest.slice(0, 7) === latest.slice(0, 7) ? earliest.slice(0, 7) : null;

const monthsBetween = (first: string | undefined, last: string | undefined): readonly string[] => {
  const months: string[] = [];
  for (let month = first; month !== undefined && last !== undefined && month <= last; month = monthAfter(month))
    months.push(month);
  return months;
};

const monthAfter = (month: string): string => {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 4)}-${String(number + 1).padStart(2, '0')}`;
};

/** Which sources the record has for which months. */
class SourceMonths {
  readonly #covering = new Map<string, Set<string>>();
  readonly #beginning = new Map<string, string>();
  readonly #added = new Map<string, string>();

  constructor(documents: Iterable<BalanceDocument>) {
    for (const document of documents) {
      const source = sourceOf(document);
      const added = document.added.slice(0, 7);
      if (added < (this.#added.get(source) ?? '~')) this.#added.set(source, added);
      const days = edtfDays(document.period?.value ?? null) ?? edtfDays(document.published);
      if (!days) continue;
      const first = days.earliest.slice(0, 7);
      if (first < (this.#beginning.get(source) ?? '~')) this.#beginning.set(source, first);
      for (const month of monthsBetween(first, days.latest.slice(0, 7)).slice(0, MOST_MONTHS)) {
        const covering = this.#covering.get(month) ?? new Set();
        this.#covering.set(month, covering.add(source));
      }
    }
  }

  in(month: string): Pick<BalanceMonth, 'sources' | 'sourcesBegin' | 'sourcesAdded'> {
    const of = (months: ReadonlyMap<string, string>) =>
      [...months].flatMap(([source, own]) => (own === month ? [source] : [])).sort();
    return {
      sources: [...(this.#covering.get(month) ?? [])].sort(),
      sourcesBegin: of(this.#beginning),
      sourcesAdded: of(this.#added),
    };
  }
}

/** A document with an open end covers no more months than these. */
const MOST_MONTHS = 1200;

const sourceOf = ({ publisher, title, id }: Pick<DocumentRecord, 'publisher' | 'title' | 'id'>): string =>
  publisher ?? title ?? id.slice(0, 8);
