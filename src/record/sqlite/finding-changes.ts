import { checkedDecision } from '../checked-decision.ts';
import type { Decision, RecordedDecision } from '../decision.ts';
import { effectiveFinding } from '../effective-finding.ts';
import { findingVersion } from '../finding-version.ts';
import type { HandDraft } from '../hand-finding.ts';
import { RecordError } from '../record-error.ts';
import type { RecordedFinding } from '../record-store.ts';
import type { DocumentReader } from './document-reader.ts';
import { documentFromRow } from './document-rows.ts';
import type { FindingReader } from './finding-reader.ts';
import { type FindingRow, findingAsRead, recordedFinding } from './finding-rows.ts';
import { daysOfDocument } from './finding-time.ts';
import type { RecordParts } from './record-parts.ts';

/** What analysts change of findings: they decide on those that were read, and add their own. Inside a transaction. */
export class FindingChanges {
  readonly #path: string;
  readonly #parts: Pick<RecordParts, 'byHand' | 'decisions' | 'findings'>;
  readonly #documents: DocumentReader;
  readonly #findings: FindingReader;

  constructor(
    path: string,
    parts: Pick<RecordParts, 'byHand' | 'decisions' | 'findings'>,
    documents: DocumentReader,
    findings: FindingReader,
  ) {
    this.#path = path;
    this.#parts = parts;
    this.#documents = documents;
    this.#findings = findings;
  }

  addByHand(draft: HandDraft, who: string, at: string): RecordedFinding {
    const document = this.#documents.withText(draft.document);
    if (!document) throw new RecordError('unknown-document', this.#path, `There is no document ${draft.document}.`);
    if (document.withdrawn !== null)
      throw new RecordError('refused', this.#path, `The document is withdrawn: ${document.withdrawn}`);
    const finding = this.#parts.byHand.keep(draft, document, who, at);
    const days = daysOfDocument(documentFromRow(document));
    this.#parts.findings.write(document.key, finding, effectiveFinding(finding, []), days);
    return this.#findings.one(finding.id)!;
  }

  /** @param seen `findingVersion` of the finding as the analyst saw it; any when left out */
  decide(decision: Decision, seen: string | undefined): RecordedDecision {
    const row = this.#findings.row(decision.finding);
    if (!row)
      throw new RecordError('unknown-finding', this.#path, `There is no finding ${decision.finding} in ${this.#path}.`);
    if (seen !== undefined && seen !== findingVersion(this.#findings.recorded(row)))
      throw new RecordError(
        'changed',
        this.#path,
        `Finding ${row.id} was changed since it was shown. Look at it again, then decide.`,
      );
    const before = this.#parts.decisions.ofFinding(row.id);
    const { finding } = recordedFinding(row);
    const checked = checkedDecision({ ...decision, finding: row.id }, finding, before, this.#path);
    if (checked.into !== null) this.#checkMerge(row, checked.into);
    const recorded = this.#parts.decisions.append(checked, finding);
    const read = findingAsRead(row);
    const days = daysOfDocument(this.#documents.one(row.document)!);
    this.#parts.findings.rewrite(row.key, read, effectiveFinding(read, [...before, recorded]), days);
    return recorded;
  }

  /** Merged into a finding of another kind it would be gone from every list of its own. */
  #checkMerge({ id, kind }: Pick<FindingRow, 'id' | 'kind'>, into: string): void {
    const stays = this.#findings.row(into);
    if (!stays) throw new RecordError('unknown-finding', this.#path, `There is no finding ${into} to merge into.`);
    if (stays.kind !== kind)
      throw new RecordError(
        'bad-decision',
        this.#path,
        `${id} is of the kind ${kind}, ${stays.id} of the kind ${stays.kind}. Merge findings of one kind; reject one that should go.`,
      );
  }
}
