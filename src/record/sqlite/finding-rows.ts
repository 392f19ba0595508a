import type { Finding } from '../../kinds/finding.ts';
import type { FindingState } from '../effective-finding.ts';
import type { RecordedFinding } from '../record-store.ts';

/** A row of `findings` joined with its document’s id. */
export interface FindingRow {
  readonly key: number;
  readonly id: string;
  readonly document: string;
  readonly kind: Finding['kind'];
  readonly block: number;
  readonly page: number | null;
  readonly start_offset: number;
  readonly end_offset: number;
  readonly quote: string;
  readonly group_name: string | null;
  readonly rule: string;
  readonly fields: string;
  readonly corrections: string | null;
  readonly state: FindingState;
  readonly merged_into: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly dated: 'finding' | 'document' | null;
}

export const FINDING_COLUMNS = `f.key, f.id, d.id as document, f.kind, f.block, f.page, f.start_offset, f.end_offset,
  f.quote, f.group_name, f.rule, f.fields, f.corrections, f.state, f.merged_into, f.earliest, f.latest, f.dated`;

/** The finding as it was read, without decisions. */
export const findingAsRead = (row: FindingRow): Finding =>
  ({
    kind: row.kind,
    id: row.id,
    document: row.document,
    block: row.block,
    page: row.page,
    start: row.start_offset,
    end: row.end_offset,
    quote: row.quote,
    group: row.group_name,
    rule: row.rule,
    ...JSON.parse(row.fields),
  }) as Finding;

/** The finding as decisions leave it. */
export const recordedFinding = (row: FindingRow): RecordedFinding => ({
  finding: row.corrections
    ? ({ ...findingAsRead(row), ...JSON.parse(row.corrections) } as Finding)
    : findingAsRead(row),
  state: row.state,
  corrected: row.corrections !== null,
  into: row.merged_into,
  earliest: row.earliest,
  latest: row.latest,
  dated: row.dated,
});
