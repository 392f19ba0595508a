import type { Actor } from '../../kinds/actor.ts';
import type { Issue } from '../../kinds/issue.ts';
import type { Claim } from '../../link/claims.ts';
import type { FigureSeries } from '../../link/figure-series.ts';
import type { IssueCorrection } from '../../record/issue-store.ts';
import type { RecordedDocument, RecordedFinding } from '../../record/record-store.ts';
import type { ThreadJudgement } from '../../record/thread-decision.ts';
import type { ChronicleEntry } from '../chronicle.ts';
import type { Ledger } from '../ledger.ts';

/** An issue as the site shows it: every edition that went out, or the draft. */
export interface SiteIssue {
  readonly name: string;
  /** earliest first; of a draft its one version */
  readonly editions: readonly Issue[];
  readonly draft: boolean;
  readonly corrections: readonly IssueCorrection[];
}

/** What a desk follows, with what the record holds of it. */
export interface SiteThread {
  readonly id: string;
  readonly title: string;
  /** ids of findings, in the order of time */
  readonly members: readonly string[];
  readonly judgements: readonly ThreadJudgement[];
}

/** Everything that a site is written from. Restricted documents are left out before it is made. */
export interface SiteMaterial {
  readonly title: string;
  /** when it is written, ISO 8601 UTC */
  readonly at: string;
  /** base address of the site where it is known; feeds then carry whole addresses */
  readonly address: string | null;
  readonly engine: string;
  readonly packs: readonly { readonly name: string; readonly version: string }[];
  /** latest period first */
  readonly issues: readonly SiteIssue[];
  readonly documents: ReadonlyMap<string, RecordedDocument>;
  /** in the order of documents */
  readonly findings: readonly RecordedFinding[];
  readonly chronicle: readonly ChronicleEntry[];
  readonly threads: readonly SiteThread[];
  readonly ledgers: readonly Ledger[];
  readonly claims: readonly Claim[];
  readonly series: readonly FigureSeries[];
  readonly actors: ReadonlyMap<string, Actor>;
}

/** A file of the site; its path has no `..` and begins with no slash. */
export interface SiteFile {
  readonly path: string;
  readonly content: string;
}
