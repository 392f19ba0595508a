import type { DatabaseSync } from 'node:sqlite';
import { FINDING_KINDS } from '../../kinds/finding.ts';
import type { SourceMonth } from '../source-month.ts';
import { type Condition, findingCondition, TIME_ORDER } from './finding-query.ts';
import { prepared, rows } from './prepared.ts';

const STANDS = `f.state in ('open', 'accepted') and f.dated = 'finding'`;

/**
 * The months in which dated open and accepted findings begin, in order. Of each kind each month is looked up behind the one
 * before it (index `findings_by_time`), so that the findings between them are not gone through.
 */
export const findingMonths = (database: DatabaseSync, { sql, values }: Condition): readonly string[] => {
  const after = prepared(
    database,
    `select f.earliest from findings f join documents d on d.key = f.document
     where f.kind = ? and f.earliest > ? and ${STANDS} and ${sql}
     order by f.earliest limit 1`,
  );
  const months = new Set<string>();
  for (const kind of FINDING_KINDS) {
    let day = '0001-01-01';
    for (;;) {
      const next = after.get(kind, day, ...values) as { earliest: string } | undefined;
      if (!next) break;
      const month = next.earliest.slice(0, 7);
      months.add(month);
      // Behind every day of the month.
      day = `${month}-99`;
    }
  }
  return [...months].sort();
};

/** How many of the findings that lie in these days begin in which month by their own date, by source, as they come first. */
export const findingsBySource = (
  database: DatabaseSync,
  days: { readonly from: string; readonly to: string },
  visible: Condition,
): readonly SourceMonth[] => {
  const { sql, values } = findingCondition(days, visible);
  const found = rows<Omit<SourceMonth, 'count'>>(
    database,
    `select coalesce(d.publisher, d.title, d.origin) as source, substr(f.earliest, 1, 7) as month
     from findings f join documents d on d.key = f.document
     where ${sql} and f.dated = 'finding' and f.earliest >= ? order by ${TIME_ORDER}`,
    ...values,
    days.from,
  );
  const counts = new Map<string, { source: string; month: string; count: number }>();
  for (const { source, month } of found) {
    const key = `${month} ${source}`;
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { source, month, count: 1 });
  }
  return [...counts.values()];
};
