import type { DatabaseSync } from 'node:sqlite';
import type { FinishedItem, Job, JobItem, JobOutcome, JobStore, NewJobItem } from '../../desk/jobs.ts';
import { counted, row, rows } from '../prepared.ts';
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
    const found = row<JobRow>(this.#database, 'select * from jobs where number = ?', number);
    return found ? this.#jobOf(found) : null;
  }

  async latest(limit: number): Promise<readonly Job[]> {
    const latest = rows<JobRow>(this.#database, 'select * from jobs order by number desc limit ?', limit);
    return latest.map((job) => this.#jobOf(job));
  }

  async unfinished(): Promise<readonly number[]> {
    return rows<Pick<JobRow, 'number'>>(
      this.#database,
      "select number from jobs where state in ('waiting', 'running') order by number",
    ).map(({ number }) => number);
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
    const item = row<{ readonly bytes: Uint8Array | null }>(
      this.#database,
      'select bytes from job_items where job = ? and position = ?',
      number,
      position,
    );
    return item?.bytes ?? null;
  }

  async beginItem(number: number, position: number): Promise<number> {
    return inTransaction(this.#database, () => {
      const { input } = row<Pick<JobRow, 'input'>>(this.#database, 'select input from jobs where number = ?', number)!;
      const { begun } = JSON.parse(input) as JobInput;
      const times = begun?.position === position ? begun.times + 1 : 1;
      this.#note(number, input, { position, times });
      return times;
    });
  }

  async giveBackItem(number: number): Promise<void> {
    inTransaction(this.#database, () => {
      const { input } = row<Pick<JobRow, 'input'>>(this.#database, 'select input from jobs where number = ?', number)!;
      this.#note(number, input, null);
    });
  }

  #note(number: number, input: string, begun: JobInput['begun']): void {
    const noted: JobInput = { ...JSON.parse(input), begun };
    writeStatement(this.#database, 'update jobs set input = ? where number = ?').run(JSON.stringify(noted), number);
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
      if (others.length === 0) return;
      const known = counted(this.#database, 'select count(*) as n from job_items where job = ?', number);
      const insert = writeStatement(
        this.#database,
        'insert into job_items (job, position, origin, outcome) values (?, ?, ?, ?)',
      );
      for (const [i, other] of others.entries())
        insert.run(number, known + i, other.origin, JSON.stringify(other.outcome));
    });
  }

  #jobOf({ number, kind, state, who, created, finished, input }: JobRow): Job {
    const items = rows<JobItemRow>(
      this.#database,
      'select origin, outcome from job_items where job = ? order by position',
      number,
    ).map(({ origin, outcome }): JobItem => ({ origin, outcome: outcome === null ? null : JSON.parse(outcome) }));
    return { number, kind, state, who, created, finished, handling: JSON.parse(input).handling ?? null, items };
  }
}

type JobRow = Omit<Job, 'handling' | 'items'> & { readonly input: string };

/** What stands in the column of that name. */
interface JobInput {
  readonly handling: Job['handling'];
  /** the item in hand, and how many times it was taken */
  readonly begun?: { readonly position: number; readonly times: number } | null;
}

interface JobItemRow {
  readonly origin: string;
  readonly outcome: string | null;
}
