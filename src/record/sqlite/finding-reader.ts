import type { DatabaseSync } from 'node:sqlite';
import type { FindingFilter } from '../finding-filter.ts';
import type { FindingHead } from '../finding-head.ts';
import type { NameResolver } from '../name-resolver.ts';
import { RecordError } from '../record-error.ts';
import type { RecordedFinding } from '../record-store.ts';
import { withResolvedNames } from '../resolved-names.ts';
import { findFindings, findHeads, findIds } from './find-findings.ts';
import type { Condition } from './finding-query.ts';
import { FINDING_COLUMNS, type FindingRow, recordedFinding } from './finding-rows.ts';
import { rows } from './prepared.ts';

/** Findings of a record, as far as they may be seen, as decisions on them and about names leave them. */
export class FindingReader {
  readonly #database: DatabaseSync;
  readonly #path: string;
  readonly #visible: Condition;
  readonly #names: () => NameResolver;

  /** @param names what names mean by the decisions so far */
  constructor(database: DatabaseSync, path: string, visible: Condition, names: () => NameResolver) {
    this.#database = database;
    this.#path = path;
    this.#visible = visible;
    this.#names = names;
  }

  async *list(filter: FindingFilter): AsyncIterable<RecordedFinding> {
    const names = this.#names();
    for (const found of findFindings(this.#database, filter, this.#visible)) yield this.recorded(found, names);
  }

  heads(filter: FindingFilter): readonly FindingHead[] {
    return findHeads(this.#database, filter, this.#visible);
  }

  ids(filter: FindingFilter): ReadonlySet<string> {
    return findIds(this.#database, filter, this.#visible);
  }

  one(id: string): RecordedFinding | null {
    const found = this.row(id);
    return found && this.recorded(found);
  }

  /** The row whose id begins so. */
  row(id: string): FindingRow | null {
    if (!/^[0-9a-f]+$/.test(id)) return null;
    const { sql, values } = this.#visible;
    const found = rows<FindingRow>(
      this.#database,
      `select ${FINDING_COLUMNS} from findings f join documents d on d.key = f.document
       where f.id between ? and ? and ${sql} limit 2`,
      id,
      `${id}g`,
      ...values,
    );
    if (found.length > 1)
      throw new RecordError('unknown-finding', this.#path, `Several findings begin with ${id}. Give more of the id.`);
    return found[0] ?? null;
  }

  recorded(found: FindingRow, names = this.#names()): RecordedFinding {
    const recorded = recordedFinding(found);
    return { ...recorded, finding: withResolvedNames(recorded.finding, names) };
  }
}
