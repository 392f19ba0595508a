import type { DatabaseSync } from 'node:sqlite';
import { type RecordedWithdrawal, WithdrawalReason, type WithdrawalStore } from '../../desk/withdrawals.ts';
import { RecordError } from '../../record-error.ts';
import { row, rows } from '../prepared.ts';
import { inTransaction } from '../transaction.ts';
import { writeStatement } from '../write-statement.ts';

/** What was read out of a document, and what was made of that; links and thread matches go with the findings. */
const READ_OUT_OF_IT = [
  `insert or ignore into withdrawn_names (document, name_key)
   select f.document, n.name_key from findings f join finding_actors n on n.finding = f.key where f.document = ?`,
  `insert or ignore into withdrawn_names (document, name_key)
   select document, place_key from findings where place_key is not null and document = ?`,
  'delete from block_search where rowid in (select key from blocks where document = ?)',
  'delete from finding_search where rowid in (select key from findings where document = ?)',
  'delete from passages where block in (select key from blocks where document = ?)',
  'delete from findings where document = ?',
];

/** Documents that count no longer, in the record's file. */
export class SqliteWithdrawals implements WithdrawalStore {
  readonly #database: DatabaseSync;
  readonly #path: string;

  constructor(database: DatabaseSync, path: string) {
    this.#database = database;
    this.#path = path;
  }

  async withdraw(document: string, reason: string, who: string, at: string): Promise<RecordedWithdrawal> {
    const why = WithdrawalReason.parse(reason);
    return inTransaction(this.#database, () => {
      const { key, withdrawn } = this.#known(document);
      if (withdrawn !== null)
        throw new RecordError('refused', this.#path, `The document is withdrawn already: ${withdrawn}`);
      this.#checkNothingMergedIntoIt(key);
      for (const sql of READ_OUT_OF_IT) writeStatement(this.#database, sql).run(key);
      writeStatement(this.#database, 'update documents set withdrawn = ? where key = ?').run(why, key);
      return this.#append(key, { reason: why, who, at });
    });
  }

  async takeBack(document: string, who: string, at: string): Promise<RecordedWithdrawal> {
    return inTransaction(this.#database, () => {
      const { key, withdrawn } = this.#known(document);
      if (withdrawn === null) throw new RecordError('refused', this.#path, 'The document is not withdrawn.');
      // Read by nothing, so that whatever reads next takes it up, should this one be stopped before.
      writeStatement(this.#database, `update documents set withdrawn = null, engine = '' where key = ?`).run(key);
      return this.#append(key, { reason: null, who, at });
    });
  }

  async history(document: string): Promise<readonly RecordedWithdrawal[]> {
    return rows<RecordedWithdrawal>(
      this.#database,
      `select w.number, w.reason, w.who, w.at from document_withdrawals w join documents d on d.key = w.document
       where d.id = ? order by w.number desc`,
      document,
    );
  }

  #known(document: string): { readonly key: number; readonly withdrawn: string | null } {
    const known = row<{ readonly key: number; readonly withdrawn: string | null }>(
      this.#database,
      'select key, withdrawn from documents where id = ?',
      document,
    );
    if (!known) throw new RecordError('unknown-document', this.#path, `There is no document ${document}.`);
    return known;
  }

  /** What was merged into its findings would be gone with it, though other documents tell it. */
  #checkNothingMergedIntoIt(key: number): void {
    const merged = rows<{ readonly id: string }>(
      this.#database,
      `select other.id from findings f join findings other on other.merged_into = f.id
       where f.document = ?1 and other.document <> ?1 and other.state = 'merged' order by other.key`,
      key,
    ).map(({ id }) => id.slice(0, 8));
    if (merged.length === 0) return;
    const more = merged.length > 5 ? ` and ${merged.length - 5} more` : '';
    throw new RecordError(
      'refused',
      this.#path,
      `What other documents tell was merged into its findings and would be gone with it: ${merged.slice(0, 5).join(', ')}${more}. Take these merges back first, or merge the other way round.`,
    );
  }

  #append(key: number, said: Omit<RecordedWithdrawal, 'number'>): RecordedWithdrawal {
    const { lastInsertRowid } = writeStatement(
      this.#database,
      'insert into document_withdrawals (document, reason, who, at) values (?, ?, ?, ?)',
    ).run(key, said.reason, said.who, said.at);
    return { number: Number(lastInsertRowid), ...said };
  }
}
