import type { DatabaseSync } from 'node:sqlite';
import type { Finding } from '../../kinds/finding.ts';
import { RecordError } from '../record-error.ts';
import { standing } from '../standing.ts';
import { type RecordedThreadDecision, ThreadDecision, ThreadJudgement } from '../thread-decision.ts';
import type { ThreadStore } from '../thread-store.ts';
import { rows } from './prepared.ts';
import { ThreadMatches } from './thread-matches.ts';
import { inTransaction } from './transaction.ts';
import { writeStatement } from './write-statement.ts';

/** Decisions about threads in a record's file. */
export class SqliteThreads implements ThreadStore {
  readonly matches: ThreadMatches;
  readonly #database: DatabaseSync;
  readonly #path: string;
  readonly #findingOf: (id: string) => Finding | null;

  /** @param findingOf the finding with this id or whose id begins so */
  constructor(database: DatabaseSync, path: string, findingOf: (id: string) => Finding | null) {
    this.matches = new ThreadMatches(database);
    this.#database = database;
    this.#path = path;
    this.#findingOf = findingOf;
  }

  async decide(asked: ThreadDecision): Promise<RecordedThreadDecision> {
    return inTransaction(this.#database, () => {
      const decision = ThreadDecision.parse(asked);
      const seen = this.#findingOf(decision.finding);
      if (!seen)
        throw new RecordError(
          'unknown-finding',
          this.#path,
          `There is no finding ${decision.finding} in ${this.#path}.`,
        );
      const undoes = decision.action === 'undo' ? this.#undone(decision, seen.id) : null;
      const { lastInsertRowid } = writeStatement(
        this.#database,
        `insert into thread_decisions (thread, finding, document, action, undoes, who, at, reason, seen)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ).run(
        decision.thread,
        seen.id,
        seen.document,
        decision.action,
        undoes,
        decision.who,
        decision.at,
        decision.reason,
        JSON.stringify(seen),
      );
      return { ...decision, finding: seen.id, undoes, number: Number(lastInsertRowid), holdsFor: seen.id, seen };
    });
  }

  async decisions(thread?: string): Promise<readonly RecordedThreadDecision[]> {
    return this.#decisions(thread);
  }

  async judge(asked: ThreadJudgement): Promise<void> {
    const { thread, month, judgement, reason, who, at } = ThreadJudgement.parse(asked);
    inTransaction(this.#database, () =>
      writeStatement(
        this.#database,
        'insert into thread_judgements (thread, month, judgement, reason, who, at) values (?, ?, ?, ?, ?, ?)',
      ).run(thread, month, judgement, reason, who, at),
    );
  }

  async judgements(thread?: string): Promise<readonly ThreadJudgement[]> {
    return this.#database
      .prepare(
        `select thread, month, judgement, reason, who, at from thread_judgements
         where ?1 is null or thread = ?1 order by number`,
      )
      .all(thread ?? null)
      .map((row) => ThreadJudgement.parse(row));
  }

  /** The findings of a document that were decided about and have not been handed over to others. */
  seenOfDocument(document: string): readonly Finding[] {
    const last = new Map<string, Finding>();
    const decided = rows<Pick<ThreadDecisionRow, 'finding' | 'seen'>>(
      this.#database,
      `select finding, seen from thread_decisions where document = ?
       and finding not in (select earlier from finding_successors) order by number`,
      document,
    );
    for (const { finding, seen } of decided) last.set(finding, JSON.parse(seen));
    return [...last.values()];
  }

  #undone({ thread, undoes }: ThreadDecision, finding: string): number {
    const own = this.#decisions(thread).filter(({ holdsFor }) => holdsFor === finding);
    const number = undoes ?? standing(own).at(-1)?.number;
    if (number === undefined || !own.some((decision) => decision.number === number))
      throw new RecordError(
        'bad-decision',
        this.#path,
        `Nothing was decided about finding ${finding} in the thread ${thread} that could be taken back.`,
      );
    return number;
  }

  #decisions(thread?: string): readonly RecordedThreadDecision[] {
    return rows<ThreadDecisionRow>(
      this.#database,
      `select t.*, coalesce(s.later, t.finding) as holds_for from thread_decisions t
       left join finding_successors s on s.earlier = t.finding
       where ?1 is null or t.thread = ?1 order by t.number`,
      thread ?? null,
    ).map(fromRow);
  }
}

type ThreadDecisionRow = Omit<RecordedThreadDecision, 'holdsFor' | 'seen'> & {
  readonly holds_for: string;
  readonly seen: string;
};

const fromRow = (row: ThreadDecisionRow): RecordedThreadDecision => ({
  number: row.number,
  thread: row.thread,
  finding: row.finding,
  holdsFor: row.holds_for,
  action: row.action,
  undoes: row.undoes,
  who: row.who,
  at: row.at,
  reason: row.reason,
  seen: JSON.parse(row.seen),
});
