import type { DatabaseSync } from 'node:sqlite';
import { DEFAULT_SETTINGS, type DeskSettings, type DeskStore } from '../../desk-store.ts';
import { row } from '../prepared.ts';
import { writeStatement } from '../write-statement.ts';
import { SqliteAccounts } from './accounts.ts';
import { SqliteAuditLog } from './audit-log.ts';
import { SqliteDescriptions } from './descriptions.ts';
import { SqliteHandling } from './handling.ts';
import { SqliteJobs } from './jobs.ts';
import { SqliteSavedViews } from './saved-views.ts';
import { SqliteWithdrawals } from './withdrawals.ts';

/** What a desk keeps, in the record's file. */
export class SqliteDesk implements DeskStore {
  readonly accounts: SqliteAccounts;
  readonly handling: SqliteHandling;
  readonly descriptions: SqliteDescriptions;
  readonly withdrawals: SqliteWithdrawals;
  readonly audit: SqliteAuditLog;
  readonly jobs: SqliteJobs;
  readonly views: SqliteSavedViews;
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync, path: string) {
    this.#database = database;
    this.accounts = new SqliteAccounts(database, path);
    this.handling = new SqliteHandling(database, path);
    this.descriptions = new SqliteDescriptions(database, path);
    this.withdrawals = new SqliteWithdrawals(database, path);
    this.audit = new SqliteAuditLog(database);
    this.jobs = new SqliteJobs(database);
    this.views = new SqliteSavedViews(database);
  }

  async settings(): Promise<DeskSettings> {
    const kept = row<{ readonly value: string }>(this.#database, "select value from settings where name = 'desk'");
    return kept ? { ...DEFAULT_SETTINGS, ...JSON.parse(kept.value) } : DEFAULT_SETTINGS;
  }

  async setSettings(settings: DeskSettings): Promise<void> {
    writeStatement(
      this.#database,
      "insert into settings (name, value) values ('desk', ?) on conflict (name) do update set value = excluded.value",
    ).run(JSON.stringify(settings));
  }
}
