import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { RecordInfo } from '../record-store.ts';
import { ALWAYS, type Condition } from './finding-query.ts';
import { SCHEMA_VERSION } from './migrations.ts';
import { counted, row, rows } from './prepared.ts';

/** What a record holds, counted: of the documents that may be seen. */
export const recordInfo = (database: DatabaseSync, path: string, visible: Condition): RecordInfo => {
  const { sql, values } = visible;
  const isWhole = visible === ALWAYS;
  const findings = isWhole ? 'findings f' : 'findings f join documents d on d.key = f.document';
  const count = (from: string): number =>
    counted(database, `select count(*) as n from ${from} where ${sql}`, ...values);
  const groups = rows<{ kind: string; state: string; n: number }>(
    database,
    `select f.kind, f.state, count(*) as n from ${findings} where ${sql} group by f.kind, f.state order by 1, 2`,
    ...values,
  );
  const sums = (by: 'kind' | 'state') =>
    Object.fromEntries(
      [...Map.groupBy(groups, (group) => group[by])].map(([name, each]) => [
        name,
        each.reduce((sum, { n }) => sum + n, 0),
      ]),
    );
  const days = row<{ earliest: string | null; latest: string | null }>(
    database,
    `select min(f.earliest) as earliest, max(f.latest) as latest from ${findings}
     where f.dated = 'finding' and f.earliest > '0001-01-01' and f.latest < '9999-12-31' and ${sql}`,
    ...values,
  )!;
  return {
    record: path,
    schema: SCHEMA_VERSION,
    bytes: path === ':memory:' ? 0 : statSync(path).size,
    documents: counted(
      database,
      `select count(*) as n from documents d where d.withdrawn is null and ${sql}`,
      ...values,
    ),
    blocks: counted(
      database,
      `select count(*) as n from blocks b join documents d on d.key = b.document where d.withdrawn is null and ${sql}`,
      ...values,
    ),
    findings: sums('kind'),
    states: sums('state'),
    decisions: count(isWhole ? 'decisions' : 'decisions c join documents d on d.id = c.document'),
    ...days,
    engines: rows<{ engine: string }>(
      database,
      `select distinct d.engine from documents d where d.withdrawn is null and ${sql} order by d.engine`,
      ...values,
    ).map(({ engine }) => engine),
  };
};
