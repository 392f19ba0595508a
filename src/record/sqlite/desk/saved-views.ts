import type { DatabaseSync } from 'node:sqlite';
import type { SavedView, SavedViewStore } from '../../desk/saved-views.ts';
import { writeStatement } from '../write-statement.ts';

/** Saved views in the record's file. */
export class SqliteSavedViews implements SavedViewStore {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  async of(owner: string): Promise<readonly SavedView[]> {
    return this.#database
      .prepare('select * from saved_views where owner = ? or shared = 1 order by name, id')
      .all(owner)
      .map((row) => ({
        id: row.id as string,
        owner: row.owner as string,
        name: row.name as string,
        page: row.page as string,
        search: row.query as string,
        shared: row.shared === 1,
        created: row.created as string,
      }));
  }

  async add({ id, owner, name, page, search, shared, created }: SavedView): Promise<void> {
    writeStatement(
      this.#database,
      'insert into saved_views (id, owner, name, page, query, shared, created) values (?, ?, ?, ?, ?, ?, ?)',
    ).run(id, owner, name, page, search, Number(shared), created);
  }

  async remove(id: string, owner: string): Promise<boolean> {
    const { changes } = writeStatement(this.#database, 'delete from saved_views where id = ? and owner = ?').run(
      id,
      owner,
    );
    return Number(changes) > 0;
  }
}
