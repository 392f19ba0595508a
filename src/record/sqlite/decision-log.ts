import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite';
import type { Finding } from '../../kinds/finding.ts';
import type { Decision, RecordedDecision } from '../decision.ts';
import { writeStatement } from './write-statement.ts';

/** The decisions of a record. Nothing here changes or removes one; the file itself forbids it. */
export class DecisionLog {
  readonly #insert: StatementSync;
  readonly #all: StatementSync;
  readonly #ofFinding: StatementSync;
  readonly #ofDocument: StatementSync;

  constructor(database: DatabaseSync) {
    this.#insert = writeStatement(
      database,
      `insert into decisions (finding, document, action, changes, merged_into, undoes,
      who, at, reason, seen) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#all = database.prepare('select * from decisions order by number');
    this.#ofFinding = database.prepare('select * from decisions where finding = ? order by number');
    this.#ofDocument = database.prepare('select * from decisions where document = ? order by number');
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
    return this.#ofFinding.all(finding).map(fromRow);
  }

  /** By finding. */
  ofDocument(document: string): ReadonlyMap<string, readonly RecordedDecision[]> {
    return Map.groupBy(this.#ofDocument.all(document).map(fromRow), (decision) => decision.finding);
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
