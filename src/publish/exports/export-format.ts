import type { DocumentRecord } from '../../kinds/document.ts';
import type { FindingKind } from '../../kinds/finding.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { RecordedDecision } from '../../record/decision.ts';
import type { RecordedFinding } from '../../record/record-store.ts';

/** A document as exports cite it; `added` is when it came into the record, `read` when it was last read. */
export type ExportedDocument = DocumentRecord & { readonly added?: string; readonly read?: string };

/**
 * What an export needs beside its findings. A desk that prints one side's names hands over knowledge and findings that
 * have those names already: writers take names as they come.
 */
export interface ExportContext {
  /** every document that a finding may stand in */
  readonly documents: ReadonlyMap<string, ExportedDocument>;
  /** asked for only by formats that need places, actors or the codebook */
  readonly knowledge: () => Pick<Knowledge, 'actors' | 'places' | 'offices' | 'codebook' | 'packs'>;
  /** when the export is made, ISO 8601 UTC with seconds */
  readonly at: string;
  /** the kinds that the findings were filtered by; all when left out */
  readonly kinds?: readonly FindingKind[] | undefined;
  /** the text of a document, to which spans refer; null when it is not at hand */
  readonly textOf: (document: string) => Promise<string | null>;
  /** the last decision on each finding, by its id; asked for only by formats that tell changes */
  readonly decided: () => Promise<ReadonlyMap<string, RecordedDecision>>;
  /**
   * Findings that pass the filters but for their state: what analysts rejected or merged, where that was not asked for. Of a
   * thread, in which no rejected finding is, all that pass the other filters, those of the export among them.
   */
  readonly setAside: () => AsyncIterable<RecordedFinding>;
  /** of a feed or calendar */
  readonly title: string;
}

/** One column or field of a format, as docs/exports.md describes it. */
export interface ExportField {
  readonly name: string;
  readonly what: string;
}

export interface ExportWriter {
  /** every column, field, property or element that is written; those of the findings’ own are in docs/record.md */
  readonly fields: readonly ExportField[];
  /** @param findings in the order of their documents */
  write(findings: AsyncIterable<RecordedFinding>, context: ExportContext): AsyncIterable<string | Uint8Array>;
}

/** A format in which findings can be exported; its code is loaded only when it is asked for. */
export interface ExportFormat {
  readonly name: string;
  readonly mediaType: string;
  /** of the file, without the dot */
  readonly ending: string;
  readonly what: string;
  /** what a reader of this format does not get; null when nothing is lost */
  readonly loses: string | null;
  /** which kinds it takes; null for all */
  readonly kinds: readonly FindingKind[] | null;
  readonly load: () => Promise<ExportWriter>;
}
