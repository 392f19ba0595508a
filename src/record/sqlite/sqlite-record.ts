import { statSync } from 'node:fs';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import type { Block } from '../../kinds/block.ts';
import { ProvisionMark } from '../../kinds/provision-mark.ts';
import { checkedDecision } from '../checked-decision.ts';
import type { Decision, RecordedDecision } from '../decision.ts';
import { effectiveFinding } from '../effective-finding.ts';
import type { FindingCounts } from '../finding-counts.ts';
import type { FindingFilter } from '../finding-filter.ts';
import { findingVersion } from '../finding-version.ts';
import { RecordError } from '../record-error.ts';
import type {
  ActorSummary,
  NewDocument,
  RecordedDocument,
  RecordedFinding,
  RecordInfo,
  RecordStore,
  SearchHit,
} from '../record-store.ts';
import { withResolvedNames } from '../resolved-names.ts';
import type { SearchQuery } from '../search-query.ts';
import { actorSummaries } from './actor-summaries.ts';
import { DecisionLog } from './decision-log.ts';
import { blockFromRow, DOCUMENT_COLUMNS, type DocumentRow, documentFromRow } from './document-rows.ts';
import { DocumentWriter } from './document-writer.ts';
import { findingCounts } from './finding-counts.ts';
import { ALWAYS, allOf, type Condition, findingCondition, sourceCondition, TIME_ORDER } from './finding-query.ts';
import { FINDING_COLUMNS, type FindingRow, findingAsRead, recordedFinding } from './finding-rows.ts';
import { daysOfDocument } from './finding-time.ts';
import { FindingWriter } from './finding-writer.ts';
import { SqliteIssues } from './issues.ts';
import { SqliteLinks } from './links.ts';
import { SCHEMA_VERSION } from './migrations.ts';
import { SqliteNames } from './names.ts';
import { openDatabase } from './open-database.ts';
import { search } from './search.ts';
import { SqliteThreads } from './threads.ts';
import { inTransaction } from './transaction.ts';
import { writeStatement } from './write-statement.ts';

/** A record in one SQLite file. */
export class SqliteRecord implements RecordStore {
  readonly links: SqliteLinks;
  readonly names: SqliteNames;
  readonly threads: SqliteThreads;
  readonly issues: SqliteIssues;
  readonly #path: string;
  readonly #database: DatabaseSync;
  readonly #decisions: DecisionLog;
  readonly #findings: FindingWriter;
  readonly #documents: DocumentWriter;
  readonly #engineOf: StatementSync;

  readonly #visible: Condition;

  private constructor(path: string, database: DatabaseSync, visible: Condition) {
    this.#path = path;
    this.issues = new SqliteIssues(database, path);
    this.#database = database;
    this.#visible = visible;
    this.#decisions = new DecisionLog(database);
    this.links = new SqliteLinks(database, path);
    this.names = new SqliteNames(database, path);
    this.threads = new SqliteThreads(database, path, (id) => {
      const row = this.#findingRow(id);
      return row && recordedFinding(row).finding;
    });
    this.#findings = new FindingWriter(database, () => this.names.current());
    this.#documents = new DocumentWriter(database, this.#decisions, this.threads, this.#findings);
    this.#engineOf = database.prepare('select engine from documents where id = ?');
  }

  /**
   * @param path of the file, or `:memory:`
   * @throws RecordError when it cannot be opened
   */
  static open(path: string, access: 'read' | 'write'): SqliteRecord {
    return new SqliteRecord(path, openDatabase(path, access), ALWAYS);
  }

  async info(): Promise<RecordInfo> {
    const { sql: visible, values } = this.#visible;
    const count = (rows: string) =>
      this.#one<{ n: number }>(`select count(*) as n from ${rows} where ${visible}`, ...values)!.n;
    const kinds = this.#all<{ kind: string; n: number }>(
      `select f.kind, count(*) as n from findings f join documents d on d.key = f.document
       where ${visible} group by f.kind order by f.kind`,
      ...values,
    );
    const days = this.#one<{ earliest: string | null; latest: string | null }>(
      `select min(f.earliest) as earliest, max(f.latest) as latest from findings f join documents d on d.key = f.document
       where f.dated = 'finding' and f.earliest > '0001-01-01' and f.latest < '9999-12-31' and ${visible}`,
      ...values,
    )!;
    return {
      record: this.#path,
      schema: SCHEMA_VERSION,
      bytes: this.#path === ':memory:' ? 0 : statSync(this.#path).size,
      documents: count('documents d'),
      blocks: count('blocks b join documents d on d.key = b.document'),
      findings: Object.fromEntries(kinds.map(({ kind, n }) => [kind, n])),
      decisions: count('decisions c join documents d on d.id = c.document'),
      ...days,
      engines: this.#all<{ engine: string }>(
        `select distinct d.engine from documents d where ${visible} order by d.engine`,
        ...values,
      ).map(({ engine }) => engine),
    };
  }

  async engineOf(document: string): Promise<string | null> {
    return (this.#engineOf.get(document) as { engine: string } | undefined)?.engine ?? null;
  }

  async add(entry: NewDocument): Promise<'added' | 'replaced'> {
    return inTransaction(this.#database, () => this.#documents.write(entry));
  }

  async documents(source?: string): Promise<readonly RecordedDocument[]> {
    const { sql, values } = allOf([this.#visible, source !== undefined && sourceCondition(source)]);
    return this.#all<DocumentRow>(
      `select ${DOCUMENT_COLUMNS} from documents d where ${sql} order by d.published is null, d.published, d.key`,
      ...values,
    ).map(documentFromRow);
  }

  async document(id: string): Promise<RecordedDocument | null> {
    const row = this.#ofDocument<DocumentRow>(DOCUMENT_COLUMNS, 'documents d', id);
    return row ? documentFromRow(row) : null;
  }

  async original(document: string): Promise<Uint8Array | null> {
    const row = this.#ofDocument<{ compression: string; bytes: Uint8Array }>(
      'o.compression, o.bytes',
      'originals o join documents d on d.key = o.document',
      document,
    );
    if (!row) return null;
    return row.compression === 'gzip' ? new Uint8Array(gunzipSync(row.bytes)) : row.bytes;
  }

  async text(document: string): Promise<string | null> {
    const from = 'texts t join documents d on d.key = t.document';
    return this.#ofDocument<{ text: string }>('t.text', from, document)?.text ?? null;
  }

  async blocks(document: string): Promise<readonly Block[]> {
    const { sql, values } = this.#visible;
    return this.#database
      .prepare(
        `select b.* from blocks b join documents d on d.key = b.document where d.id = ? and ${sql} order by b.position`,
      )
      .all(document, ...values)
      .map(blockFromRow);
  }

  async *findings(filter: FindingFilter = {}): AsyncIterable<RecordedFinding> {
    const { sql, values } = findingCondition(filter, this.#visible);
    const order = filter.order === 'document' ? 'd.key, f.start_offset, f.end_offset, f.id' : TIME_ORDER;
    const statement = this.#database.prepare(
      `select ${FINDING_COLUMNS} from findings f join documents d on d.key = f.document
       where ${sql} order by ${order} limit ? offset ?`,
    );
    for (const row of statement.iterate(...values, filter.limit ?? -1, filter.skip ?? 0))
      yield this.#recorded(row as unknown as FindingRow);
  }

  async finding(id: string): Promise<RecordedFinding | null> {
    const row = this.#findingRow(id);
    return row ? this.#recorded(row) : null;
  }

  async actors(filter: FindingFilter = {}): Promise<readonly ActorSummary[]> {
    return actorSummaries(this.#database, filter, this.#visible);
  }

  async counts(filter: FindingFilter = {}): Promise<FindingCounts> {
    return findingCounts(this.#database, filter, this.#visible);
  }

  async version(): Promise<string> {
    const { documents, read, decisions, marks } = this.#one<Record<string, string | number | null>>(
      `select (select count(*) from documents) as documents, (select max(read) from documents) as read,
         (select max(number) from decisions) as decisions, (select max(number) from provision_marks) as marks`,
    )!;
    return [documents, read, decisions, marks].map((each) => each ?? 0).join(' ');
  }

  async search(query: SearchQuery): Promise<readonly SearchHit[]> {
    return search(this.#database, query, this.#visible).map((hit) => ({
      ...hit,
      finding: hit.finding && withResolvedNames(hit.finding, this.names.current()),
    }));
  }

  async mark({ agreement, provision, value, by, at, note }: ProvisionMark): Promise<void> {
    inTransaction(this.#database, () =>
      writeStatement(
        this.#database,
        'insert into provision_marks (agreement, provision, value, who, at, note) values (?, ?, ?, ?, ?, ?)',
      ).run(agreement, provision, value, by, at, note),
    );
  }

  async marks(): Promise<readonly ProvisionMark[]> {
    const rows = this.#database
      .prepare('select agreement, provision, value, who as by, at, note from provision_marks order by number')
      .all();
    return rows.map((row) => ProvisionMark.parse(row));
  }

  async decide(decision: Decision, seen?: string): Promise<RecordedDecision> {
    return inTransaction(this.#database, () => {
      const row = this.#findingRow(decision.finding);
      if (!row)
        throw new RecordError(
          'unknown-finding',
          this.#path,
          `There is no finding ${decision.finding} in ${this.#path}.`,
        );
      if (seen !== undefined && seen !== findingVersion(this.#recorded(row)))
        throw new RecordError(
          'changed',
          this.#path,
          `Finding ${row.id} was changed since it was shown. Look at it again, then decide.`,
        );
      const before = this.#decisions.ofFinding(row.id);
      const read = findingAsRead(row);
      const checked = checkedDecision(
        { ...decision, finding: row.id },
        recordedFinding(row).finding,
        before,
        this.#path,
      );
      if (checked.into !== null && !this.#findingRow(checked.into))
        throw new RecordError('unknown-finding', this.#path, `There is no finding ${checked.into} to merge into.`);
      const recorded = this.#decisions.append(checked, recordedFinding(row).finding);
      const document = this.#one<DocumentRow>(
        `select ${DOCUMENT_COLUMNS} from documents d where d.id = ?`,
        row.document,
      )!;
      const days = daysOfDocument(documentFromRow(document));
      this.#findings.rewrite(row.key, read, effectiveFinding(read, [...before, recorded]), days);
      return recorded;
    });
  }

  async decisions(finding?: string): Promise<readonly RecordedDecision[]> {
    const all =
      finding === undefined
        ? this.#decisions.all()
        : this.#decisions.ofFinding(this.#findingRow(finding)?.id ?? finding);
    if (this.#visible === ALWAYS) return all;
    const visible = new Set((await this.documents()).map(({ id }) => id));
    return all.filter(({ document }) => visible.has(document));
  }

  async latestDecisions({ before, limit }: { before?: number; limit: number }): Promise<readonly RecordedDecision[]> {
    return this.#decisions.latest(before ?? Number.MAX_SAFE_INTEGER, limit, this.#visible);
  }

  async close(): Promise<void> {
    this.#database.close();
  }

  #findingRow(id: string): FindingRow | null {
    if (!/^[0-9a-f]+$/.test(id)) return null;
    const { sql, values } = this.#visible;
    const rows = this.#all<FindingRow>(
      `select ${FINDING_COLUMNS} from findings f join documents d on d.key = f.document
       where f.id between ? and ? and ${sql} limit 2`,
      id,
      `${id}g`,
      ...values,
    );
    if (rows.length > 1)
      throw new RecordError('unknown-finding', this.#path, `Several findings begin with ${id}. Give more of the id.`);
    return rows[0] ?? null;
  }

  /** What a table holds for one document; undefined when there is none or it may not be seen. */
  #ofDocument<Row>(columns: string, from: string, id: string): Row | undefined {
    const { sql, values } = this.#visible;
    return this.#one<Row>(`select ${columns} from ${from} where d.id = ? and ${sql}`, id, ...values);
  }

  /** The finding as decisions on it and about names leave it. */
  #recorded(row: FindingRow): RecordedFinding {
    const recorded = recordedFinding(row);
    return { ...recorded, finding: withResolvedNames(recorded.finding, this.names.current()) };
  }

  #one<Row>(sql: string, ...values: readonly SQLInputValue[]): Row | undefined {
    return this.#database.prepare(sql).get(...values) as Row | undefined;
  }

  #all<Row>(sql: string, ...values: readonly SQLInputValue[]): readonly Row[] {
    return this.#database.prepare(sql).all(...values) as unknown as readonly Row[];
  }
}
