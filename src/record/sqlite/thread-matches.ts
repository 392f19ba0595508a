import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { FindingFilter } from '../finding-filter.ts';
import type { MatchedThread, ThreadEntry, ThreadMatching, UnmatchedDocument } from '../thread-match.ts';
import type { DocumentMatches, ThreadMatchStore } from '../thread-match-store.ts';
import { ALWAYS, type Condition, findingCondition, TIME_ORDER } from './finding-query.ts';
import { rows } from './prepared.ts';
import { BELONGS, IS_KEPT, MATCHED_REASONS, MATCHED_THREAD } from './thread-conditions.ts';
import { inTransaction } from './transaction.ts';
import { writeStatement } from './write-statement.ts';

/** Which findings belong to which thread, in a record’s file. */
export class ThreadMatches implements ThreadMatchStore {
  readonly #database: DatabaseSync;
  readonly #visible: Condition;

  constructor(database: DatabaseSync, visible: Condition = ALWAYS) {
    this.#database = database;
    this.#visible = visible;
  }

  /** The same for what stands in the documents for which the condition holds. */
  within(visible: Condition): ThreadMatches {
    return new ThreadMatches(this.#database, visible);
  }

  async missing(definitions: string): Promise<readonly UnmatchedDocument[]> {
    const { sql, values } = this.#visible;
    const of = this.#isKept(definitions)
      ? 'unmatched_documents u join documents d on d.key = u.document'
      : 'documents d';
    const times = this.#isKept(definitions) ? 'u.times' : '0';
    return this.#all(`select d.id as document, ${times} as times from ${of} where ${sql} order by d.key`, ...values);
  }

  async begin(definitions: string): Promise<void> {
    if (this.#isKept(definitions)) return;
    inTransaction(this.#database, () => {
      this.#database.exec('delete from thread_matches');
      this.#database.exec('insert or ignore into unmatched_documents (document) select key from documents');
      writeStatement(this.#database, 'insert or replace into thread_definitions values (1, ?)').run(definitions);
    });
  }

  async keep(documents: readonly DocumentMatches[]): Promise<void> {
    const write = (sql: string) => writeStatement(this.#database, sql);
    const [done, forget, insert] = [
      write(`delete from unmatched_documents where times = ? and document = (select key from documents where id = ?)`),
      write('delete from thread_matches where document = (select key from documents where id = ?)'),
      write(`insert into thread_matches select key, document, ?, ?, ?, ?, ? from findings where id = ?`),
    ];
    inTransaction(this.#database, () => {
      for (const { document, times, matches } of documents) {
        if (Number(done.run(times, document).changes) === 0) continue;
        forget.run(document);
        for (const { finding, near, regional, other } of matches)
          insert.run(Number(near), ...columnsOf(regional), ...columnsOf(other), finding);
      }
    });
  }

  async entries(matching: ThreadMatching, filter: FindingFilter = {}): Promise<readonly ThreadEntry[]> {
    const { sql, values } = findingCondition(filter, this.#visible);
    const decided = new Set(matching.picks.map(({ finding, thread }) => `${thread} ${finding}`));
    const kept = this.#all<{ finding: string; thread: string; reasons: string; place: number }>(
      `select f.id as finding, ${MATCHED_THREAD} as thread, ${MATCHED_REASONS} as reasons
       from thread_matches m join findings f on f.key = m.finding join documents d on d.key = f.document
       where ${sql} and ${BELONGS} and ${IS_KEPT} and ${MATCHED_THREAD} is not null order by ${TIME_ORDER}`,
      ...values,
      matching.definitions,
    ).map(
      ({ finding, thread, reasons }): ThreadEntry => ({
        finding,
        thread,
        reasons: JSON.parse(reasons),
        pickedBy: null,
      }),
    );
    const others: ThreadEntry[] = [...matching.unkept.map((each) => ({ ...each, pickedBy: null }))];
    const all = [...kept, ...others].filter(({ finding, thread }) => !decided.has(`${thread} ${finding}`));
    for (const { finding, thread, action, who, reason } of matching.picks)
      if (action === 'add') all.push({ finding, thread, reasons: reason === null ? [] : [reason], pickedBy: who });
    return all.length === kept.length && decided.size === 0 ? all : this.#inOrder(all, filter);
  }

  async counts(matching: ThreadMatching, filter: FindingFilter = {}): Promise<ReadonlyMap<string, number>> {
    const apart = [...matching.picks, ...matching.unkept].map(({ finding }) => finding);
    const { sql, values } = findingCondition(filter, this.#visible);
    const found = this.#all<{ thread: string; count: number }>(
      `select ${MATCHED_THREAD} as thread, count(*) as count
       from thread_matches m join findings f on f.key = m.finding join documents d on d.key = f.document
       where ${sql} and ${BELONGS} and ${IS_KEPT} and f.id not in (select value from json_each(?))
       group by 1 having thread is not null`,
      ...values,
      matching.definitions,
      JSON.stringify(apart),
    );
    const counts = new Map(found.map(({ thread, count }) => [thread, count]));
    if (apart.length > 0)
      for (const { thread } of await this.entries(matching, within(filter, apart)))
        counts.set(thread, (counts.get(thread) ?? 0) + 1);
    return counts;
  }

  /** Those that pass the filter, in the order of time; within a finding in the order in which they come. */
  #inOrder(entries: readonly ThreadEntry[], filter: FindingFilter): readonly ThreadEntry[] {
    const ids = [...new Set(entries.map(({ finding }) => finding))];
    const { sql, values } = findingCondition(within(filter, ids), this.#visible);
    const order = this.#all<{ id: string }>(
      `select f.id from findings f join documents d on d.key = f.document where ${sql} and ${BELONGS} order by ${TIME_ORDER}`,
      ...values,
    );
    const byFinding = Map.groupBy(entries, ({ finding }) => finding);
    return order.flatMap(({ id }) => byFinding.get(id) ?? []);
  }

  #isKept(definitions: string): boolean {
    return (
      this.#all<{ definitions: string }>('select definitions from thread_definitions')[0]?.definitions === definitions
    );
  }

  #all<Row>(sql: string, ...values: readonly SQLInputValue[]): readonly Row[] {
    return rows(this.#database, sql, ...values);
  }
}

const columnsOf = (matched: MatchedThread | null): [string | null, string | null] => [
  matched?.thread ?? null,
  matched && JSON.stringify(matched.reasons),
];

const within = (filter: FindingFilter, ids: readonly string[]): FindingFilter => {
  const own = filter.ids && new Set(filter.ids);
  return { ...filter, ids: own ? ids.filter((id) => own.has(id)) : ids };
};
