import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { RecordError } from '../record-error.ts';
import { existingFile } from './existing-file.ts';
import { fileAt, isStillAt } from './file-at.ts';
import { MIGRATIONS, SCHEMA_VERSION } from './migrations.ts';
import { sqliteFailure } from './sqlite-failure.ts';
import { inTransaction } from './transaction.ts';

/** `CHCY`, in the SQLite file's header: says that the file is a record of Chancery. */
const APPLICATION_ID = 0x43484359;

/** How long a writer waits for another one, in milliseconds. */
const BUSY_TIMEOUT = 10_000;

/**
 * Of what is read and written so much stays at hand, in KiB: in a large record the keys of new findings lie far from one
 * another, and views go through more than SQLite keeps by itself.
 */
const CACHE = 65_536;

/** Milliseconds after which it is tried again to open a file that another program makes, has to itself or takes away. */
const PAUSE = 10;

/**
 * Opens a record's file; a missing one is made unless it is only to be read. What is handed over is the file that lies
 * at the path: where another program took that away or put another in its place meanwhile, it is opened anew.
 * @throws RecordError when it is missing, no record, or made by a newer Chancery.
 */
export const openDatabase = (path: string, access: 'read' | 'write'): DatabaseSync => {
  const end = performance.now() + BUSY_TIMEOUT;
  for (;;) {
    try {
      return opened(path, access);
    } catch (error) {
      if (!isPassing(error) || performance.now() > end)
        throw error instanceof RecordError ? error : translated(error, path);
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
};

/** One attempt. */
const opened = (path: string, access: 'read' | 'write'): DatabaseSync => {
  const before = fileAt(path);
  if (access === 'read' && !before) throw noRecordAt(path);
  if (before?.isDirectory())
    throw new RecordError('not-a-record', path, `${path} is a folder. Name the file of a record.`);
  let database: DatabaseSync | null = null;
  try {
    // Whether it is a database SQLite tells. To look into it here would, on closing it, give up every lock that this
    // process has on it: those of a desk that reads and writes through several connections.
    if (before) checkReadable(path);
    if (access === 'write' && path !== ':memory:') checkWritable(path, before !== null);
    database = connect(path, access);
    checkIdentity(database, path);
    database.exec(`pragma cache_size = ${-CACHE}`);
    if (access === 'write') prepareForWriting(database, path);
    else checkVersion(version(database), path);
    // Of one that was made just now the next attempt tells whether it is the one that was opened.
    if (path !== ':memory:' && !isStillAt(path, before)) throw replaced(path);
    return database;
  } catch (error) {
    if (database?.isOpen) database.close();
    throw before && !isStillAt(path, before) ? replaced(path) : error;
  }
};

const replaced = (path: string): RecordError =>
  new RecordError(
    'busy',
    path,
    `The record ${path} is taken away or replaced again and again by another program. Try again later.`,
  );

/**
 * Extended result codes of SQLite for a file that another program took away before it was written for the first time
 * (SQLITE_READONLY_DBMOVED), and for a log that it has put away just now (SQLITE_IOERR_DELETE_NOENT).
 */
const TAKEN_AWAY: readonly number[] = [1032, 5898];

const SQLITE_BUSY = 5;

/** True for what is over as soon as another program is done. */
const isPassing = (error: unknown): boolean => {
  if (error instanceof RecordError) return error.code === 'busy';
  if (!(error instanceof Error && 'errcode' in error && typeof error.errcode === 'number')) return false;
  return (error.errcode & 0xff) === SQLITE_BUSY || TAKEN_AWAY.includes(error.errcode);
};

/** Said of a path at which there should be a record. */
export const noRecordAt = (path: string): RecordError =>
  new RecordError(
    'missing',
    path,
    `There is no record at ${path}. Make one with 'chancery add FILE --record ${path}'.`,
  );

/**
 * Closes a record’s file. A reader makes the files of the write-ahead log beside it and, as a reader, may not take them
 * away; so where nothing waits in the log and nobody else has the record open, they are taken away after it.
 */
export const closeDatabase = (database: DatabaseSync, path: string): void => {
  database.close();
  if (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size !== 0) return;
  try {
    // SQLite does it itself when the last one who may write closes.
    const last = new DatabaseSync(existingFile(path));
    last.prepare('pragma schema_version').get();
    last.close();
  } catch {
    // Where it may not be written, they stay.
  }
};

const checkReadable = (path: string): void => {
  try {
    accessSync(path, constants.R_OK);
  } catch (error) {
    throw translated(error, path);
  }
};

/** A writer makes files beside the record as well, so that its folder counts too. */
const checkWritable = (path: string, exists: boolean): void => {
  for (const each of exists ? [path, dirname(path)] : [dirname(path)])
    try {
      accessSync(each, constants.W_OK);
    } catch (cause) {
      const missing = !existsSync(each);
      throw new RecordError(
        missing ? 'missing' : 'refused',
        path,
        `The record ${path} can't be ${exists ? 'changed' : 'made'}: ${each === '.' ? 'this folder' : each} ${missing ? 'does not exist' : 'may not be written by you'}. ` +
          `Name one that you may write to with --record${exists ? ', or copy it to such a folder' : ''}.`,
        { cause },
      );
    }
};

const connect = (path: string, access: 'read' | 'write'): DatabaseSync => {
  if (access === 'write') return connected(path, {});
  try {
    return connected(path, { readOnly: true });
  } catch (error) {
    if (!/unable to open|readonly/.test(String(error))) throw error;
    // A directory that may not be written has no room for the shared index of a write-ahead log, nor for a writer.
    const address = pathToFileURL(path);
    address.searchParams.set('immutable', '1');
    return new DatabaseSync(address, { readOnly: true });
  }
};

/**
 * A connection that has read the file. One that somebody else has to themselves is not waited for: it may be gone
 * afterwards, and who then reads what had been opened takes the log of another record at that path for its own.
 */
const connected = (path: string, options: { readonly readOnly?: boolean }): DatabaseSync => {
  const database = new DatabaseSync(path, { ...options, timeout: 0 });
  try {
    database.prepare('pragma schema_version').get();
    database.exec(`pragma busy_timeout = ${BUSY_TIMEOUT}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};

/** Both at once: between two questions another program may make the record. */
const checkIdentity = (database: DatabaseSync, path: string): void => {
  const { id, tables } = database
    .prepare('select application_id as id, (select count(*) from sqlite_schema) as tables from pragma_application_id')
    .get() as { id: number; tables: number };
  if (id !== APPLICATION_ID && !(id === 0 && tables === 0)) throw notARecord(path);
};

const prepareForWriting = (database: DatabaseSync, path: string): void => {
  if (version(database) > SCHEMA_VERSION) throw newer(version(database), path);
  // Words and keys lie all over the file: the longer pages gather beside it, the fewer of them are written twice.
  database.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma wal_autocheckpoint = 16000');
  if (version(database) === SCHEMA_VERSION) return;
  inTransaction(database, () => {
    const current = version(database);
    if (current > SCHEMA_VERSION) throw newer(current, path);
    for (const migration of MIGRATIONS) if (migration.version > current) database.exec(migration.sql);
    database.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = ${SCHEMA_VERSION}`);
  });
};

const checkVersion = (current: number, path: string): void => {
  if (current > SCHEMA_VERSION) throw newer(current, path);
  if (current < SCHEMA_VERSION)
    throw new RecordError(
      'older',
      path,
      `The record ${path} has schema ${current}, this Chancery reads ${SCHEMA_VERSION}. ` +
        `Bring it up to date with 'chancery record migrate --record ${path}'; keep a copy if older programs need it.`,
    );
};

const version = (database: DatabaseSync): number =>
  (database.prepare('pragma user_version').get() as { user_version: number }).user_version;

const newer = (current: number, path: string): RecordError =>
  new RecordError(
    'newer',
    path,
    `The record ${path} has schema ${current}, this Chancery knows ${SCHEMA_VERSION}. Update Chancery to open it.`,
  );

const notARecord = (path: string): RecordError =>
  new RecordError('not-a-record', path, `${path} is no record of Chancery. It was left as it is; name another file.`);

const translated = (error: unknown, path: string): RecordError => {
  const known = sqliteFailure(error, path);
  if (known) return known;
  const message = error instanceof Error ? error.message : String(error);
  if (/not a database/.test(message)) return notARecord(path);
  if (error instanceof Error && 'code' in error && error.code === 'EACCES')
    return new RecordError(
      'refused',
      path,
      `The record ${path} may not be read by you. Ask for the right to read it, or name another with --record.`,
      { cause: error },
    );
  return new RecordError('missing', path, `The record ${path} could not be opened: ${message}.`, { cause: error });
};
