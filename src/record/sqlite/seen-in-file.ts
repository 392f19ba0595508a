import type { DatabaseSync } from 'node:sqlite';
import type { Sight } from '../visible/sight.ts';
import type { Condition } from './finding-query.ts';
import type { FindingReader } from './finding-reader.ts';
import { hiddenNames } from './hidden-names.ts';
import { rows } from './prepared.ts';

/** Which of these may be seen, asked of a record’s file. */
export const seenInFile = (database: DatabaseSync, visible: Condition, findings: FindingReader): Sight => {
  const { sql, values } = visible;
  const seen = async (query: string, ids: Iterable<string>): Promise<ReadonlySet<string>> =>
    new Set(rows<{ id: string }>(database, query, JSON.stringify([...ids]), ...values).map(({ id }) => id));
  const list = 'in (select value from json_each(?))';
  return {
    documents: (ids) => seen(`select d.id from documents d where d.id ${list} and ${sql}`, ids),
    findings: (ids) =>
      seen(`select f.id from findings f join documents d on d.key = f.document where f.id ${list} and ${sql}`, ids),
    finding: async (id) => findings.row(id)?.id ?? null,
    hiddenNames: (keys) => seen(hiddenNames(visible), keys),
  };
};
