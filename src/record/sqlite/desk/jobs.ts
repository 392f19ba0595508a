import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { FinishedItem, Job, JobItem, JobOutcome, JobStore, NewJobItem } from '../../desk/jobs.ts';
import { inTransaction } from '../transaction.ts';
import { writeStatement } from '../write-statement.ts';

/** Jobs in the record's file, with the bytes that wait: a server that ends goes on with them when it starts again. */
export class SqliteJobs implements JobStore {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  async add(
    { kind, who, created, handling }: Pick<Job, 'kind' | 'who' | 'created' | 'handling'>,
    items: readonly NewJobItem[],
  ): Promise<number> {
    return inTransaction(this.#database, () => {
      const { lastInsertRowid } = writeStatement(
        this.#database,
        "insert into jobs (kind, state, who, created, input) values (?, 'waiting', ?, ?, ?)",
      ).run(kind, who, created, JSON.stringify({ handling }));
      const insert = writeStatement(
        this.#database,
        'insert into job_items (job, position, origin, bytes) values (?, ?, ?, ?)',
      );
      for (const [i, { origin, bytes }] of items.entries()) insert.run(Number(lastInsertRowid), i, origin, bytes);
      return Number(lastInsertRowid);
    });
  }

  async job(number: number): Promise<Job | null> {
    const row = this.#database.prepare('select * from jobs where number = ?').get(number);
    return row ? this.#jobOf(row) : null;
  }

  async latest(limit: number): Promise<readonly Job[]> {
    const rows = this.#database.prepare('select * from jobs order by number desc limit ?').all(limit);
    return rows.map((row) => this.#jobOf(row));
  }

  async unfinished(): Promise<readonly number[]> {
    return this.#database
      .prepare("select number from jobs where state in ('waiting', 'running') order by number")
      .all()
      .map(({ number }) => number as number);
  }

  async setState(number: number, state: Job['state'], at: string): Promise<void> {
    const finished = state === 'done' || state === 'stopped' ? at : null;
    inTransaction(this.#database, () => {
      writeStatement(this.#database, 'update jobs set state = ?, finished = ? where number = ?').run(
        state,
        finished,
        number,
      );
      if (finished !== null)
        writeStatement(this.#database, 'update job_items set bytes = null where job = ?').run(number);
    });
  }

  async bytes(number: number, position: number): Promise<Uint8Array | null> {
    const row = this.#database
      .prepare('select bytes from job_items where job = ? and position = ?')
      .get(number, position);
    return (row?.bytes as Uint8Array | null | undefined) ?? null;
  }

  async finishItem(
    number: number,
    position: number,
    outcome: JobOutcome,
    others: readonly FinishedItem[] = [],
  ): Promise<void> {
    inTransaction(this.#database, () => {
      writeStatement(
        this.#database,
        'update job_items set outcome = ?, bytes = null where job = ? and position = ?',
      ).run(JSON.stringify(outcome), number, position);
      const row = this.#database.prepare('select count(*) as n from job_items where job = ?').get(number);
      const insert = writeStatement(
        this.#database,
        'insert into job_items (job, position, origin, outcome) values (?, ?, ?, ?)',
      );
      for (const [i, other] of others.entries())
        insert.run(number, (row!.n as number) + i, other.origin, JSON.stringify(other.outcome));
    });
  }

  #jobOf(row: Record<string, SQLOutputValue>): Job {
    const items = this.#database
      .prepare('select origin, outcome from job_items where job = ? order by position')
      .all(row.number as number)
      .map(
        ({ origin, outcome }): JobItem => ({
          origin: origin as string,
          outcome: outcome === null ? null : JSON.parse(outcome as string),
        }),
      );
    return {
      number: row.number as number,
      kind: row.kind as Job['kind'],
      state: row.state as Job['state'],
      who: row.who as string,
      created: row.created as string,
      finished: row.finished as string | null,
      handling: JSON.parse(row.input as string).handling ?? null,
      items,
    };
  }
}
