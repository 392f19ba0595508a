import type { DocumentRecord } from '../../kinds/document.ts';
import type { Finding } from '../../kinds/finding.ts';
import type { IssueNote, IssueSource } from './printed-issue.ts';

/** Numbers the notes and sources of an issue in the order in which they are first cited; the same words get one note. */
export class NoteBook {
  readonly #documents: ReadonlyMap<string, DocumentRecord>;
  readonly #notes = new Map<string, IssueNote>();
  readonly #sources = new Map<string, IssueSource>();

  constructor(documents: ReadonlyMap<string, DocumentRecord>) {
    this.#documents = documents;
  }

  /** The numbers of the notes of these findings, ascending. */
  cite(findings: readonly Finding[]): number[] {
    const numbers = findings.map((finding) => {
      const key = `${finding.document} ${finding.start} ${finding.end}`;
      const known = this.#notes.get(key);
      if (known) return known.number;
      const { start, end, quote, id, document, page } = finding;
      const number = this.#notes.size + 1;
      this.#notes.set(key, { number, start, end, quote, finding: id, document, page, source: this.#source(document) });
      return number;
    });
    return [...new Set(numbers)].sort((a, b) => a - b);
  }

  get notes(): IssueNote[] {
    return [...this.#notes.values()];
  }

  get sources(): IssueSource[] {
    return [...this.#sources.values()];
  }

  #source(id: string): number {
    const known = this.#sources.get(id);
    if (known) return known.number;
    const document = this.#documents.get(id);
    const number = this.#sources.size + 1;
    this.#sources.set(id, {
      number,
      document: id,
      publisher: document?.publisher ?? null,
      title: document?.title ?? null,
      published: document?.published ?? document?.period?.value ?? null,
      origin: publicOrigin(document?.origin ?? id),
    });
    return number;
  }
}

/** An address as it is; of a path only the file's name, since an issue goes to people who have no business on this disk. */
const publicOrigin = (origin: string): string =>
  /^https?:\/\//i.test(origin) ? origin : origin.split(/[\\/]/).at(-1)!;
