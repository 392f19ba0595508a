import type { FindingKind } from '../../kinds/finding.ts';
import type { FindingFilter } from '../../record/finding-filter.ts';
import type { RecordStore } from '../../record/record-store.ts';

/** Which findings somebody asks for. */
export interface ChosenFindings {
  /** their ids; null when all are asked for that stand in the record in the filter’s states */
  readonly ids: ReadonlySet<string> | null;
  has(id: string): boolean;
}

/** What a filter chooses of some kinds. Where it narrows nothing, nothing is read: of a large record that would be much. */
export const chosenFindings = async (
  record: RecordStore,
  filter: FindingFilter,
  kinds: readonly FindingKind[],
): Promise<ChosenFindings> => {
  const { kinds: _kinds, states: _states, order: _order, ...narrowing } = filter;
  if (Object.values(narrowing).every((value) => value === undefined)) return { ids: null, has: () => true };
  const ids = await record.findingIds({ ...filter, kinds });
  return { ids, has: (id) => ids.has(id) };
};
