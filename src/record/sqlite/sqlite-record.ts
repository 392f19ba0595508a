import { statSync } from 'node:fs';
import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import type { Block } from '../../kinds/block.ts';
import { ProvisionMark } from '../../kinds/provision-mark.ts';
import { checkedDecision } from '../checked-decision.ts';
import type { Decision, RecordedDecision } from '../decision.ts';
import type { Clearance } from '../desk/handling.ts';
import type { DeskStore } from '../desk-store.ts';
import type { DocumentFilter } from '../document-filter.ts';
import { effectiveFinding } from '../effective-finding.ts';
import type { Count, FindingCounts } from '../finding-counts.ts';
import type { FindingFilter } from '../finding-filter.ts';
import { findingVersion } from '../finding-version.ts';
import type { HandDraft } from '../hand-finding.ts';
import type { IssueStore } from '../issue-store.ts';
import type { LinkStore } from '../link-store.ts';
import type { NameStore } from '../name-store.ts';
import type { PlaceCount } from '../place-count.ts';
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
import type { SourceMonth } from '../source-month.ts';
import type { ThreadStore } from '../thread-store.ts';
import type { Sight } from '../visible/sight.ts';
import { visibleIssues } from '../visible/visible-issues.ts';
import { visibleLinks } from '../visible/visible-links.ts';
import { visibleNames } from '../visible/visible-names.ts';
import { visibleThreads } from '../visible/visible-threads.ts';
import { actorSummaries } from './actor-summaries.ts';
import { clearanceCondition } from './desk/handling.ts';
import { blockFromRow, DOCUMENT_COLUMNS, type DocumentRow, documentFromRow } from './document-rows.ts';
import { DOCUMENT_ORDERS, documentsInTime, lastMonthCovered } from './documents-in-time.ts';
import { findFindings } from './find-findings.ts';
import { findingCounts, kindCounts } from './finding-counts.ts';
import { findingMonths, findingsBySource } from './finding-months.ts';
import { ALWAYS, allOf, type Condition, sourceCondition } from './finding-query.ts';
import { FINDING_COLUMNS, type FindingRow, findingAsRead, recordedFinding } from './finding-rows.ts';
import { daysOfDocument } from './finding-time.ts';
import { hiddenNames } from './hidden-names.ts';
import { SCHEMA_VERSION } from './migrations.ts';
import { openDatabase } from './open-database.ts';
import { placeCounts } from './place-counts.ts';
import { prepared } from './prepared.ts';
import { type RecordParts, recordParts } from './record-parts.ts';
import { RECORD_VERSION } from './record-version.ts';
import { search } from './search.ts';
import { inTransaction } from './transaction.ts';
import { writeStatement } from './write-statement.ts';

/** A record in one SQLite file. */
export class SqliteRecord implements RecordStore {
  readonly links: LinkStore;
  readonly names: NameStore;
  readonly threads: ThreadStore;
  readonly issues: IssueStore;
  readonly desk: DeskStore;
  readonly #path: string;
  readonly #database: DatabaseSync;
  /** which documents may be seen; all of them but for `visibleTo` */
  readonly #visible: Condition;
  readonly #parts: RecordParts;

  private constructor(path: string, database: DatabaseSync, visible: Condition, shared?: RecordParts) {
    this.#path = path;
    this.#database = database;
    this.#visible = visible;
    const parts = shared ?? recordParts(database, path, (id) => this.#findingRow(id));
    this.#parts = parts;
    const sight = shared && this.#sight();
    this.links = sight ? visibleLinks(parts.links, parts.links.within(visible), sight) : parts.links;
    this.names = sight ? visibleNames(parts.names, sight) : parts.names;
    this.threads = sight ? visibleThreads(parts.threads, parts.threads.matches.within(visible), sight) : parts.threads;
    this.issues = sight ? visibleIssues(parts.issues, sight) : parts.issues;
    this.desk = parts.desk;
  }

  /**
   * @param path of the file, or `:memory:`
   * @throws RecordError when it cannot be opened
   */
  static open(path: string, access: 'read' | 'write'): SqliteRecord {
    return new SqliteRecord(path, openDatabase(path, access), ALWAYS);
  }

  visibleTo(clearance: Clearance): RecordStore {
    const visible = allOf([this.#visible, clearanceCondition(clearance)]);
    return new SqliteRecord(this.#path, this.#database, visible, this.#parts);
  }

  async info(): Promise<RecordInfo> {
    const { sql: visible, values } = this.#visible;
    const isWhole = this.#visible === ALWAYS;
    const findings = isWhole ? 'findings f' : 'findings f join documents d on d.key = f.document';
    const count = (rows: string) =>
      this.#one<{ n: number }>(`select count(*) as n from ${rows} where ${visible}`, ...values)!.n;
    const groups = this.#all<{ kind: string; state: string; n: number }>(
      `select f.kind, f.state, count(*) as n from ${findings} where ${visible} group by f.kind, f.state order by 1, 2`,
      ...values,
    );
    const sums = (by: 'kind' | 'state') =>
      Object.fromEntries(
        [...Map.groupBy(groups, (row) => row[by])].map(([name, rows]) => [
          name,
          rows.reduce((sum, { n }) => sum + n, 0),
        ]),
      );
    const days = this.#one<{ earliest: string | null; latest: string | null }>(
      `select min(f.earliest) as earliest, max(f.latest) as latest from ${findings}
       where f.dated = 'finding' and f.earliest > '0001-01-01' and f.latest < '9999-12-31' and ${visible}`,
      ...values,
    )!;
    return {
      record: this.#path,
      schema: SCHEMA_VERSION,
      bytes: this.#path === ':memory:' ? 0 : statSync(this.#path).size,
      documents: count('documents d'),
      blocks: count(isWhole ? 'blocks' : 'blocks b join documents d on d.key = b.document'),
      findings: sums('kind'),
      states: sums('state'),
      decisions: count(isWhole ? 'decisions' : 'decisions c join documents d on d.id = c.document'),
      ...days,
      engines: this.#all<{ engine: string }>(
        `select distinct d.engine from documents d where ${visible} order by d.engine`,
        ...values,
      ).map(({ engine }) => engine),
    };
  }

  async engineOf(document: string): Promise<string | null> {
    return (this.#parts.engineOf.get(document) as { engine: string } | undefined)?.engine ?? null;
  }

  async add(entry: NewDocument): Promise<'added' | 'replaced'> {
    return inTransaction(this.#database, () => {
      const outcome = this.#parts.documents.write(entry);
      // In the same transaction: a document must not be open to everybody for a moment before it is restricted.
      if (entry.handling && outcome === 'added')
        this.#parts.desk.handling.write(entry.analysis.document.id, entry.handling);
      return outcome;
    });
  }

  async documents(filter: DocumentFilter = {}): Promise<readonly RecordedDocument[]> {
    const { source, ids, notReadBy, order = 'published', limit = -1, skip = 0 } = filter;
    const condition = allOf([
      this.#visible,
      source !== undefined && sourceCondition(source),
      ids && { sql: 'd.id in (select value from json_each(?))', values: [JSON.stringify(ids)] },
      notReadBy !== undefined && { sql: 'd.engine <> ?', values: [notReadBy] },
    ]);
    if (filter.during) {
      const keys = documentsInTime(this.#database, condition, filter);
      return this.#all<DocumentRow>(
        `select ${DOCUMENT_COLUMNS} from json_each(?) wanted join documents d on d.key = wanted.value order by wanted.key`,
        JSON.stringify(keys.slice(skip, limit < 0 ? undefined : skip + limit)),
      ).map(documentFromRow);
    }
    return this.#all<DocumentRow>(
      `select ${DOCUMENT_COLUMNS} from documents d where ${condition.sql}
       order by ${DOCUMENT_ORDERS[order]} limit ? offset ?`,
      ...condition.values,
      limit,
      skip,
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
    return this.#all<Record<string, SQLOutputValue>>(
      `select b.* from blocks b join documents d on d.key = b.document where d.id = ? and ${sql} order by b.position`,
      document,
      ...values,
    ).map(blockFromRow);
  }

  async *findings(filter: FindingFilter = {}): AsyncIterable<RecordedFinding> {
    const names = this.#parts.names.current();
    for (const row of findFindings(this.#database, filter, this.#visible)) yield this.#recorded(row, names);
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

  async kindCounts(filter: FindingFilter = {}): Promise<readonly Count[]> {
    return kindCounts(this.#database, filter, this.#visible);
  }

  async places(filter: FindingFilter = {}): Promise<readonly PlaceCount[]> {
    return placeCounts(this.#database, filter, this.#visible);
  }

  async months(): Promise<readonly string[]> {
    return findingMonths(this.#database, this.#visible);
  }

  async findingsBySource(days: { readonly from: string; readonly to: string }): Promise<readonly SourceMonth[]> {
    return findingsBySource(this.#database, days, this.#visible);
  }

  async lastMonthCovered(upTo: string): Promise<string | null> {
    return lastMonthCovered(this.#database, this.#visible, upTo);
  }

  async version(): Promise<string> {
    const parts = this.#one<Record<string, string | number | null>>(RECORD_VERSION)!;
    return Object.values(parts)
      .map((each) => each ?? 0)
      .join(' ');
  }

  async search(query: SearchQuery): Promise<readonly SearchHit[]> {
    return search(this.#database, query, this.#visible).map((hit) => ({
      ...hit,
      finding: hit.finding && withResolvedNames(hit.finding, this.#parts.names.current()),
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

  async addByHand(drafts: readonly HandDraft[], who: string, at: string): Promise<readonly RecordedFinding[]> {
    return inTransaction(this.#database, () =>
      drafts.map((draft) => {
        const document = this.#ofDocument<DocumentRow & { key: number; text: string }>(
          `d.key, t.text, ${DOCUMENT_COLUMNS}`,
          'documents d join texts t on t.document = d.key',
          draft.document,
        );
        if (!document) throw new RecordError('unknown-document', this.#path, `There is no document ${draft.document}.`);
        const finding = this.#parts.byHand.keep(draft, document, who, at);
        const days = daysOfDocument(documentFromRow(document));
        this.#parts.findings.write(document.key, finding, effectiveFinding(finding, []), days);
        return this.#recorded(this.#findingRow(finding.id)!);
      }),
    );
  }

  async addedBy(finding: string): Promise<string | null> {
    return this.#findingRow(finding) ? this.#parts.byHand.authorOf(finding) : null;
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
      const before = this.#parts.decisions.ofFinding(row.id);
      const read = findingAsRead(row);
      const checked = checkedDecision(
        { ...decision, finding: row.id },
        recordedFinding(row).finding,
        before,
        this.#path,
      );
      if (checked.into !== null && !this.#findingRow(checked.into))
        throw new RecordError('unknown-finding', this.#path, `There is no finding ${checked.into} to merge into.`);
      const recorded = this.#parts.decisions.append(checked, recordedFinding(row).finding);
      const document = this.#one<DocumentRow>(
        `select ${DOCUMENT_COLUMNS} from documents d where d.id = ?`,
        row.document,
      )!;
      const days = daysOfDocument(documentFromRow(document));
      this.#parts.findings.rewrite(row.key, read, effectiveFinding(read, [...before, recorded]), days);
      return recorded;
    });
  }

  async decisions(finding?: string): Promise<readonly RecordedDecision[]> {
    const all =
      finding === undefined
        ? this.#parts.decisions.all()
        : this.#parts.decisions.ofFinding(this.#findingRow(finding)?.id ?? finding);
    if (this.#visible === ALWAYS) return all;
    const visible = await this.#sight().documents(new Set(all.map(({ document }) => document)));
    return all.filter(({ document }) => visible.has(document));
  }

  async latestDecisions({ before, limit }: { before?: number; limit: number }): Promise<readonly RecordedDecision[]> {
    return this.#parts.decisions.latest(before ?? Number.MAX_SAFE_INTEGER, limit, this.#visible);
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
  #recorded(row: FindingRow, names = this.#parts.names.current()): RecordedFinding {
    const recorded = recordedFinding(row);
    return { ...recorded, finding: withResolvedNames(recorded.finding, names) };
  }

  /** Which of these may be seen, for what refers to them. */
  #sight(): Sight {
    const { sql, values } = this.#visible;
    const seen = async (query: string, ids: Iterable<string>): Promise<ReadonlySet<string>> =>
      new Set(this.#all<{ id: string }>(query, JSON.stringify([...ids]), ...values).map(({ id }) => id));
    const list = 'in (select value from json_each(?))';
    return {
      documents: (ids) => seen(`select d.id from documents d where d.id ${list} and ${sql}`, ids),
      findings: (ids) =>
        seen(`select f.id from findings f join documents d on d.key = f.document where f.id ${list} and ${sql}`, ids),
      finding: async (id) => this.#findingRow(id)?.id ?? null,
      hiddenNames: (keys) => seen(hiddenNames(this.#visible), keys),
    };
  }

  #one<Row>(sql: string, ...values: readonly SQLInputValue[]): Row | undefined {
    return prepared(this.#database, sql).get(...values) as Row | undefined;
  }

  #all<Row>(sql: string, ...values: readonly SQLInputValue[]): readonly Row[] {
    return prepared(this.#database, sql).all(...values) as unknown as readonly Row[];
  }
}
