import type { DatabaseSync } from 'node:sqlite';
import { Description, type DescriptionStore, type RecordedDescription } from '../../desk/descriptions.ts';
import { RecordError } from '../../record-error.ts';
import { row, rows } from '../prepared.ts';
import { inTransaction } from '../transaction.ts';
import { writeStatement } from '../write-statement.ts';

type DescriptionRow = Omit<RecordedDescription, 'was'> & { readonly was: string };

/** What analysts say that documents are, in the record's file. */
export class SqliteDescriptions implements DescriptionStore {
  readonly #database: DatabaseSync;
  readonly #path: string;

  constructor(database: DatabaseSync, path: string) {
    this.#database = database;
    this.#path = path;
  }

  async append(document: string, given: Description, who: string, at: string): Promise<RecordedDescription> {
    const description = Description.parse(given);
    return inTransaction(this.#database, () => {
      const known = row<Description & { readonly key: number }>(
        this.#database,
        'select key, title, publisher, published from documents where id = ?',
        document,
      );
      if (!known) throw new RecordError('unknown-document', this.#path, `There is no document ${document}.`);
      const was = { title: known.title, publisher: known.publisher, published: known.published };
      const { title, publisher, published } = description;
      const { lastInsertRowid } = writeStatement(
        this.#database,
        `insert into document_descriptions (document, title, publisher, published, was, who, at)
         values (?, ?, ?, ?, ?, ?, ?)`,
      ).run(known.key, title, publisher, published, JSON.stringify(was), who, at);
      return { ...description, number: Number(lastInsertRowid), was, who, at };
    });
  }

  async of(document: string): Promise<Description> {
    const all = await this.history(document);
    const latest = <Field extends keyof Description>(field: Field): Description[Field] =>
      all.find((each) => each[field] !== null)?.[field] ?? null;
    return { title: latest('title'), publisher: latest('publisher'), published: latest('published') };
  }

  async history(document: string): Promise<readonly RecordedDescription[]> {
    return rows<DescriptionRow>(
      this.#database,
      `select s.number, s.title, s.publisher, s.published, s.was, s.who, s.at
       from document_descriptions s join documents d on d.key = s.document where d.id = ? order by s.number desc`,
      document,
    ).map((each) => ({ ...each, was: JSON.parse(each.was) }));
  }
}
