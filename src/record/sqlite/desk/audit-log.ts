import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { AuditEntry, AuditLog } from '../../desk/audit-log.ts';
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
    return this.#database
      .prepare('select * from audit where number < ? order by number desc limit ?')
      .all(before ?? Number.MAX_SAFE_INTEGER, limit)
      .map(entryOf);
  }

  async *all(actions?: readonly string[]): AsyncIterable<AuditEntry> {
    const rows = this.#database.prepare(
      'select * from audit where ?1 is null or action in (select value from json_each(?1)) order by number',
    );
    for (const row of rows.iterate(actions ? JSON.stringify(actions) : null)) yield entryOf(row);
  }
}

const entryOf = (row: Record<string, SQLOutputValue>): AuditEntry => ({
  number: row.number as number,
  at: row.at as string,
  who: row.who as string,
  via: row.via as AuditEntry['via'],
  action: row.action as string,
  target: row.target as string | null,
  detail: row.detail === null ? null : JSON.parse(row.detail as string),
});
