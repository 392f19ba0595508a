import type { FigureBound } from '../../../kinds/figure.ts';
import type { IssueTheme, PartKind } from '../../../kinds/issue.ts';

/** Words of a document that a note leads to. */
export interface LaidOutPassage {
  readonly finding: string;
  readonly document: string;
  readonly start: number;
  readonly end: number;
  /** the source's words, without the number of a page that ends inside them and the marks of Markdown's escapes */
  readonly quote: string;
  /** true where these words stand between quotation marks in the text before the mark */
  readonly printed: boolean;
  /** true where they are a part of another passage of the same mark */
  readonly within: boolean;
}

/** The number of a note where it stands in the text, and what it leads to from there. */
export interface LaidOutMark {
  readonly number: number;
  /** true the first time that the number stands in the issue */
  readonly first: boolean;
  readonly citation: string;
  readonly passages: readonly LaidOutPassage[];
}

/** A stretch of words set in one way, with the mark that follows it. */
export interface LaidOutRun {
  readonly text: string;
  /** a source’s own words: the format sets the quotation marks */
  readonly quoted: boolean;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly mark: LaidOutMark | null;
}

export interface LaidOutSentence {
  readonly id: string;
  /** the desk’s own view, to be marked as such */
  readonly own: boolean;
  /** `planned`, `alleged` …: what is to be said of an event that is not simply told as having happened */
  readonly status: string | null;
  readonly runs: readonly LaidOutRun[];
}

/** A cell of a table: words with the mark that follows them. */
export interface LaidOutCell {
  readonly text: string;
  readonly mark: LaidOutMark | null;
  /** `tag`: one of a few words that are judged by (kept, broken …); `amount`: a number with its unit */
  readonly look: 'words' | 'tag' | 'amount';
}

export interface LaidOutTable {
  readonly kind: 'table';
  readonly id: string;
  /** what the table holds, for readers who don’t see it */
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly LaidOutCell[])[];
}

/** A value of a chart. A bound or a range is drawn otherwise than a number that was said to be exact. */
export interface ChartPoint {
  /** days since 1970 of the middle of the time that it holds for */
  readonly day: number;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly bound: FigureBound;
  readonly label: string;
  readonly date: string;
  readonly by: string | null;
}

export interface LaidOutChart {
  readonly unit: string;
  readonly points: readonly ChartPoint[];
  /** the chart in words */
  readonly description: string;
}

export interface LaidOutFigure {
  readonly kind: 'figure';
  readonly id: string;
  readonly measure: string;
  readonly chart: LaidOutChart | null;
  readonly table: LaidOutTable;
}

export interface LaidOutParagraph {
  readonly kind: 'paragraph';
  readonly id: string;
  /** `lead`: of the summary; `own`: nothing but the desk’s own view; `small`: of method; `text`: all others */
  readonly look: 'lead' | 'text' | 'own' | 'small';
  readonly sentences: readonly LaidOutSentence[];
}

export interface LaidOutDay {
  readonly kind: 'day';
  readonly id: string;
  /** EDTF */
  readonly date: string;
  readonly title: string;
  /** true in a part that has headings of its own: the day stands a level below them */
  readonly underHeading: boolean;
  readonly entries: readonly { readonly id: string; readonly sentences: readonly LaidOutSentence[] }[];
}

export interface LaidOutExcerpt {
  readonly kind: 'excerpt';
  readonly id: string;
  readonly speaker: string | null;
  readonly question: readonly LaidOutSentence[];
  readonly answer: readonly LaidOutSentence[];
}

export interface LaidOutJudgement {
  readonly kind: 'judgement';
  readonly id: string;
  readonly title: string;
  readonly verdict: string;
  /** the verdict of the period before, in words */
  readonly before: string | null;
  readonly reason: readonly LaidOutSentence[];
}

export interface LaidOutCorrection {
  readonly kind: 'correction';
  readonly id: string;
  readonly issueTitle: string;
  readonly was: string;
  /** null when the sentence was withdrawn */
  readonly is: string | null;
  readonly reason: string;
  readonly date: string;
  readonly mark: LaidOutMark | null;
}

export type LaidOutBlock =
  | LaidOutParagraph
  | { readonly kind: 'heading'; readonly id: string; readonly text: string }
  | LaidOutDay
  | LaidOutExcerpt
  | LaidOutFigure
  | LaidOutTable
  | LaidOutJudgement
  | LaidOutCorrection;

export interface LaidOutPart {
  readonly id: string;
  readonly kind: PartKind;
  readonly title: string;
  readonly blocks: readonly LaidOutBlock[];
}

/** A note: the source as it is cited in this place, and the exact words. */
export interface LaidOutNote {
  /** through the whole issue, from 1 */
  readonly number: number;
  /** `Publisher, Title, 5 October 2024, p. 3` the first time, `Publisher, p. 4` later */
  readonly citation: string;
  /** of all places that have its number */
  readonly passages: readonly LaidOutPassage[];
}

export interface LaidOutSource {
  readonly number: number;
  readonly document: string;
  /** publisher, title, date */
  readonly name: string;
  /** an address, or the name of a file */
  readonly origin: string;
  /** the address when it can be followed safely */
  readonly address: string | null;
}

/**
 * An issue as every format prints it: all words are there, in order, and every format only sets them. What is the same
 * in all formats is decided here once.
 */
export interface IssueLayout {
  readonly theme: IssueTheme;
  /** ISO 639-1 */
  readonly language: string;
  readonly title: string;
  readonly masthead: string;
  readonly subtitle: string | null;
  readonly publisher: string | null;
  /** `No. 12` */
  readonly number: string | null;
  /** `October 2024` */
  readonly period: string;
  /** the period as EDTF */
  readonly edtf: string;
  /** `Published on 1 November 2024`, `Draft` */
  readonly state: string;
  /** of an edition after the first */
  readonly edition: string | null;
  readonly imprint: string | null;
  /** how to read the marks, in one or two sentences */
  readonly guide: string;
  /** ISO day of publication; null for a draft */
  readonly published: string | null;
  /** ISO day that stands in a file’s own data: of publication, else the last day of the period */
  readonly date: string;
  readonly parts: readonly LaidOutPart[];
  readonly notes: readonly LaidOutNote[];
  readonly sources: readonly LaidOutSource[];
}
