import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Finding } from '../../kinds/finding.ts';
import type { Decision, RecordedDecision } from '../decision.ts';
import type { Condition } from './finding-query.ts';
import { rows } from './prepared.ts';
import { writeStatement } from './write-statement.ts';

/** The decisions of a record. Nothing here changes or removes one; the file itself forbids it. */
export class DecisionLog {
  readonly #database: DatabaseSync;
  readonly #insert: StatementSync;
  readonly #handOver: readonly StatementSync[];

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#insert = writeStatement(
      database,
      `insert into decisions (finding, document, action, changes, merged_into, undoes,
      who, at, reason, seen) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
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
    return rows<DecisionRow>(this.#database, 'select * from decisions order by number').map(fromRow);
  }

  ofFinding(finding: string): readonly RecordedDecision[] {
    return rows<DecisionRow>(
      this.#database,
      `select * from decisions where finding = ?1
       or finding in (select earlier from finding_successors where later = ?1) order by number`,
      finding,
    ).map(fromRow);
  }

  /** The latest ones on documents that may be seen, latest first, whose numbers are smaller. */
  latest(before: number, limit: number, { sql, values }: Condition): readonly RecordedDecision[] {
    return rows<DecisionRow>(
      this.#database,
      `select c.* from decisions c join documents d on d.id = c.document
       where c.number < ? and ${sql} order by c.number desc limit ?`,
      before,
      ...values,
      limit,
    ).map(fromRow);
  }

  /** By the finding for which they hold now. */
  ofDocument(document: string): Map<string, readonly RecordedDecision[]> {
    const found = rows<DecisionRow & { readonly holds_for: string }>(
      this.#database,
      `select d.*, coalesce(s.later, d.finding) as holds_for from decisions d
       left join finding_successors s on s.earlier = d.finding where d.document = ? order by d.number`,
      document,
    );
    const byFinding = Map.groupBy(found, (row) => row.holds_for);
    return new Map([...byFinding].map(([finding, decisions]) => [finding, decisions.map(fromRow)]));
  }

  /** From now on the decisions on one finding hold for another, which a newer reading has in its place. */
  handOver(earlier: string, later: string): void {
    for (const statement of this.#handOver) statement.run(earlier, later);
  }
}

interface DecisionRow {
  readonly number: number;
  readonly finding: string;
  readonly document: string;
  readonly action: RecordedDecision['action'];
  readonly changes: string | null;
  readonly merged_into: string | null;
  readonly undoes: number | null;
  readonly who: string;
  readonly at: string;
  readonly reason: string | null;
  readonly seen: string;
}

const fromRow = (row: DecisionRow): RecordedDecision => ({
  number: row.number,
  finding: row.finding,
  document: row.document,
  action: row.action,
  changes: row.changes === null ? null : JSON.parse(row.changes),
  into: row.merged_into,
  undoes: row.undoes,
  who: row.who,
  at: row.at,
  reason: row.reason,
  seen: JSON.parse(row.seen),
});
