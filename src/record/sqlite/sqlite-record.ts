import type { DatabaseSync } from 'node:sqlite';
import type { Block } from '../../kinds/block.ts';
import { ProvisionMark } from '../../kinds/provision-mark.ts';
import type { Decision, RecordedDecision } from '../decision.ts';
import type { Clearance } from '../desk/handling.ts';
import type { DeskStore } from '../desk-store.ts';
import type { DocumentFilter } from '../document-filter.ts';
import type { DocumentHead } from '../document-head.ts';
import type { Count, FindingCounts } from '../finding-counts.ts';
import type { FindingFilter } from '../finding-filter.ts';
import type { FindingHead } from '../finding-head.ts';
import type { HandDraft } from '../hand-finding.ts';
import type { IssueStore } from '../issue-store.ts';
import type { LinkStore } from '../link-store.ts';
import type { NameStore } from '../name-store.ts';
import type { PlaceCount } from '../place-count.ts';
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
import { DocumentReader } from './document-reader.ts';
import { lastMonthCovered } from './documents-in-time.ts';
import { FindingChanges } from './finding-changes.ts';
import { findingCounts, kindCounts } from './finding-counts.ts';
import { findingMonths, findingsBySource } from './finding-months.ts';
import { ALWAYS, allOf, type Condition } from './finding-query.ts';
import { FindingReader } from './finding-reader.ts';
import { closeDatabase, openDatabase } from './open-database.ts';
import { placeCounts } from './place-counts.ts';
import { row, rows } from './prepared.ts';
import { recordInfo } from './record-info.ts';
import { type RecordParts, recordParts } from './record-parts.ts';
import { RECORD_VERSION } from './record-version.ts';
import { search } from './search.ts';
import { seenInFile } from './seen-in-file.ts';
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
  readonly #documents: DocumentReader;
  readonly #findings: FindingReader;
  readonly #changes: FindingChanges;
  readonly #sight: Sight;

  private constructor(path: string, database: DatabaseSync, visible: Condition, shared?: RecordParts) {
    this.#path = path;
    this.#database = database;
    this.#visible = visible;
    this.#findings = new FindingReader(database, path, visible, () => this.#parts.names.current());
    this.#documents = new DocumentReader(database, visible);
    const parts = shared ?? recordParts(database, path, (id) => this.#findings.row(id));
    this.#parts = parts;
    this.#changes = new FindingChanges(path, parts, this.#documents, this.#findings);
    this.#sight = seenInFile(database, visible, this.#findings);
    const sight = shared && this.#sight;
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
    return recordInfo(this.#database, this.#path, this.#visible);
  }

  async engineOf(document: string): Promise<string | null> {
    return (this.#parts.engineOf.get(document) as { engine: string } | undefined)?.engine ?? null;
  }

  async add(entry: NewDocument): Promise<'added' | 'replaced' | 'withdrawn'> {
    return inTransaction(this.#database, () => {
      const outcome = this.#parts.documents.write(entry);
      // In the same transaction: a document must not be open to everybody for a moment before it is restricted.
      if (entry.handling && outcome === 'added')
        this.#parts.desk.handling.write(entry.analysis.document.id, entry.handling);
      return outcome;
    });
  }

  async documents(filter: DocumentFilter = {}): Promise<readonly RecordedDocument[]> {
    return this.#documents.list(filter);
  }

  async document(id: string): Promise<RecordedDocument | null> {
    return this.#documents.one(id);
  }

  async documentHeads(ids?: Iterable<string>): Promise<ReadonlyMap<string, DocumentHead>> {
    return this.#documents.heads(ids);
  }

  async original(document: string): Promise<Uint8Array | null> {
    return this.#documents.original(document);
  }

  async text(document: string): Promise<string | null> {
    return this.#documents.text(document);
  }

  async blocks(document: string): Promise<readonly Block[]> {
    return this.#documents.blocks(document);
  }

  findings(filter: FindingFilter = {}): AsyncIterable<RecordedFinding> {
    return this.#findings.list(filter);
  }

  async findingHeads(filter: FindingFilter = {}): Promise<readonly FindingHead[]> {
    return this.#findings.heads(filter);
  }

  async findingIds(filter: FindingFilter = {}): Promise<ReadonlySet<string>> {
    return this.#findings.ids(filter);
  }

  async finding(id: string): Promise<RecordedFinding | null> {
    return this.#findings.one(id);
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
    const parts = row<Record<string, string | number | null>>(this.#database, RECORD_VERSION)!;
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
    const marks = 'select agreement, provision, value, who as by, at, note from provision_marks order by number';
    return rows(this.#database, marks).map((mark) => ProvisionMark.parse(mark));
  }

  async addByHand(drafts: readonly HandDraft[], who: string, at: string): Promise<readonly RecordedFinding[]> {
    return inTransaction(this.#database, () => drafts.map((draft) => this.#changes.addByHand(draft, who, at)));
  }

  async split(
    finding: string,
    parts: readonly HandDraft[],
    decision: Pick<Decision, 'who' | 'at' | 'reason'>,
    seen?: string,
  ): Promise<readonly RecordedFinding[]> {
    return inTransaction(this.#database, () => {
      this.#changes.decide({ ...decision, finding, action: 'reject', changes: null, into: null, undoes: null }, seen);
      return parts.map((part) => this.#changes.addByHand(part, decision.who, decision.at));
    });
  }

  async addedBy(finding: string): Promise<string | null> {
    return this.#findings.row(finding) ? this.#parts.byHand.authorOf(finding) : null;
  }

  async decide(decision: Decision, seen?: string): Promise<RecordedDecision> {
    return inTransaction(this.#database, () => this.#changes.decide(decision, seen));
  }

  async decisions(finding?: string): Promise<readonly RecordedDecision[]> {
    const all =
      finding === undefined
        ? this.#parts.decisions.all()
        : this.#parts.decisions.ofFinding(this.#findings.row(finding)?.id ?? finding);
    if (this.#visible === ALWAYS) return all;
    const visible = await this.#sight.documents(new Set(all.map(({ document }) => document)));
    return all.filter(({ document }) => visible.has(document));
  }

  async latestDecisions({ before, limit }: { before?: number; limit: number }): Promise<readonly RecordedDecision[]> {
    return this.#parts.decisions.latest(before ?? Number.MAX_SAFE_INTEGER, limit, this.#visible);
  }

  async close(): Promise<void> {
    closeDatabase(this.#database, this.#path);
  }
}
