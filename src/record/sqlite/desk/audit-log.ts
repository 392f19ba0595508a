import type { DatabaseSync } from 'node:sqlite';
import type { AuditEntry, AuditLog } from '../../desk/audit-log.ts';
import { eachRow, rows } from '../prepared.ts';
import { writeStatement } from '../write-statement.ts';

/** The audit log in the record's file, which forbids changing it. */
export class SqliteAuditLog implements AuditLog {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  async append({ at, who, via, action, target, detail }: Omit<AuditEntry, 'number'>): Promise<void> {
    writeStatement(
      this.#database,
      'insert into audit (at, who, via, action, target, detail) values (?, ?, ?, ?, ?, ?)',
    ).run(at, who, via, action, target, detail === null ? null : JSON.stringify(detail));
  }

  async latest({
    before,
    limit,
  }: {
    readonly before?: number;
    readonly limit: number;
  }): Promise<readonly AuditEntry[]> {
    return rows<AuditRow>(
      this.#database,
      'select * from audit where number < ? order by number desc limit ?',
      before ?? Number.MAX_SAFE_INTEGER,
      limit,
    ).map(entryOf);
  }

  async *all(actions?: readonly string[]): AsyncIterable<AuditEntry> {
    yield* Iterator.from(
      eachRow<AuditRow>(
        this.#database,
        'select * from audit where ?1 is null or action in (select value from json_each(?1)) order by number',
        actions ? JSON.stringify(actions) : null,
      ),
    ).map(entryOf);
  }
}

type AuditRow = Omit<AuditEntry, 'detail'> & { readonly detail: string | null };

const entryOf = (row: AuditRow): AuditEntry => ({
  number: row.number,
  at: row.at,
  who: row.who,
  via: row.via,
  action: row.action,
  target: row.target,
  detail: row.detail === null ? null : JSON.parse(row.detail),
});
