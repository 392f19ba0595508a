import type { DatabaseSync } from 'node:sqlite';
import type { FindingFilter } from '../finding-filter.ts';
import type { FindingHead } from '../finding-head.ts';
import { type Condition, findingCondition, TIME_ORDER } from './finding-query.ts';
import { FINDING_COLUMNS, type FindingRow } from './finding-rows.ts';
import { rows } from './prepared.ts';

/** Rows that are read at once. */
const PORTION = 500;

/**
 * The findings that pass a filter, in its order. No reading of the database stays open between two of them: whoever
 * takes them slowly, as a download does, keeps nobody from writing. What disappears meanwhile is left out.
 * @param visible which documents may be seen at all, over `documents d`
 */
export function* findFindings(
  database: DatabaseSync,
  filter: FindingFilter,
  visible: Condition,
): Generator<FindingRow, void, undefined> {
  if (filter.limit !== undefined && filter.limit <= PORTION) {
    yield* columnsOf<FindingRow>(database, FINDING_COLUMNS, filter, visible);
    return;
  }
  const keys = columnsOf<{ readonly key: number }>(database, 'f.key as key', filter, visible);
  for (let from = 0; from < keys.length; from += PORTION) {
    const portion = keys.slice(from, from + PORTION).map(({ key }) => key);
    const found = new Map(
      rows<FindingRow>(
        database,
        `select ${FINDING_COLUMNS} from json_each(?) wanted join findings f on f.key = wanted.value
         join documents d on d.key = f.document where ${visible.sql}`,
        JSON.stringify(portion),
        ...visible.values,
      ).map((row) => [row.key, row]),
    );
    for (const key of portion) {
      const row = found.get(key);
      if (row) yield row;
    }
  }
}

const HEAD_COLUMNS = `f.id, d.id as document, f.start_offset as start, f.end_offset as end, f.quote, f.group_name as "group",
  f.type, f.date, f.earliest, f.latest, f.dated`;

/** The heads of those that pass a filter, in its order. */
export const findHeads = (database: DatabaseSync, filter: FindingFilter, visible: Condition): readonly FindingHead[] =>
  columnsOf<FindingHead>(database, HEAD_COLUMNS, filter, visible);

/** The ids of those that pass a filter; where it names no order and no page, nothing is put in order for them. */
export const findIds = (database: DatabaseSync, filter: FindingFilter, visible: Condition): ReadonlySet<string> =>
  new Set(columnsOf<{ readonly id: string }>(database, 'f.id', filter, visible, isOrdered(filter)).map(({ id }) => id));

const isOrdered = ({ order, limit, skip }: FindingFilter): boolean =>
  order !== undefined || limit !== undefined || skip !== undefined;

const columnsOf = <Row>(
  database: DatabaseSync,
  columns: string,
  filter: FindingFilter,
  visible: Condition,
  inOrder = true,
): readonly Row[] => {
  const { sql, values } = findingCondition(filter, visible);
  const order = filter.order === 'document' ? 'd.key, f.start_offset, f.end_offset, f.id' : TIME_ORDER;
  return rows<Row>(
    database,
    `select ${columns} from findings f join documents d on d.key = f.document where ${sql}
     ${inOrder ? `order by ${order}` : ''} limit ? offset ?`,
    ...values,
    filter.limit ?? -1,
    filter.skip ?? 0,
  );
};
