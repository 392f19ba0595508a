import type { Issue } from '../../kinds/issue.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { IssueSeal } from '../../record/issue-store.ts';
import type { RecordStore } from '../../record/record-store.ts';
import { checkIssue } from './check/check-issue.ts';
import { checkMaterialFromRecord } from './check/check-material.ts';
import type { IssueWarning } from './check/issue-warning.ts';
import { issueSeal } from './issue-seal.ts';

/** What of the packs the checks compare names with. */
export type Names = Pick<Knowledge, 'actors' | 'places' | 'mentions' | 'codebook'>;

/** The checks of an issue failed and nobody said why it goes out all the same. */
export class ChecksFailed extends Error {
  override readonly name = 'ChecksFailed';
  readonly warnings: readonly IssueWarning[];

  constructor(warnings: readonly IssueWarning[]) {
    super(`${warnings.length} ${warnings.length === 1 ? 'check fails' : 'checks fail'}.`);
    this.warnings = warnings;
  }
}

/** An issue of the record as the checks find it today. */
export const checkRecordedIssue = async (
  record: RecordStore,
  knowledge: Names,
  issue: Issue,
): Promise<readonly IssueWarning[]> => checkIssue(issue, await checkMaterialFromRecord(record, knowledge, issue));

/**
 * Holds an issue back that does not rest on what it cites, unless there is a reason to let it out all the same.
 * @param sentence only what is wrong there counts
 * @throws ChecksFailed
 */
export const refuseWhenWrong = async (
  record: RecordStore,
  knowledge: Names,
  content: Issue,
  despite: string | null,
  sentence?: string,
): Promise<void> => {
  if (despite !== null) return;
  const warnings = await checkRecordedIssue(record, knowledge, content);
  const counted = warnings.filter((warning) => sentence === undefined || warning.sentence === sentence);
  if (counted.length > 0) throw new ChecksFailed(counted);
};

/** The number of the last decision of a record, by which a publication knows whether somebody decided since. */
export const lastDecision = async (record: RecordStore): Promise<number> =>
  (await record.latestDecisions({ limit: 1 }))[0]?.number ?? 0;

/** The seal of an issue whose sources the record holds. */
export const sealFromRecord = async (record: RecordStore, issue: Issue): Promise<IssueSeal> => {
  const texts = new Map<string, string>();
  for (const { document } of issue.sources) texts.set(document, (await record.text(document)) ?? '');
  return issueSeal(issue, (document) => texts.get(document) ?? '');
};
