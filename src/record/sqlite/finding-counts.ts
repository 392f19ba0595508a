import { posix } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { type Count, type FindingCounts, type SourceCount, totalOf } from '../finding-counts.ts';
import type { FindingFilter } from '../finding-filter.ts';
import { type Condition, findingCondition } from './finding-query.ts';
import { rows } from './prepared.ts';

interface FacetRow {
  readonly kind: string;
  readonly type: string | null;
  readonly state: string;
  readonly status: string | null;
  readonly month: string | null;
  readonly count: number;
}

interface DocumentRow {
  readonly id: string;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly origin: string;
  readonly count: number;
}

/** How many findings pass the filter, by kind. */
export const kindCounts = (database: DatabaseSync, filter: FindingFilter, visible: Condition): readonly Count[] => {
  const { from, sql, values } = chosen(filter, visible);
  return rows<Count>(
    database,
    `select f.kind as value, count(*) as count from ${from} where ${sql} group by f.kind`,
    ...values,
  ).toSorted(mostFirst);
};

/** Counts the findings that pass the filter by every facet. */
export const findingCounts = (database: DatabaseSync, filter: FindingFilter, visible: Condition): FindingCounts => {
  const { from, sql, values } = chosen(filter, visible);
  const facets = rows<FacetRow>(
    database,
    `select f.kind, f.type, f.state, f.status, count(*) as count,
       case when f.dated = 'finding' and f.earliest > '0001-01-01' then substr(f.earliest, 1, 7) end as month
     from ${from} where ${sql} group by f.kind, f.type, f.state, f.status, month`,
    ...values,
  );
  const told = rows<DocumentRow>(
    database,
    `with told as materialized (select f.document as key, count(*) as count from ${from} where ${sql} group by f.document)
     select d.id, d.publisher, d.title, d.origin, told.count from told join documents d on d.key = told.key`,
    ...values,
  );
  const kinds = summed(facets, 'kind').sort(mostFirst);
  return {
    total: totalOf(kinds),
    kinds,
    types: summed(facets, 'type').sort(mostFirst),
    states: summed(facets, 'state').sort(mostFirst),
    statuses: summed(facets, 'status').sort(mostFirst),
    documents: told.map(({ id, count }) => ({ value: id, count })).sort(mostFirst),
    sources: sourcesOf(told.toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))),
    months: summed(facets, 'month').sort((a, b) => (a.value < b.value ? -1 : 1)),
  };
};

/** What is counted. Only conditions on documents need them; the index on what is counted holds the rest. */
const chosen = (filter: FindingFilter, visible: Condition) => {
  const { sql, values } = findingCondition(filter, visible);
  return { sql, values, from: /\bd\./.test(sql) ? 'findings f join documents d on d.key = f.document' : 'findings f' };
};

const summed = (rows: readonly FacetRow[], facet: Exclude<keyof FacetRow, 'count'>): Count[] => {
  const counts = new Map<string, number>();
  for (const { [facet]: value, count } of rows) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + count);
  return [...counts].map(([value, count]) => ({ value, count }));
};

/** A document without a publisher stands for itself. */
const sourcesOf = (documents: readonly DocumentRow[]): readonly SourceCount[] => {
  const sources = new Map<string, SourceCount & { count: number }>();
  for (const { id, publisher, title, origin, count } of documents) {
    const value = publisher ?? id;
    const known = sources.get(value);
    if (known) known.count += count;
    else {
      const label = publisher ?? title ?? posix.basename(origin.replaceAll('\\', '/'));
      sources.set(value, { value, label, count });
    }
  }
  return [...sources.values()].sort(mostFirst);
};

const mostFirst = (a: Count, b: Count): number => b.count - a.count || (a.value < b.value ? -1 : 1);
