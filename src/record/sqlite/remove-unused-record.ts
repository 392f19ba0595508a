import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { existingFile } from './existing-file.ts';
import { fileAt, isStillAt } from './file-at.ts';
import { MIGRATIONS } from './migrations.ts';

/**
 * Removes a record that a command made and put nothing into: nobody would look for it there. It stays when anything is
 * in it, when anybody else has it open, and in doubt.
 * @param path of a record that this program has closed
 * @returns whether it was removed
 */
export const removeUnusedRecord = (path: string): boolean => {
  const before = fileAt(path);
  if (!before) return false;
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(existingFile(path), { timeout: 0 });
    // The lock is had at once or not at all, and kept until the file is gone: whoever opens it meanwhile waits for that
    // and then makes it anew.
    database.exec('pragma locking_mode = exclusive; begin exclusive');
    const isEmpty = sameCounts(rowCounts(database), countsAtFirst());
    database.exec('commit');
    // What was waited for may have been that another program took it away, and a third one has made it anew.
    if (!isEmpty || !isStillAt(path, before)) return false;
    // Closing takes away the log by its name, which by then could be that of a new record.
    database.exec('pragma journal_mode = delete');
    rmSync(path);
    return true;
  } catch {
    // Somebody else has it open, or it may not be removed here.
    return false;
  } finally {
    if (database?.isOpen) database.close();
  }
};

type RowCounts = ReadonlyMap<string, number>;

/**
 * How many rows each table has, those of the search index too; but for what a command that adds writes down of the packs
 * even when it adds nothing.
 */
const rowCounts = (database: DatabaseSync): RowCounts => {
  const tables = database
    .prepare("select name from sqlite_schema where type = 'table' and name <> 'thread_definitions'")
    .all();
  return new Map(
    tables.map(({ name }) => {
      const { rows } = database.prepare(`select count(*) as rows from "${name}"`).get()!;
      return [String(name), Number(rows)];
    }),
  );
};

/** The same of a record as it is made: its search index has rows of its own. */
const countsAtFirst = (): RowCounts => {
  using database = new DatabaseSync(':memory:');
  for (const migration of MIGRATIONS) database.exec(migration.sql);
  return rowCounts(database);
};

const sameCounts = (found: RowCounts, atFirst: RowCounts): boolean =>
  found.size === atFirst.size && [...found].every(([table, rows]) => atFirst.get(table) === rows);
