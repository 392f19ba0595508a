import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite';
import type { Finding } from '../../kinds/finding.ts';
import type { Decision, RecordedDecision } from '../decision.ts';
import type { Condition } from './finding-query.ts';
import { writeStatement } from './write-statement.ts';

/** The decisions of a record. Nothing here changes or removes one; the file itself forbids it. */
export class DecisionLog {
  readonly #database: DatabaseSync;
  readonly #insert: StatementSync;
  readonly #all: StatementSync;
  readonly #ofFinding: StatementSync;
  readonly #ofDocument: StatementSync;
  readonly #handOver: readonly StatementSync[];

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#insert = writeStatement(
      database,
      `insert into decisions (finding, document, action, changes, merged_into, undoes,
      who, at, reason, seen) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#all = database.prepare('select * from decisions order by number');
    this.#ofFinding = database.prepare(`select * from decisions where finding = ?
      or finding in (select earlier from finding_successors where later = ?) order by number`);
    this.#ofDocument = database.prepare(`select d.*, coalesce(s.later, d.finding) as holds_for from decisions d
      left join finding_successors s on s.earlier = d.finding where d.document = ? order by d.number`);
    this.#handOver = [
      writeStatement(database, 'update finding_successors set later = ?2 where later = ?1'),
      writeStatement(database, 'insert or replace into finding_successors (earlier, later) values (?1, ?2)'),
    ];
  }

  append(decision: Decision, seen: Finding): RecordedDecision {
    const { lastInsertRowid } = this.#insert.run(
      decision.finding,
      seen.document,
      decision.action,
      decision.changes ? JSON.stringify(decision.changes) : null,
      decision.into,
      decision.undoes,
      decision.who,
      decision.at,
      decision.reason,
      JSON.stringify(seen),
    );
    return { ...decision, number: Number(lastInsertRowid), document: seen.document, seen };
  }

  all(): readonly RecordedDecision[] {
    return this.#all.all().map(fromRow);
  }

  ofFinding(finding: string): readonly RecordedDecision[] {
    return this.#ofFinding.all(finding, finding).map(fromRow);
  }

  /** The latest ones on documents that may be seen, latest first, whose numbers are smaller. */
  latest(before: number, limit: number, { sql, values }: Condition): readonly RecordedDecision[] {
    return this.#database
      .prepare(
        `select c.* from decisions c join documents d on d.id = c.document
         where c.number < ? and ${sql} order by c.number desc limit ?`,
      )
      .all(before, ...values, limit)
      .map(fromRow);
  }

  /** By the finding for which they hold now. */
  ofDocument(document: string): Map<string, readonly RecordedDecision[]> {
    const rows = this.#ofDocument.all(document);
    const byFinding = Map.groupBy(rows, (row) => row.holds_for as string);
    return new Map([...byFinding].map(([finding, decisions]) => [finding, decisions.map(fromRow)]));
  }

  /** From now on the decisions on one finding hold for another, which a newer reading has in its place. */
  handOver(earlier: string, later: string): void {
    for (const statement of this.#handOver) statement.run(earlier, later);
  }
}

const fromRow = (row: Record<string, SQLOutputValue>): RecordedDecision => ({
  number: row.number as number,
  finding: row.finding as string,
  document: row.document as string,
  action: row.action as RecordedDecision['action'],
  changes: row.changes === null ? null : JSON.parse(row.changes as string),
  into: row.merged_into as string | null,
  undoes: row.undoes as number | null,
  who: row.who as string,
  at: row.at as string,
  reason: row.reason as string | null,
  seen: JSON.parse(row.seen as string),
});
