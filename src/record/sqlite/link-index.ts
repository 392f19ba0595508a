import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { KeyedFinding, KeyedItem, LinkDocument, LinkIndex, NewLink } from '../link-index.ts';
import { type BlockRow, blockFromRow, type HeadRow, headFromRow } from './document-rows.ts';
import { FINDING_COLUMNS, type FindingRow, recordedFinding } from './finding-rows.ts';
import { prepared, row, rows } from './prepared.ts';
import { writeStatement } from './write-statement.ts';

/** The keys of a record’s file. Its methods must be called inside a transaction. */
export class SqliteLinkIndex implements LinkIndex {
  readonly #database: DatabaseSync;
  readonly #writing = new Map<string, StatementSync>();
  /** keys given in this transaction, counted in the file at its end */
  readonly #given = new Map<number, number>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  generation(): number {
    return row<{ readonly data_version: number }>(this.#database, 'pragma data_version')!.data_version;
  }

  waiting(limit: number): readonly { readonly document: number; readonly indexed: boolean }[] {
    return rows<{ readonly document: number; readonly indexed: 0 | 1 }>(
      this.#database,
      'select document, indexed from unlinked_documents order by document limit ?',
      limit,
    ).map(({ document, indexed }) => ({ document, indexed: indexed === 1 }));
  }

  isWaiting(document: number): boolean {
    return this.#read('select 1 from unlinked_documents where document = ?').get(document) !== undefined;
  }

  document(key: number): LinkDocument | null {
    const found = row<LinkDocumentRow>(
      this.#database,
      `select d.id, d.title, d.publisher, d.origin, d.published, d.period, d.period_basis, t.text
       from documents d join texts t on t.document = d.key where d.key = ? and d.withdrawn is null`,
      key,
    );
    if (!found) return null;
    const { text, ...head } = found;
    const blocks = rows<BlockRow & { readonly key: number }>(
      this.#database,
      'select * from blocks where document = ? order by position',
      key,
    );
    const findings = rows<KeyedRow>(
      this.#database,
      `select ${FINDING_COLUMNS}, f.document as in_document from findings f join documents d on d.key = f.document
       where f.document = ? order by f.start_offset, f.end_offset, f.id`,
      key,
    );
    return {
      key,
      document: headFromRow(head),
      text,
      blocks: blocks.map((block) => ({ ...blockFromRow(block), key: block.key })),
      findings: findings.map(keyedFinding),
    };
  }

  finding(key: number): KeyedFinding | null {
    const found = row<KeyedRow>(
      this.#database,
      `select ${FINDING_COLUMNS}, f.document as in_document from findings f join documents d on d.key = f.document
       where f.key = ?`,
      key,
    );
    return found ? keyedFinding(found) : null;
  }

  keepTraits(item: number, document: number, traits: string): void {
    this.#write('insert or replace into link_traits (item, document, traits) values (?, ?, ?)').run(
      item,
      document,
      traits,
    );
  }

  traits(item: number): { readonly document: number; readonly traits: string } | null {
    const kept = row<{ readonly document: number; readonly traits: string }>(
      this.#database,
      'select document, traits from link_traits where item = ?',
      item,
    );
    return kept ?? null;
  }

  clear(document: number): void {
    for (const sql of [
      'delete from link_keys where item in (select key from findings where document = ?)',
      'delete from link_traits where item in (select key from findings where document = ?)',
      'delete from finding_links where first in (select key from findings where document = ?)',
      'delete from finding_links where second in (select key from findings where document = ?)',
      'delete from passages where block in (select key from blocks where document = ?)',
    ])
      this.#write(sql).run(document);
  }

  put(key: number, position: number, item: number, last: number): void {
    const { changes } = this.#write(
      'insert or ignore into link_keys (key, position, item, last) values (?, ?, ?, ?)',
    ).run(key, position, item, last);
    if (Number(changes) > 0) this.#given.set(key, (this.#given.get(key) ?? 0) + 1);
  }

  /** Brings the counts of keys up to date; must be called before the transaction ends well. */
  countGiven(): void {
    const count = this.#write(
      'insert into link_key_counts (key, count) values (?, ?) on conflict (key) do update set count = count + excluded.count',
    );
    for (const [key, given] of this.#given) count.run(key, given);
    this.#given.clear();
  }

  /** Forgets what was given in a transaction that did not end well. */
  forgetGiven(): void {
    this.#given.clear();
  }

  countOf(key: number): number {
    return countOfKey(this.#read(COUNT), key) + (this.#given.get(key) ?? 0);
  }

  highestLinked(): number {
    const highest = row<{ readonly key: number }>(
      this.#database,
      `select key from findings f where not exists (select 1 from unlinked_documents u where u.document = f.document)
       order by key desc limit 1`,
    );
    return highest?.key ?? 0;
  }

  having(key: number, from: number, to: number, upTo: number, most: number): readonly KeyedItem[] {
    return rows<KeyedItem>(
      this.#database,
      `select item, position, last from link_keys where key = ? and position between ? and ? and item <= ?
       order by position desc, item desc limit ?`,
      ...[key, from, to, upTo, most],
    );
  }

  has(key: number, position: number, item: number): boolean {
    return (
      this.#read('select 1 from link_keys where key = ? and position = ? and item = ?').get(key, position, item) !==
      undefined
    );
  }

  itemsWith(key: number, position: number, upTo: number, most: number): readonly number[] {
    const having = row<{ readonly items: string }>(
      this.#database,
      `select json_group_array(item) as items from (select item from link_keys
       where key = ? and position = ? and item <= ? order by item desc limit ?)`,
      ...[key, position, upTo, most],
    );
    return JSON.parse(having!.items);
  }

  link({ kind, first, second, relation, score, reasons, rule, found }: NewLink): boolean {
    const isNew = !this.#read('select 1 from finding_links where kind = ? and first = ? and second = ?').get(
      kind,
      first,
      second,
    );
    this.#write(
      `insert or replace into finding_links (kind, first, second, relation, score, reasons, rule, found)
       values (?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(kind, first, second, relation, score, JSON.stringify(reasons), rule, found);
    return isNew;
  }

  handOver(document: string, successor: (seen: string) => string | null): void {
    const decided = rows<{ readonly id: string; readonly seen: string }>(
      this.#database,
      `select first as id, first_seen as seen from link_decisions where first_document = ?1
       union all select second, second_seen from link_decisions where second_document = ?1`,
      document,
    );
    for (const { id, seen } of decided) {
      if (this.#read('select 1 from findings where id = ?').get(id)) continue;
      const later = successor(seen);
      if (later === null) continue;
      this.#write('update finding_successors set later = ?2 where later = ?1').run(id, later);
      this.#write('insert or replace into finding_successors (earlier, later) values (?1, ?2)').run(id, later);
    }
  }

  textsWith(digest: number): readonly { readonly text: number; readonly shingles: Uint32Array }[] {
    return rows<{ readonly key: number; readonly shingles: Uint8Array }>(
      this.#database,
      'select key, shingles from passage_texts where digest = ? order by key',
      digest,
    ).map(({ key, shingles }) => ({ text: key, shingles: wordsOf(shingles) }));
  }

  shinglesOf(text: number): Uint32Array {
    const known = row<{ readonly shingles: Uint8Array }>(
      this.#database,
      'select shingles from passage_texts where key = ?',
      text,
    );
    return known ? wordsOf(known.shingles) : new Uint32Array();
  }

  inBands(bands: readonly number[]): readonly { readonly band: number; readonly text: number }[] {
    return rows(
      this.#database,
      `select band, text from passage_bands where band in (${bands.map(() => '?').join(', ')})`,
      ...bands,
    );
  }

  addText(digest: number, shingles: Uint32Array, bands: readonly number[]): number {
    const bytes = new Uint8Array(shingles.buffer, shingles.byteOffset, shingles.byteLength);
    const { lastInsertRowid } = this.#write('insert into passage_texts (digest, shingles) values (?, ?)').run(
      digest,
      bytes,
    );
    const text = Number(lastInsertRowid);
    const insert = this.#write('insert into passage_bands (band, text) values (?, ?)');
    for (const band of bands) insert.run(band, text);
    return text;
  }

  addPassage(block: number, text: number): void {
    this.#write('insert or replace into passages (block, text) values (?, ?)').run(block, text);
  }

  linkTexts(first: number, second: number, overlap: number, rule: string, found: string): void {
    this.#write(
      'insert or replace into passage_links (first, second, overlap, rule, found) values (?, ?, ?, ?, ?)',
    ).run(first, second, overlap, rule, found);
  }

  markIndexed(document: number): void {
    this.#write('update unlinked_documents set indexed = 1 where document = ?').run(document);
  }

  markLinked(document: number): void {
    this.#write('delete from unlinked_documents where document = ?').run(document);
  }

  #read(sql: string): StatementSync {
    return prepared(this.#database, sql);
  }

  #write(sql: string): StatementSync {
    let statement = this.#writing.get(sql);
    if (!statement) {
      statement = writeStatement(this.#database, sql);
      this.#writing.set(sql, statement);
    }
    return statement;
  }
}

export const COUNT = 'select count from link_key_counts where key = ?';

export const countOfKey = (statement: StatementSync, key: number): number =>
  (statement.get(key) as { count: number } | undefined)?.count ?? 0;

type LinkDocumentRow = HeadRow & { readonly text: string };

type KeyedRow = FindingRow & { readonly in_document: number };

const keyedFinding = (row: KeyedRow): KeyedFinding => ({
  ...recordedFinding(row),
  key: row.key,
  inDocument: row.in_document,
});

/** Bytes of the file need not begin where 32-bit words may. */
const wordsOf = (bytes: Uint8Array): Uint32Array => new Uint32Array(bytes.slice().buffer);
