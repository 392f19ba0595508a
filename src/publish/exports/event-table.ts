import type { EventFinding } from '../../kinds/event.ts';
import type { Finding } from '../../kinds/finding.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { RecordedFinding } from '../../record/record-store.ts';
import { csv, csvHead } from '../csv.ts';
import { joined } from '../joined.ts';
import { byDocument } from './by-document.ts';
import { canBeDated, daysOf } from './event-days.ts';
import { deathsByEvent, type EventDeaths, tellsOnlyATotal } from './event-deaths.ts';
import type { ExportContext, ExportField, ExportWriter } from './export-format.ts';
import { interchange } from './interchange.ts';
import { isJudicialExecution } from './is-judicial-execution.ts';
import { isMishap } from './is-mishap.ts';

/** An event with what its own document says beside it. */
export interface EventInDocument {
  readonly event: EventFinding;
  readonly recorded: RecordedFinding;
  /** its document, as far as the export was given it */
  readonly document: DocumentIndex;
}

/** What is asked of a document for each of its events, looked up once. */
export interface DocumentIndex {
  /** by group and type the event that stands for all that tell it: the first of those that are dated most closely */
  readonly first: ReadonlyMap<string, string>;
  /** by id of the event how many were killed in it */
  readonly deaths: ReadonlyMap<string, EventDeaths>;
  /** ids of assaults that are none: accidents, fires, forces of nature, illnesses */
  readonly mishaps: ReadonlySet<string>;
  /** ids of assaults by which a sentence of death is carried out */
  readonly executions: ReadonlySet<string>;
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
      const members = document.map(({ finding }) => finding);
      const asked = members.some((finding) => finding.kind === 'figure' || isAssault(finding));
      const text = asked ? await context.textOf(members[0]!.document) : null;
      const index = indexOf(members, text, context.knowledge());
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

const isAssault = (finding: Finding): finding is EventFinding => finding.kind === 'event' && finding.type === 'ASSAULT';

const indexOf = (
  findings: readonly Finding[],
  text: string | null,
  knowledge: Pick<Knowledge, 'actors' | 'codebook'>,
): DocumentIndex => {
  const { totals, mishaps, executions } = interchange(knowledge);
  const assaults = findings.filter(isAssault);
  const idsOf = (events: readonly EventFinding[]) => new Set(events.map(({ id }) => id));
  const first = new Map<string, string>();
  const days = new Map<string, number>();
  for (const finding of findings) {
    if (finding.kind !== 'event' || finding.group === null || !canBeDated(finding)) continue;
    const key = groupKey(finding);
    const apart = daysOf(finding)!.days;
    if (apart >= (days.get(key) ?? Number.POSITIVE_INFINITY)) continue;
    days.set(key, apart);
    first.set(key, finding.id);
  }
  return {
    first,
    deaths: deathsByEvent(findings, (event) => first.get(groupKey(event)) ?? event.id, text, totals),
    mishaps: idsOf(assaults.filter((event) => isMishap(event, text, mishaps))),
    executions: idsOf(assaults.filter((event) => isJudicialExecution(event, text, executions, knowledge))),
  };
};

const groupKey = ({ group, type }: EventFinding): string => `${type} ${group}`;

/** True when another mention of the document tells this event: the first of those that are dated most closely. */
export const isRepeated = ({ event, document }: EventInDocument): boolean =>
  event.group !== null && document.first.get(groupKey(event)) !== event.id;

/**
 * Events of violence as data sets hold them: dated, neither planned nor denied, each once; no mishap, no
 * sentence of death that is carried out and no mere total of dead.
 */
export const isHeld = (told: EventInDocument, { knowledge }: Pick<ExportContext, 'knowledge'>): boolean =>
  canBeDated(told.event) &&
  !isRepeated(told) &&
  !told.document.mishaps.has(told.event.id) &&
  !told.document.executions.has(told.event.id) &&
  !tellsOnlyATotal(told.event, deathsOf(told), interchange(knowledge()).totals);

/** How many were killed in an event, by a figure within its words or within those of another mention; null when none is. */
export const deathsOf = ({ event, document }: EventInDocument): EventDeaths | null =>
  document.deaths.get(event.id) ?? null;

/** Names with `; ` between. */
export const namesOf = (parties: EventFinding['actor']): string => joined(parties.map(({ name }) => name));
