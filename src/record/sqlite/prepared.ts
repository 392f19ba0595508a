import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

/** A filter more or less makes another statement; so many are more than the pages of a desk ask for. */
const MOST = 400;

const known = new WeakMap<DatabaseSync, Map<string, StatementSync>>();

/**
 * A statement that reads, prepared once for its database: views ask the same of thousands of documents, and preparing
 * takes longer than answering. For `get` and `all` alone; what is iterated must not be begun twice.
 */
export const prepared = (database: DatabaseSync, sql: string): StatementSync => {
  const statements = known.get(database) ?? new Map<string, StatementSync>();
  if (statements.size === 0) known.set(database, statements);
  const before = statements.get(sql);
  if (before) return before;
  if (statements.size >= MOST) statements.delete(statements.keys().next().value!);
  const statement = database.prepare(sql);
  statements.set(sql, statement);
  return statement;
};

/** All rows that a query gives, see `prepared`. `Row` is what the query selects: who writes the query says so, nothing checks it. */
export const rows = <Row>(database: DatabaseSync, sql: string, ...values: readonly SQLInputValue[]): readonly Row[] =>
  prepared(database, sql).all(...values) as unknown as readonly Row[];

/** The number that a query of one counts: `select count(*) as n …`. */
export const counted = (database: DatabaseSync, sql: string, ...values: readonly SQLInputValue[]): number =>
  row<{ readonly n: number }>(database, sql, ...values)?.n ?? 0;

/** The rows that a query gives, one after the other, for answers that may be long. */
export const eachRow = <Row>(database: DatabaseSync, sql: string, ...values: readonly SQLInputValue[]): Iterable<Row> =>
  database.prepare(sql).iterate(...values) as Iterable<unknown> as Iterable<Row>;

/** The first row that a query gives; undefined when there is none. */
export const row = <Row>(database: DatabaseSync, sql: string, ...values: readonly SQLInputValue[]): Row | undefined =>
  prepared(database, sql).get(...values) as Row | undefined;
