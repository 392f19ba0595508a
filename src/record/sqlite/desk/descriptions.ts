import type { DatabaseSync } from 'node:sqlite';
import {
  DESCRIBED_FIELDS,
  Description,
  type DescriptionStore,
  type DocumentDescribed,
  descriptionHeld,
  type RecordedDescription,
} from '../../desk/descriptions.ts';
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
    const said = Description.parse(given);
    return inTransaction(this.#database, () => {
      const known = row<DocumentDescribed & { readonly key: number }>(
        this.#database,
        'select key, title, publisher, published from documents where id = ?',
        document,
      );
      if (!known) throw new RecordError('unknown-document', this.#path, `There is no document ${document}.`);
      const history = this.#history(document);
      const held = descriptionHeld(history);
      const { key, ...read } = known;
      // It may not have been read again since the last description.
      const was = { ...read, ...Object.fromEntries(Object.entries(held).filter(([, value]) => value !== null)) };
      const isSaid = (field: keyof Description): boolean => !!history.find((each) => each[field] !== null)?.[field];
      const own = DESCRIBED_FIELDS.find((field) => said[field] === '' && !isSaid(field));
      if (own)
        throw new RecordError(
          'refused',
          this.#path,
          `Nobody described its ${own === 'published' ? 'date' : own}: what the document says itself can be replaced, not emptied.`,
        );
      const changed = (field: keyof Description): string | null => (said[field] === was[field] ? null : said[field]);
      const description = {
        title: changed('title'),
        publisher: changed('publisher'),
        published: changed('published'),
      };
      const { title, publisher, published } = description;
      if (title === null && publisher === null && published === null)
        throw new RecordError('refused', this.#path, 'Nothing would change: the document is known so already.');
      const { lastInsertRowid } = writeStatement(
        this.#database,
        `insert into document_descriptions (document, title, publisher, published, was, who, at)
         values (?, ?, ?, ?, ?, ?, ?)`,
      ).run(key, title, publisher, published, JSON.stringify(was), who, at);
      return { ...description, number: Number(lastInsertRowid), was, who, at };
    });
  }

  async of(document: string): Promise<Partial<DocumentDescribed>> {
    return descriptionHeld(this.#history(document));
  }

  async history(document: string): Promise<readonly RecordedDescription[]> {
    return this.#history(document);
  }

  #history(document: string): readonly RecordedDescription[] {
    return rows<DescriptionRow>(
      this.#database,
      `select s.number, s.title, s.publisher, s.published, s.was, s.who, s.at
       from document_descriptions s join documents d on d.key = s.document where d.id = ? order by s.number desc`,
      document,
    ).map((each) => ({ ...each, was: JSON.parse(each.was) }));
  }
}
