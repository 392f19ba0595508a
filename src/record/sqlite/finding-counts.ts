import type { DatabaseSync } from 'node:sqlite';
import type { Count, FindingCounts } from '../finding-counts.ts';
import type { FindingFilter } from '../finding-filter.ts';
import { type Condition, findingCondition } from './finding-query.ts';

interface GroupRow {
  readonly kind: string;
  readonly type: string | null;
  readonly state: string;
  readonly document: string;
  readonly month: string | null;
  readonly n: number;
}

/** Counts all facets in one pass over the findings that pass the filter. */
export const findingCounts = (database: DatabaseSync, filter: FindingFilter, visible: Condition): FindingCounts => {
  const { sql, values } = findingCondition(filter, visible);
  const rows = database
    .prepare(
      `select f.kind, f.type, f.state, d.id as document,
         case when f.dated = 'finding' and f.earliest > '0001-01-01' then substr(f.earliest, 1, 7) end as month,
         count(*) as n
       from findings f join documents d on d.key = f.document
       where ${sql} group by 1, 2, 3, f.document, 5`,
    )
    .all(...values) as unknown as readonly GroupRow[];
  const by = (value: (row: GroupRow) => string | null): Count[] => {
    const counts = new Map<string, number>();
    for (const row of rows) {
      const key = value(row);
      if (key !== null) counts.set(key, (counts.get(key) ?? 0) + row.n);
    }
    return [...counts].map(([key, count]) => ({ value: key, count }));
  };
  return {
    total: rows.reduce((sum, { n }) => sum + n, 0),
    kinds: by(({ kind }) => kind).sort(mostFirst),
    types: by(({ type }) => type).sort(mostFirst),
    states: by(({ state }) => state).sort(mostFirst),
    documents: by(({ document }) => document).sort(mostFirst),
    months: by(({ month }) => month).sort((a, b) => (a.value < b.value ? -1 : 1)),
  };
};

const mostFirst = (a: Count, b: Count): number => b.count - a.count || (a.value < b.value ? -1 : 1);
