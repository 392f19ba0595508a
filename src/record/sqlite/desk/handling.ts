import type { DatabaseSync } from 'node:sqlite';
import {
  type Clearance,
  type Collection,
  type Handling,
  type HandlingStore,
  MARKS,
  OPEN_HANDLING,
} from '../../desk/handling.ts';
import { RecordError } from '../../record-error.ts';
import type { Condition } from '../finding-query.ts';
import { row, rows } from '../prepared.ts';
import { inTransaction } from '../transaction.ts';
import { writeStatement } from '../write-statement.ts';

/** How documents are handled, in the record's file. */
export class SqliteHandling implements HandlingStore {
  readonly #database: DatabaseSync;
  readonly #path: string;

  constructor(database: DatabaseSync, path: string) {
    this.#database = database;
    this.#path = path;
  }

  async of(document: string): Promise<Handling> {
    const known = row<HandlingRow>(
      this.#database,
      'select h.* from document_handling h join documents d on d.key = h.document where d.id = ?',
      document,
    );
    return known ? handlingOf(known) : OPEN_HANDLING;
  }

  async version(): Promise<string> {
    const row = this.#database
      .prepare(
        `select total(changed) as changed, (select group_concat(id || restricted) from collections) as collections
         from document_handling`,
      )
      .get()!;
    return `${row.changed} ${row.collections ?? ''}`;
  }

  async all(): Promise<ReadonlyMap<string, Handling>> {
    const all = rows<HandlingRow & { readonly id: string }>(
      this.#database,
      'select d.id, h.* from document_handling h join documents d on d.key = h.document order by d.key',
    );
    return new Map(all.map((each) => [each.id, handlingOf(each)]));
  }

  async set(document: string, handling: Handling): Promise<void> {
    inTransaction(this.#database, () => this.write(document, handling));
  }

  /** As `set`, within a transaction that has begun. */
  write(document: string, { collection, mark, embargo }: Handling): void {
    const known = row<{ readonly key: number }>(this.#database, 'select key from documents where id = ?', document);
    if (!known) throw new RecordError('unknown-document', this.#path, `There is no document ${document}.`);
    if (collection !== null && !this.#database.prepare('select 1 from collections where id = ?').get(collection))
      throw new RecordError('refused', this.#path, `There is no collection '${collection}'. Make it first.`);
    writeStatement(
      this.#database,
      `insert into document_handling (document, collection, mark, embargo) values (?, ?, ?, ?)
       on conflict (document) do update set collection = excluded.collection, mark = excluded.mark,
         embargo = excluded.embargo, changed = changed + 1`,
    ).run(known.key, collection, MARKS.indexOf(mark), embargo);
  }

  async collections(): Promise<readonly Collection[]> {
    const members = Map.groupBy(
      rows<MemberRow>(this.#database, 'select collection, user from collection_members order by collection, user'),
      ({ collection }) => collection,
    );
    return rows<CollectionRow>(this.#database, 'select id, title, restricted, note from collections order by id').map(
      ({ restricted, ...collection }) => ({
        ...collection,
        restricted: restricted === 1,
        members: (members.get(collection.id) ?? []).map(({ user }) => user),
      }),
    );
  }

  async setCollection({ id, title, restricted, note, members }: Collection): Promise<void> {
    inTransaction(this.#database, () => {
      for (const member of members)
        if (!this.#database.prepare('select 1 from users where name = ?').get(member))
          throw new RecordError('unknown-user', this.#path, `There is no user '${member}'.`);
      writeStatement(
        this.#database,
        `insert into collections (id, title, restricted, note) values (?, ?, ?, ?)
         on conflict (id) do update set title = excluded.title, restricted = excluded.restricted, note = excluded.note`,
      ).run(id, title, Number(restricted), note);
      writeStatement(this.#database, 'delete from collection_members where collection = ?').run(id);
      const insert = writeStatement(this.#database, 'insert into collection_members (collection, user) values (?, ?)');
      for (const member of new Set(members)) insert.run(id, member);
    });
  }
}

interface HandlingRow {
  readonly collection: string | null;
  /** index in MARKS */
  readonly mark: number;
  readonly embargo: string | null;
}

interface MemberRow {
  readonly collection: string;
  readonly user: string;
}

type CollectionRow = Omit<Collection, 'restricted' | 'members'> & { readonly restricted: 0 | 1 };

const handlingOf = (row: HandlingRow): Handling => ({
  collection: row.collection,
  mark: MARKS[row.mark]!,
  embargo: row.embargo,
});

/** Which documents somebody may see, over `documents d`. The one place where this is decided. */
export const clearanceCondition = ({ mark, collections, embargoed, day }: Clearance): Condition => ({
  sql: `not exists (select 1 from document_handling h left join collections c on c.id = h.collection
    where h.document = d.key and (h.mark > ? or (h.embargo > ? and not ?)
      or (c.restricted = 1 and not ? and c.id not in (select value from json_each(?)))))`,
  values: [
    MARKS.indexOf(mark),
    day,
    Number(embargoed),
    Number(collections === null),
    JSON.stringify(collections ?? []),
  ],
});
