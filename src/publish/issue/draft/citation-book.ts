import { createHash } from 'node:crypto';
import { usualLetters } from '../../../extract/usual-letters.ts';
import type { DocumentRecord } from '../../../kinds/document.ts';
import type { Finding } from '../../../kinds/finding.ts';
import type { IssueCitation, IssueSource } from '../../../kinds/issue.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { findingVersion } from '../../../record/finding-version.ts';
import type { RecordedFinding } from '../../../record/record-store.ts';
import { publicOrigin } from '../../public-origin.ts';
import type { IssueMaterial } from './issue-material.ts';
import { sourceName } from './source-name.ts';

/** The words of a finding as an issue holds them. */
export const citationOf = (
  recorded: Pick<RecordedFinding, 'finding' | 'state' | 'corrected' | 'into'>,
): IssueCitation => {
  const { id, document, start, end, quote, page } = recorded.finding;
  return {
    finding: id,
    document,
    start,
    end,
    quote,
    page,
    hash: createHash('sha256').update(quote).digest('hex'),
    seen: seenVersion(recorded.finding),
  };
};

/** What the finding says, without what was decided on it: accepting it changes nothing of what is cited. */
export const seenVersion = (finding: Finding): string =>
  findingVersion({ finding, state: 'open', corrected: false, into: null });

/**
 * A source as an issue holds it, so that every format prints it alike: names in capitals, which an older Chancery kept, in
 * the usual letters.
 */
export const sourceOf = (
  id: string,
  document: DocumentRecord | undefined,
  knowledge: Pick<Knowledge, 'codebook'>,
): IssueSource => ({
  document: id,
  publisher: document?.publisher ? usualLetters(document.publisher, knowledge) : null,
  title: document?.title ? usualLetters(document.title, knowledge) : null,
  published: document?.published ?? document?.period?.value ?? null,
  origin: publicOrigin(document?.origin ?? id),
});

/** Gathers what an issue cites, each finding and document once, and gives out ids of elements. */
export class CitationBook {
  readonly #documents: ReadonlyMap<string, DocumentRecord>;
  readonly #knowledge: Pick<Knowledge, 'codebook'>;
  readonly #findings: ReadonlyMap<string, RecordedFinding>;
  readonly #citations = new Map<string, IssueCitation>();
  readonly #sources = new Map<string, IssueSource>();
  readonly #known = new Map<string, IssueSource>();
  #given = 0;

  constructor({ documents, findings, knowledge }: Pick<IssueMaterial, 'documents' | 'findings' | 'knowledge'>) {
    this.#documents = documents;
    this.#knowledge = knowledge;
    this.#findings = new Map([...findings].map((recorded) => [recorded.finding.id, recorded]));
  }

  /**
   * The ids to cite for these findings: of several at the same words the first, and none whose words lie inside those
   * of another one.
   * @param needed those that are cited in any case, because the sentence says something that no other bears out
   */
  cite(findings: readonly Finding[], needed: readonly Finding[] = []): string[] {
    const kept = findings.filter(
      (finding, i) =>
        needed.includes(finding) ||
        !findings.some(
          (other, j) =>
            other.document === finding.document &&
            other.start <= finding.start &&
            other.end >= finding.end &&
            (other.end - other.start > finding.end - finding.start || j < i),
        ),
    );
    for (const finding of kept) this.hold(finding);
    return kept.map(({ id }) => id);
  }

  /** Takes one finding up, whatever lies around it. */
  hold(finding: Finding): void {
    if (this.#citations.has(finding.id)) return;
    this.#citations.set(
      finding.id,
      citationOf(this.#findings.get(finding.id) ?? { finding, state: 'open', corrected: false, into: null }),
    );
    this.#sources.set(finding.document, this.#source(finding.document));
  }

  /** How prose names a document, cited or not. */
  nameOf(document: string): string {
    return sourceName(this.#documents.has(document) ? this.#source(document) : undefined);
  }

  #source(document: string): IssueSource {
    const source = this.#known.get(document) ?? sourceOf(document, this.#documents.get(document), this.#knowledge);
    this.#known.set(document, source);
    return source;
  }

  /** @param prefix `s` for sentences, `b` for blocks */
  nextId(prefix: 's' | 'b'): string {
    return `${prefix}${++this.#given}`;
  }

  get given(): number {
    return this.#given;
  }

  get citations(): IssueCitation[] {
    return [...this.#citations.values()];
  }

  get sources(): IssueSource[] {
    return [...this.#sources.values()];
  }
}
