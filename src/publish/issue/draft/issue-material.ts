import type { Block } from '../../../kinds/block.ts';
import type { ComplianceFinding } from '../../../kinds/compliance.ts';
import type { DocumentRecord } from '../../../kinds/document.ts';
import type { EdtfDate } from '../../../kinds/edtf-date.ts';
import type { FigureFinding } from '../../../kinds/figure.ts';
import type { Finding } from '../../../kinds/finding.ts';
import type { IssueTheme, Masthead } from '../../../kinds/issue.ts';
import type { ThreadDefinition } from '../../../kinds/thread-definition.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { NameLens } from '../../../link/names/name-lens.ts';
import type { PrintedSentence } from '../../../outline/sentence-finder.ts';
import type { IssueCorrection } from '../../../record/issue-store.ts';
import type { RecordedFinding } from '../../../record/record-store.ts';
import type { RecordedThreadDecision, ThreadJudgement } from '../../../record/thread-decision.ts';

/** What an issue is drafted from. */
export interface IssueMaterial {
  /** EDTF: 2024-10, or an interval */
  readonly period: EdtfDate;
  readonly masthead: Masthead;
  readonly theme: IssueTheme;
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  /** of the period, as decisions leave them, in the order of their documents; none that was rejected or merged */
  readonly findings: readonly RecordedFinding[];
  /** figures and claims of compliance of the record up to the period, for what changed */
  readonly earlier: readonly (FigureFinding | ComplianceFinding)[];
  readonly threads: Iterable<ThreadDefinition>;
  readonly knowledge: Pick<Knowledge, 'actors' | 'mentions' | 'codebook'>;
  /** the sentence in which a finding stands */
  sentenceOf(finding: Finding): PrintedSentence | null;
  /** the sentence right before the one that begins at `start`, where both can be quoted as one stretch */
  sentenceBefore(document: string, block: number, start: number): PrintedSentence | null;
  /** all sentences in which a finding stands, as one stretch; null where it stands in one */
  stretchOf(finding: Finding): PrintedSentence | null;
  /** all words of a block, without its label; null where they can't be quoted as one stretch */
  proseOf(document: string, block: number): string | null;
  blocksOf(document: string): readonly Block[];
  /** ids of statements that hold or deny a contested claim, with the other side’s names */
  readonly contested: ReadonlyMap<string, string>;
  /** what analysts picked for threads or took out of them, in the order of their numbers */
  readonly threadDecisions: readonly RecordedThreadDecision[];
  readonly judgements: readonly ThreadJudgement[];
  /** how names outside quotations are printed; null for as the record has them */
  readonly lens: NameLens | null;
  /** of published issues, not yet printed by another issue */
  readonly corrections: readonly (IssueCorrection & { readonly title: string })[];
}
