import type { Analysis } from '../kinds/analysis.ts';
import type { Block } from '../kinds/block.ts';
import type { DocumentRecord } from '../kinds/document.ts';
import type { Finding } from '../kinds/finding.ts';
import type { ProvisionMark } from '../kinds/provision-mark.ts';
import type { Span } from '../kinds/span.ts';
import type { Decision, RecordedDecision } from './decision.ts';
import type { Clearance, Handling } from './desk/handling.ts';
import type { DeskStore } from './desk-store.ts';
import type { DocumentFilter } from './document-filter.ts';
import type { DocumentHead } from './document-head.ts';
import type { EffectiveFinding } from './effective-finding.ts';
import type { Count, FindingCounts } from './finding-counts.ts';
import type { FindingFilter } from './finding-filter.ts';
import type { FindingHead } from './finding-head.ts';
import type { HandDraft } from './hand-finding.ts';
import type { IssueStore } from './issue-store.ts';
import type { LinkStore } from './link-store.ts';
import type { NameStore } from './name-store.ts';
import type { PlaceCount } from './place-count.ts';
import type { SearchQuery } from './search-query.ts';
import type { SourceMonth } from './source-month.ts';
import type { ThreadStore } from './thread-store.ts';

/** A document to be recorded: what was read out of it, and the bytes that it was read from. */
export interface NewDocument {
  readonly analysis: Analysis;
  readonly original: Uint8Array;
  /** name and version of what read it; another one reads it again */
  readonly engine: string;
  /** when, ISO 8601 UTC */
  readonly at: string;
  /**
   * How a document that the record did not hold is handled from its first moment on; open to everybody when left out. One
   * that it holds stays as it is handled.
   */
  readonly handling?: Handling | null | undefined;
}

/** A document of the record, with what is known of its reading. */
export interface RecordedDocument extends DocumentRecord {
  readonly engine: string;
  readonly added: string;
  readonly read: string;
  /** why it counts no longer; null when it does */
  readonly withdrawn: string | null;
  readonly blocks: number;
  readonly findings: number;
}

/** A finding as decisions leave it, and when it is placed in time. */
export interface RecordedFinding extends EffectiveFinding {
  /** ISO days between which it lies; null when neither it nor its document says anything of it */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** where those days come from: the finding’s own date, or the time that its document covers */
  readonly dated: 'finding' | 'document' | null;
}

/** An actor as the record’s findings name it. */
export interface ActorSummary {
  /** id in the packs, null for a name that no pack knows */
  readonly actor: string | null;
  /** the most frequent name */
  readonly name: string;
  readonly findings: number;
  readonly documents: number;
  /** how often in which field: `speaker`, `actor`, `recipient` … */
  readonly roles: Readonly<Record<string, number>>;
  /** where the first dated finding stands in time: ISO day; of one that has only an end (`until 2011`) that end */
  readonly earliest: string | null;
  /** ISO day on which the last one ends; 9999-12-31 for one that goes on */
  readonly latest: string | null;
  /** ISO day of the first one that is dated to the day: where it is `earliest`, that is no beginning of a year or month */
  readonly firstDay: string | null;
  /** ISO day of the last one that is dated to the day */
  readonly lastDay: string | null;
}

/** One place where the words looked for stand. Every offset is one of the document’s text. */
export interface SearchHit extends Span {
  readonly in: 'finding' | 'block';
  readonly document: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** path or address of the document */
  readonly origin: string;
  /** the finding, when `in` is `finding` */
  readonly finding: Finding | null;
  /** index of the block in the outline */
  readonly block: number;
  /** the words around the first match, as they stand in the document; of a finding also those of its block */
  readonly snippet: { readonly text: string; readonly start: number; readonly end: number };
  /** the matching words; of a finding that matches by a name which its own words leave out, those of its block */
  readonly matches: readonly Span[];
  /** higher is better; comparable within one answer */
  readonly score: number;
}

/** How much a record holds, and where it lies. */
export interface RecordInfo {
  readonly record: string;
  readonly schema: number;
  readonly bytes: number;
  readonly documents: number;
  readonly blocks: number;
  /** by kind */
  readonly findings: Readonly<Record<string, number>>;
  /** findings by what analysts decided */
  readonly states: Readonly<Record<string, number>>;
  readonly decisions: number;
  /** first and last day that the record’s findings speak of by themselves */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly engines: readonly string[];
}

/**
 * A sourced record. Everything that changes it is one transaction: done wholly or not at all, whatever happens to the
 * process. Methods reject with `RecordError`.
 */
export interface RecordStore {
  /** links across documents, and what is decided of them */
  readonly links: LinkStore;
  /** which names mean one actor or place */
  readonly names: NameStore;
  /** entries of threads picked by hand, and the desk’s monthly judgement */
  readonly threads: ThreadStore;
  /** issues of a bulletin */
  readonly issues: IssueStore;
  /** accounts, handling of documents, audit log, jobs and saved views */
  readonly desk: DeskStore;
  /**
   * The same record as somebody may see it: documents beyond their clearance, and everything that comes from these, are
   * not there. `desk` is the whole record's.
   */
  visibleTo(clearance: Clearance): RecordStore;
  info(): Promise<RecordInfo>;
  /** The engine that last read the document with this sha256; null when the record does not hold it. */
  engineOf(document: string): Promise<string | null>;
  /**
   * Adds a document with its blocks and findings, or replaces the reading of one that is there; decisions stay. Rejects
   * when the bytes of a new one are not those that its identity is the sha256 of. One that is withdrawn stays as it is.
   */
  add(entry: NewDocument): Promise<'added' | 'replaced' | 'withdrawn'>;
  /** In the order in which they were published, undated ones last, unless another is asked for. */
  documents(filter?: DocumentFilter): Promise<readonly RecordedDocument[]>;
  document(id: string): Promise<RecordedDocument | null>;
  /** Of these documents, of all when left out, what they are cited and dated by: quicker than all that is known of them. */
  documentHeads(ids?: Iterable<string>): Promise<ReadonlyMap<string, DocumentHead>>;
  /** The bytes as they were received. */
  original(document: string): Promise<Uint8Array | null>;
  /** The text read, to which all offsets refer. */
  text(document: string): Promise<string | null>;
  blocks(document: string): Promise<readonly Block[]>;
  findings(filter?: FindingFilter): AsyncIterable<RecordedFinding>;
  /** The same without what each kind holds: quicker where only a page of many is shown. */
  findingHeads(filter?: FindingFilter): Promise<readonly FindingHead[]>;
  /** Which findings pass the filter, in the order that it names, in none when it names none: quicker still. */
  findingIds(filter?: FindingFilter): Promise<ReadonlySet<string>>;
  /** @param id the id or its first characters; rejects when several findings begin so. */
  finding(id: string): Promise<RecordedFinding | null>;
  /** How many findings pass the filter, by kind, type, state, document and month. */
  counts(filter?: FindingFilter): Promise<FindingCounts>;
  /** How many findings pass the filter, by kind, most frequent first: quicker than all counts. */
  kindCounts(filter?: FindingFilter): Promise<readonly Count[]>;
  /** At which places the findings lie that pass the filter; what a later finding calls a place comes later. */
  places(filter?: FindingFilter): Promise<readonly PlaceCount[]>;
  /** The months, as `2024-10` and in order, in which open and accepted findings begin by their own date. */
  months(): Promise<readonly string[]>;
  /** How many of the findings of these ISO days begin in which month by their own date, by source. */
  findingsBySource(days: { readonly from: string; readonly to: string }): Promise<readonly SourceMonth[]>;
  /** The latest month, up to a given one, with which the time of a document ends; null when there is none. */
  lastMonthCovered(upTo: string): Promise<string | null>;
  actors(filter?: FindingFilter): Promise<readonly ActorSummary[]>;
  search(query: SearchQuery): Promise<readonly SearchHit[]>;
  /**
   * Adds what an analyst found in a document. It stays on every newer reading that has its words, and is decided on like
   * any other finding. All of them are added or none: rejects when a document has no such words or the fields do not fit
   * the kind.
   */
  addByHand(drafts: readonly HandDraft[], who: string, at: string): Promise<readonly RecordedFinding[]>;
  /**
   * Parts a finding that tells several things: adds its parts and rejects the whole, both or neither. Rejects as
   * `addByHand` and `decide` do.
   * @param seen `findingVersion` of the finding as the analyst saw it
   */
  split(
    finding: string,
    parts: readonly HandDraft[],
    decision: Pick<Decision, 'who' | 'at' | 'reason'>,
    seen?: string,
  ): Promise<readonly RecordedFinding[]>;
  /** Who added a finding by hand; null for one that was read. */
  addedBy(finding: string): Promise<string | null>;
  /**
   * Appends a decision. Rejects when the finding is unknown or the correction does not fit its kind.
   * @param seen `findingVersion` of the finding as the analyst saw it; rejects when it is no longer so
   */
  decide(decision: Decision, seen?: string): Promise<RecordedDecision>;
  decisions(finding?: string): Promise<readonly RecordedDecision[]>;
  /** @param page `before`: only decisions with smaller numbers. Latest first. */
  latestDecisions(page: { readonly before?: number; readonly limit: number }): Promise<readonly RecordedDecision[]>;
  /** Changes whenever documents, decisions or marks do: what was computed under the same version still holds. */
  version(): Promise<string>;
  /** Appends the desk’s own mark of a provision; the latest one counts. */
  mark(mark: ProvisionMark): Promise<void>;
  /** All marks, in the order in which they were made. */
  marks(): Promise<readonly ProvisionMark[]>;
  close(): Promise<void>;
}
