import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { NameLens } from '../../link/names/name-lens.ts';
import { findingThroughLens } from '../../link/names/through-lens.ts';
import { FINDING_STATES } from '../../record/effective-finding.ts';
import type { FindingFilter } from '../../record/finding-filter.ts';
import type { RecordedFinding, RecordStore } from '../../record/record-store.ts';
import type { ExportFormat } from './export-format.ts';
import { kindsFor } from './export-kinds.ts';
import { isCsv } from './exports.ts';

export interface ExportOptions {
  readonly filter: FindingFilter;
  /** called only by formats that need it */
  readonly knowledge: () => Pick<Knowledge, 'actors' | 'places' | 'offices' | 'codebook' | 'packs'>;
  /** when the export is made, ISO 8601 UTC */
  readonly at: string;
  readonly title: string;
  /** names as they are printed; as the sources have them when left out. Quotations are never touched. */
  readonly lens?: NameLens | null;
  /** true for a byte order mark before CSV, without which Excel takes it for another encoding; other formats have none */
  readonly bom?: boolean;
}

/** The findings of a record in that format, piece by piece. */
export async function* exportFromRecord(
  record: RecordStore,
  format: ExportFormat,
  { filter, knowledge, at, title, lens = null, bom = false }: ExportOptions,
): AsyncGenerator<string | Uint8Array> {
  const kinds = kindsFor(format, filter.kinds);
  const writer = await format.load();
  const told = await record.documents({ source: filter.source, ids: filter.documents });
  const documents = new Map(told.map((document) => [document.id, document]));
  if (bom && isCsv(format)) yield '\uFEFF';
  yield* writer.write(throughLens(record.findings({ ...filter, kinds, order: 'document' }), lens), {
    documents,
    knowledge: lens === null ? knowledge : () => knowledgeThroughLens(knowledge(), lens),
    at,
    title,
    kinds,
    textOf: (document) => record.text(document),
    decided: async () => new Map((await record.decisions()).map((decision) => [decision.finding, decision])),
    setAside: () =>
      throughLens(
        record.findings({ ...filter, kinds, states: otherStates(filter), thread: undefined, limit: undefined }),
        lens,
      ),
  });
}

/**
 * The states that were not asked for; those that count as found are asked for when none is named. Of a thread all: what is
 * rejected leaves it, and whether it was in it nobody can tell.
 */
const otherStates = ({ states = ['open', 'accepted'], thread }: FindingFilter) =>
  thread === undefined ? FINDING_STATES.filter((state) => !states.includes(state)) : FINDING_STATES;

async function* throughLens(
  findings: AsyncIterable<RecordedFinding>,
  lens: NameLens | null,
): AsyncGenerator<RecordedFinding> {
  for await (const recorded of findings)
    yield lens === null ? recorded : { ...recorded, finding: findingThroughLens(recorded.finding, lens) };
}

const knowledgeThroughLens = <K extends Pick<Knowledge, 'actors' | 'places'>>(knowledge: K, lens: NameLens): K => ({
  ...knowledge,
  actors: new Map(
    [...knowledge.actors].map(([id, actor]) => [id, { ...actor, name: lens.party({ name: actor.name, actor: id }) }]),
  ),
  places: new Map(
    [...knowledge.places].map(([id, place]) => [id, { ...place, name: lens.place({ name: place.name, place: id }) }]),
  ),
});
