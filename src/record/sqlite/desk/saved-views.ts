import type { DatabaseSync } from 'node:sqlite';
import type { SavedView, SavedViewStore } from '../../desk/saved-views.ts';
import { rows } from '../prepared.ts';
import { writeStatement } from '../write-statement.ts';

type SavedViewRow = Omit<SavedView, 'search' | 'shared'> & { readonly query: string; readonly shared: 0 | 1 };

/** Saved views in the record's file. */
export class SqliteSavedViews implements SavedViewStore {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  async of(owner: string): Promise<readonly SavedView[]> {
    return rows<SavedViewRow>(
      this.#database,
      'select * from saved_views where owner = ? or shared = 1 order by name, id',
      owner,
    ).map(({ query, shared, ...view }) => ({ ...view, search: query, shared: shared === 1 }));
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
