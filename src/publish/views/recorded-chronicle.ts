import type { EventFinding } from '../../kinds/event.ts';
import type { NameLens } from '../../link/names/name-lens.ts';
import { findingThroughLens } from '../../link/names/through-lens.ts';
import { documentHeadsOf } from '../../record/documents-of.ts';
import type { FindingFilter } from '../../record/finding-filter.ts';
import type { FindingHead } from '../../record/finding-head.ts';
import type { RecordStore } from '../../record/record-store.ts';
import { type ChronicleEntry, chronicleEntry, inChronicle, type PlacedEvent } from '../chronicle.ts';
import { type Board, boardOf } from './board.ts';

/**
 * The chronicle of the events of a record that pass a filter.
 * @param lens through which names are shown; as the sources have them when null
 */
export const recordedChronicle = async (
  record: RecordStore,
  filter: FindingFilter,
  lens: NameLens | null,
): Promise<Board<ChronicleEntry>> => {
  const heads = await record.findingHeads({ ...filter, kinds: ['event'] });
  return boardOf(inChronicle(heads.map(placed)), async (entries) => {
    const ids = entries.flat(2).map(({ finding }) => finding.id);
    const findings = await Array.fromAsync(record.findings({ ids, states: filter.states, order: 'document' }));
    const found = new Map(
      findings.map((each) => {
        const finding = (lens ? findingThroughLens(each.finding, lens) : each.finding) as EventFinding;
        return [finding.id, { ...each, finding }];
      }),
    );
    const documents = await documentHeadsOf(
      record,
      entries.flat(2).map(({ finding }) => finding),
    );
    return entries.flatMap((told) => {
      const still = told.map((same) => same.flatMap(({ finding }) => found.get(finding.id) ?? [])).filter(isSome);
      return isSome(still) ? [chronicleEntry(still, documents)] : [];
    });
  });
};

const placed = (head: FindingHead): PlacedEvent => ({
  finding: head as FindingHead & Pick<EventFinding, 'type'>,
  earliest: head.earliest,
  latest: head.latest,
  dated: head.dated,
});

/** What has left the record since the chronicle was put in order is told no more. */
const isSome = (list: readonly unknown[]): boolean => list.length > 0;
