import type { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import type { Block } from '../../kinds/block.ts';
import type { DocumentFilter } from '../document-filter.ts';
import type { DocumentHead } from '../document-head.ts';
import type { RecordedDocument } from '../record-store.ts';
import {
  type BlockRow,
  blockFromRow,
  DOCUMENT_COLUMNS,
  type DocumentRow,
  documentFromRow,
  type HeadRow,
  headFromRow,
} from './document-rows.ts';
import { DOCUMENT_ORDERS, documentsInTime } from './documents-in-time.ts';
import { allOf, type Condition, sourceCondition } from './finding-query.ts';
import { row, rows } from './prepared.ts';

/** Documents of a record, as far as they may be seen, with what lies with each: its bytes, its text, its outline. */
export class DocumentReader {
  readonly #database: DatabaseSync;
  readonly #visible: Condition;

  constructor(database: DatabaseSync, visible: Condition) {
    this.#database = database;
    this.#visible = visible;
  }

  list(filter: DocumentFilter): readonly RecordedDocument[] {
    const { source, ids, withdrawn = false, notReadBy, order = 'published', limit = -1, skip = 0 } = filter;
    const condition = allOf([
      this.#visible,
      source !== undefined && sourceCondition(source),
      ids && oneOfIds(ids),
      { sql: `d.withdrawn is ${withdrawn ? 'not ' : ''}null`, values: [] },
      notReadBy !== undefined && { sql: 'd.engine <> ?', values: [notReadBy] },
    ]);
    if (filter.during) {
      const keys = documentsInTime(this.#database, condition, filter);
      return rows<DocumentRow>(
        this.#database,
        `select ${DOCUMENT_COLUMNS} from json_each(?) wanted join documents d on d.key = wanted.value order by wanted.key`,
        JSON.stringify(keys.slice(skip, limit < 0 ? undefined : skip + limit)),
      ).map(documentFromRow);
    }
    return rows<DocumentRow>(
      this.#database,
      `select ${DOCUMENT_COLUMNS} from documents d where ${condition.sql}
       order by ${DOCUMENT_ORDERS[order]} limit ? offset ?`,
      ...condition.values,
      limit,
      skip,
    ).map(documentFromRow);
  }

  heads(ids: Iterable<string> | undefined): ReadonlyMap<string, DocumentHead> {
    const { sql, values } = allOf([this.#visible, ids && oneOfIds(ids)]);
    const found = rows<HeadRow>(
      this.#database,
      `select d.id, d.title, d.publisher, d.origin, d.published, d.period, d.period_basis from documents d where ${sql}`,
      ...values,
    );
    return new Map(found.map((each) => [each.id, headFromRow(each)]));
  }

  one(id: string): RecordedDocument | null {
    const found = this.#of<DocumentRow>(DOCUMENT_COLUMNS, 'documents d', id);
    return found ? documentFromRow(found) : null;
  }

  /** With its number in the file and its text, for writing findings of it. */
  withText(id: string): (DocumentRow & { readonly key: number; readonly text: string }) | null {
    return this.#of(`d.key, t.text, ${DOCUMENT_COLUMNS}`, 'documents d join texts t on t.document = d.key', id) ?? null;
  }

  original(id: string): Uint8Array | null {
    const found = this.#of<{ compression: string; bytes: Uint8Array }>(
      'o.compression, o.bytes',
      'originals o join documents d on d.key = o.document',
      id,
    );
    if (!found) return null;
    return found.compression === 'gzip' ? new Uint8Array(gunzipSync(found.bytes)) : found.bytes;
  }

  text(id: string): string | null {
    return this.#of<{ text: string }>('t.text', 'texts t join documents d on d.key = t.document', id)?.text ?? null;
  }

  blocks(id: string): readonly Block[] {
    const { sql, values } = this.#visible;
    return rows<BlockRow>(
      this.#database,
      `select b.* from blocks b join documents d on d.key = b.document where d.id = ? and ${sql} order by b.position`,
      id,
      ...values,
    ).map(blockFromRow);
  }

  /** What a table holds for one document; undefined when there is none or it may not be seen. */
  #of<Row>(columns: string, from: string, id: string): Row | undefined {
    const { sql, values } = this.#visible;
    return row<Row>(this.#database, `select ${columns} from ${from} where d.id = ? and ${sql}`, id, ...values);
  }
}

const oneOfIds = (ids: Iterable<string>): Condition => ({
  sql: 'd.id in (select value from json_each(?))',
  values: [JSON.stringify([...ids])],
});
