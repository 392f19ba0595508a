import type { Issue, IssueCitation, IssueSource } from '../../kinds/issue.ts';
import { blockCitations } from './issue-sentences.ts';

/** A source as it is listed, numbered in the order in which sources are first cited. */
export interface NumberedSource extends IssueSource {
  readonly number: number;
}

/** A note as it is printed: the exact words and where they stand. */
export interface IssueNote extends IssueCitation {
  /** through the whole issue, from 1 */
  readonly number: number;
  readonly source: NumberedSource;
  /** false for the first note of its source, which names it in full; true for every later one, which names it shortly */
  readonly short: boolean;
}

/** The notes of an issue and the sources that they name, numbered as they are printed. */
export interface IssueNotes {
  /** in the order of their numbers */
  readonly notes: readonly IssueNote[];
  /** in the order of their numbers */
  readonly sources: readonly NumberedSource[];
  /** Numbers of the notes of these findings, ascending, each once. */
  numbersOf(findings: readonly string[]): readonly number[];
}

/**
 * Numbers the notes and sources of an issue in reading order. The same words of one document are one note, whichever
 * finding they are cited for and however often.
 * @throws RangeError for a citation that the issue does not hold; the schema's own check (`checkedIssue`) finds it first.
 */
export const issueNotes = (issue: Issue): IssueNotes => {
  const citations = new Map(issue.citations.map((citation) => [citation.finding, citation]));
  const documents = new Map(issue.sources.map((source) => [source.document, source]));
  const sources = new Map<string, NumberedSource>();
  const notes = new Map<string, IssueNote>();
  const numbers = new Map<string, number>();
  for (const finding of issue.parts.flatMap(({ blocks }) => blocks.flatMap(blockCitations))) {
    if (numbers.has(finding)) continue;
    const citation = citations.get(finding);
    const document = citation && documents.get(citation.document);
    if (!document) throw new RangeError(`The issue cites ${finding} but does not hold its words and source.`);
    const words = `${citation.document} ${citation.start} ${citation.end}`;
    const known = sources.get(citation.document);
    const source = known ?? { ...document, number: sources.size + 1 };
    sources.set(citation.document, source);
    const note = notes.get(words) ?? { ...citation, number: notes.size + 1, source, short: known !== undefined };
    notes.set(words, note);
    numbers.set(finding, note.number);
  }
  return {
    notes: [...notes.values()],
    sources: [...sources.values()],
    numbersOf: (findings) => [...new Set(findings.map((finding) => numbers.get(finding)!))].sort((a, b) => a - b),
  };
};
