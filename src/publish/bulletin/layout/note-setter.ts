import type { Issue, IssueCitation, IssueSource } from '../../../kinds/issue.ts';
import { oneLine } from '../../../text/one-line.ts';
import { withoutEscapes } from '../../../text/without-escapes.ts';
import { withoutPageNumbers } from '../../../text/without-page-numbers.ts';
import { fullName, safeAddress, shortName } from './citation-words.ts';
import type { LaidOutMark, LaidOutNote, LaidOutPassage, LaidOutSource } from './issue-layout.ts';

interface NoteInWork {
  readonly number: number;
  readonly citation: string;
  readonly passages: LaidOutPassage[];
}

/**
 * Sets the notes of an issue in reading order. What is cited in one place is one note, however many findings it is; in
 * one stretch (a part, a day of the chronicle) a note that would say the same again (the same page of the same source, for words that stand in the text)
 * keeps its number. A source is named in full the first time and shortly from then on.
 */
export class NoteSetter {
  readonly #citations: ReadonlyMap<string, IssueCitation>;
  readonly #documents: ReadonlyMap<string, IssueSource>;
  readonly #all: readonly IssueSource[];
  readonly #sources = new Map<string, number>();
  readonly #notes: NoteInWork[] = [];
  #ofStretch = new Map<string, NoteInWork>();

  constructor(issue: Issue) {
    this.#citations = new Map(issue.citations.map((citation) => [citation.finding, citation]));
    this.#documents = new Map(issue.sources.map((source) => [source.document, source]));
    this.#all = issue.sources;
  }

  /** From here on a note is said anew. */
  beginStretch(): void {
    this.#ofStretch = new Map();
  }

  /**
   * The mark for what is cited in one place; null when nothing is.
   * @param findings ids
   * @param printed what stands there between quotation marks
   * @throws RangeError for a citation that the issue does not hold
   */
  mark(findings: readonly string[], printed = ''): LaidOutMark | null {
    if (findings.length === 0) return null;
    const cited = findings.map((finding) => this.#cited(finding)).toSorted(inReadingOrder);
    const wordsThere = withoutQuotes(printed);
    const passages = cited.map((citation): LaidOutPassage => {
      const { finding, document, start, end } = citation;
      const quote = withoutEscapes(withoutPageNumbers(citation.quote));
      return {
        finding,
        document,
        start,
        end,
        quote,
        printed: wordsThere.includes(withoutQuotes(quote)),
        within: cited.some((other) => holds(other, citation)),
      };
    });
    const key = JSON.stringify([
      cited.map(({ document, page }) => [document, page]).filter(isFirst),
      passages.flatMap(({ quote, printed: isPrinted, within }) => (isPrinted || within ? [] : [quote])),
    ]);
    const known = this.#ofStretch.get(key);
    const note = known ?? { number: this.#notes.length + 1, citation: this.#name(cited), passages: [] };
    if (!known) {
      this.#notes.push(note);
      this.#ofStretch.set(key, note);
    }
    for (const passage of passages)
      if (!note.passages.some(({ finding }) => finding === passage.finding)) note.passages.push(passage);
    return { number: note.number, first: !known, citation: note.citation, passages };
  }

  get notes(): readonly LaidOutNote[] {
    return this.#notes;
  }

  get sources(): readonly LaidOutSource[] {
    return [...this.#sources].map(([document, number]) => {
      const source = this.#documents.get(document)!;
      return { number, document, name: fullName(source), origin: source.origin, address: safeAddress(source.origin) };
    });
  }

  #cited(finding: string): IssueCitation {
    const citation = this.#citations.get(finding);
    if (!citation || !this.#documents.has(citation.document))
      throw new RangeError(`The issue cites ${finding} but does not hold its words and source.`);
    return citation;
  }

  /** `Publisher, Title, 5 October 2024, p. 3; Other publisher, p. 7`. */
  #name(cited: readonly IssueCitation[]): string {
    return [...Map.groupBy(cited, ({ document }) => document)]
      .map(([document, passages]) => {
        const source = this.#documents.get(document)!;
        const named = this.#sources.has(document);
        if (!named) this.#sources.set(document, this.#sources.size + 1);
        const pages = [...new Set(passages.flatMap(({ page }) => page ?? []))];
        const place = pages.length === 0 ? '' : `, p. ${pages.join(', ')}`;
        return `${named ? shortName(source, this.#all) : fullName(source)}${place}`;
      })
      .join('; ');
  }
}

const inReadingOrder = (a: IssueCitation, b: IssueCitation): number =>
  a.document === b.document ? a.start - b.start || b.end - a.end : 0;

/** True when `inner` lies in `outer`, or is the same stretch and comes later. */
const holds = (outer: IssueCitation, inner: IssueCitation): boolean =>
  outer !== inner &&
  outer.document === inner.document &&
  outer.start <= inner.start &&
  inner.end <= outer.end &&
  (outer.end - outer.start > inner.end - inner.start || outer.finding < inner.finding);

const isFirst = (value: unknown, i: number, all: readonly unknown[]): boolean =>
  all.findIndex((other) => JSON.stringify(other) === JSON.stringify(value)) === i;

/** For comparing: quotation marks may be single inside others. */
const withoutQuotes = (text: string): string => oneLine(text).replace(/["“”„«»‘’']/g, '');
