import { posix } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Count, FindingCounts, SourceCount } from '../finding-counts.ts';
import type { FindingFilter } from '../finding-filter.ts';
import { type Condition, findingCondition } from './finding-query.ts';

interface CountRow {
  readonly facet: 'kind' | 'type' | 'state' | 'status' | 'document' | 'month';
  readonly value: string | number | null;
  readonly count: number;
}

interface DocumentRow {
  readonly key: number;
  readonly id: string;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly origin: string;
}

/** Counts the findings that pass the filter by every facet; they are gone through once. */
export const findingCounts = (database: DatabaseSync, filter: FindingFilter, visible: Condition): FindingCounts => {
  const { sql, values } = findingCondition(filter, visible);
  // Only conditions on documents need them; the index on what is counted holds the rest.
  const from = /\bd\./.test(sql) ? 'findings f join documents d on d.key = f.document' : 'findings f';
  const by = (facet: CountRow['facet']) =>
    `select '${facet}' as facet, ${facet} as value, count(*) as count from chosen group by ${facet}`;
  const rows = database
    .prepare(
      `with chosen as materialized (select f.kind, f.type, f.state, f.status, f.document,
         case when f.dated = 'finding' and f.earliest > '0001-01-01' then substr(f.earliest, 1, 7) end as month
         from ${from} where ${sql})
       ${(['kind', 'type', 'state', 'status', 'document', 'month'] as const).map(by).join(' union all ')}`,
    )
    .all(...values) as unknown as readonly CountRow[];
  const countsOf = (facet: CountRow['facet'], name: (value: string | number) => string = String): Count[] =>
    rows.flatMap((row) =>
      row.facet === facet && row.value !== null ? [{ value: name(row.value), count: row.count }] : [],
    );
  const known = new Map(
    (
      database
        .prepare('select key, id, publisher, title, origin from documents')
        .all() as unknown as readonly DocumentRow[]
    ).map((document) => [document.key, document]),
  );
  const documents = countsOf('document', (key) => known.get(key as number)!.id).sort(mostFirst);
  const kinds = countsOf('kind').sort(mostFirst);
  return {
    total: kinds.reduce((sum, { count }) => sum + count, 0),
    kinds,
    types: countsOf('type').sort(mostFirst),
    states: countsOf('state').sort(mostFirst),
    statuses: countsOf('status').sort(mostFirst),
    documents,
    sources: sourcesOf(documents, [...known.values()]),
    months: countsOf('month').sort((a, b) => (a.value < b.value ? -1 : 1)),
  };
};

/** A document without a publisher stands for itself. */
const sourcesOf = (counts: readonly Count[], documents: readonly DocumentRow[]): readonly SourceCount[] => {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const sources = new Map<string, SourceCount>();
  for (const { value: id, count } of counts) {
    const { publisher, title, origin } = byId.get(id)!;
    const value = publisher ?? id;
    const label = publisher ?? title ?? posix.basename(origin.replaceAll('\\', '/'));
    sources.set(value, { value, label, count: (sources.get(value)?.count ?? 0) + count });
  }
  return [...sources.values()].sort(mostFirst);
};

const mostFirst = (a: Count, b: Count): number => b.count - a.count || (a.value < b.value ? -1 : 1);
