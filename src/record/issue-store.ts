import { z } from 'zod';
import type { Issue } from '../kinds/issue.ts';

/** By what a version of an issue came about. */
export const ISSUE_ACTIONS = ['draft', 'edit', 'publish', 'correct'] as const;
export type IssueAction = (typeof ISSUE_ACTIONS)[number];

/** An issue’s name in the record and in addresses: `2024-10`, `2024-10-special`. */
export const IssueName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

/** What a change of an issue is made with. */
export interface IssueChange {
  readonly content: Issue;
  readonly who: string;
  /** when, ISO 8601 UTC */
  readonly at: string;
  readonly note: string | null;
}

/** One version of an issue; none is ever changed. */
export interface IssueVersion extends IssueChange {
  readonly issue: string;
  /** from 1, without gaps */
  readonly version: number;
  readonly action: IssueAction;
}

export type IssueState = 'draft' | 'published';

/** An issue as it is listed. */
export interface IssueSummary {
  readonly issue: string;
  readonly title: string;
  readonly period: string;
  readonly state: IssueState;
  /** of the latest version */
  readonly version: number;
  readonly edition: number;
  readonly who: string;
  readonly at: string;
}

/** What an edition rested on when it was published, so that it can be proved later. */
export interface IssueSeal {
  /** sha256 of the edition’s content as canonical JSON */
  readonly content: string;
  /** sha256 of each cited quote, by finding */
  readonly quotes: Readonly<Record<string, string>>;
  /** sha256 of each cited document’s bytes and of the text read from it */
  readonly sources: Readonly<Record<string, { readonly bytes: string; readonly text: string }>>;
}

/** An edition that went out. */
export interface IssuePublication {
  readonly issue: string;
  readonly edition: number;
  readonly version: number;
  readonly seal: IssueSeal;
  /** why it was published although checks failed; null when they passed */
  readonly despite: string | null;
  readonly who: string;
  readonly at: string;
}

/** What was wrong in a published issue; printed by its next edition and by the next issue. */
export interface IssueCorrection {
  /** in the order of making, through the whole record */
  readonly number: number;
  readonly issue: string;
  /** the first edition that has it right */
  readonly edition: number;
  readonly sentence: string;
  readonly was: string;
  readonly is: string;
  readonly citations: readonly string[];
  readonly reason: string;
  readonly who: string;
  readonly at: string;
}

export interface NewPublication extends Pick<IssuePublication, 'seal' | 'despite'> {
  /** number of the last decision that the checks knew; a later one on a finding that is cited rejects as `changed` */
  readonly decided?: number;
}
export type NewCorrection = Pick<IssueCorrection, 'sentence' | 'was' | 'is' | 'citations' | 'reason'>;

/**
 * The issues of a bulletin with every version, edition and correction. Each method is one transaction. Rejects with
 * `RecordError`: `unknown-issue`, `bad-issue` (what it is given does not fit), or `changed` when somebody else saved
 * a version after the one that was seen.
 */
export interface IssueStore {
  /** Latest period first. */
  list(): Promise<readonly IssueSummary[]>;
  /** @param version the latest when left out */
  get(issue: string, version?: number): Promise<IssueVersion | null>;
  /** Every version without its content, first to last. */
  history(issue: string): Promise<readonly Omit<IssueVersion, 'content'>[]>;
  /** Version 1 of a new issue. Rejects when there is one of this name. */
  create(issue: string, change: IssueChange): Promise<IssueVersion>;
  /** The next version of a draft. Rejects when the issue is published: that one is corrected. @param seen the version that was edited */
  save(issue: string, seen: number, change: IssueChange): Promise<IssueVersion>;
  /** Freezes a draft. @param seen the version that was checked */
  publish(issue: string, seen: number, change: IssueChange, publication: NewPublication): Promise<IssueVersion>;
  /** A new edition of a published issue. */
  correct(
    issue: string,
    seen: number,
    change: IssueChange,
    publication: NewPublication,
    corrections: readonly NewCorrection[],
  ): Promise<IssueVersion>;
  publications(issue?: string): Promise<readonly IssuePublication[]>;
  corrections(issue?: string): Promise<readonly IssueCorrection[]>;
}

export const isPublished = ({ action }: Pick<IssueVersion, 'action'>): boolean =>
  action === 'publish' || action === 'correct';
