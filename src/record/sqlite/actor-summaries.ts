import type { DatabaseSync } from 'node:sqlite';
import { NO_EARLIEST } from '../edtf-days.ts';
import type { FindingFilter } from '../finding-filter.ts';
import type { ActorSummary } from '../record-store.ts';
import { type Condition, findingCondition } from './finding-query.ts';
import { rows } from './prepared.ts';

interface MentionRow {
  readonly actor: string | null;
  readonly name_key: string;
  readonly name: string;
  readonly role: string;
  readonly findings: number;
  readonly document: number;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

interface Gathering {
  readonly actor: string | null;
  readonly names: Map<string, number>;
  readonly roles: Record<string, number>;
  readonly documents: Set<number>;
  findings: number;
  earliest: string | null;
  latest: string | null;
  firstDay: string | null;
  lastDay: string | null;
}

/** Who is named by the findings that pass the filter, most findings first. Unknown names are joined by spelling. */
export const actorSummaries = (
  database: DatabaseSync,
  filter: FindingFilter,
  visible: Condition,
): readonly ActorSummary[] => {
  const { sql, values } = findingCondition(filter, visible);
  const mentions = rows<MentionRow>(
    database,
    `select n.actor, n.name_key, n.name, n.role, count(*) as findings, f.document,
         min(case f.earliest when '${NO_EARLIEST}' then f.latest else f.earliest end) filter (where f.dated = 'finding') as earliest,
         max(f.latest) filter (where f.dated = 'finding') as latest,
         min(f.earliest) filter (where f.dated = 'finding' and f.earliest = f.latest) as firstDay,
         max(f.latest) filter (where f.dated = 'finding' and f.earliest = f.latest) as lastDay
       from findings f join documents d on d.key = f.document cross join finding_actors n on n.finding = f.key
       where ${sql} group by n.actor, n.name_key, n.name, n.role, f.document order by n.actor, n.name_key, n.name`,
    ...values,
  );
  const gathered = new Map<string, Gathering>();
  for (const mention of mentions) gather(gathered, mention);
  return [...gathered.values()]
    .map(
      ({ names, documents, ...rest }): ActorSummary => ({
        ...rest,
        name: [...names].reduce((best, next) => (next[1] > best[1] ? next : best))[0],
        documents: documents.size,
      }),
    )
    .toSorted((a, b) => b.findings - a.findings || (a.name < b.name ? -1 : 1))
    .slice(0, filter.limit);
};

const gather = (gathered: Map<string, Gathering>, row: MentionRow): void => {
  const id = row.actor ?? ` ${row.name_key}`;
  let into = gathered.get(id);
  if (!into) {
    into = {
      actor: row.actor,
      names: new Map(),
      roles: {},
      documents: new Set(),
      findings: 0,
      earliest: null,
      latest: null,
      firstDay: null,
      lastDay: null,
    };
    gathered.set(id, into);
  }
  into.findings += row.findings;
  into.documents.add(row.document);
  into.names.set(row.name, (into.names.get(row.name) ?? 0) + row.findings);
  into.roles[row.role] = (into.roles[row.role] ?? 0) + row.findings;
  into.earliest = firstOf(into.earliest, row.earliest);
  into.latest = lastOf(into.latest, row.latest);
  into.firstDay = firstOf(into.firstDay, row.firstDay);
  into.lastDay = lastOf(into.lastDay, row.lastDay);
};

const firstOf = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);

const lastOf = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);
