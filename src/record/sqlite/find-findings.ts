import type { DatabaseSync } from 'node:sqlite';
import type { FindingFilter } from '../finding-filter.ts';
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
  const { sql, values } = findingCondition(filter, visible);
  const order = filter.order === 'document' ? 'd.key, f.start_offset, f.end_offset, f.id' : TIME_ORDER;
  const page = [filter.limit ?? -1, filter.skip ?? 0];
  const wanted = (columns: string) =>
    `select ${columns} from findings f join documents d on d.key = f.document where ${sql} order by ${order} limit ? offset ?`;
  if (filter.limit !== undefined && filter.limit <= PORTION) {
    yield* rows<FindingRow>(database, wanted(FINDING_COLUMNS), ...values, ...page);
    return;
  }
  const keys = rows<{ readonly key: number }>(database, wanted('f.key as key'), ...values, ...page);
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
