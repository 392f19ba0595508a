import type { Knowledge } from '../../knowledge/knowledge.ts';
import { membersOfThreads, type ThreadMember, type ToldFinding } from '../../link/threads/thread-members.ts';
import type { RecordedFinding, RecordStore } from '../../record/record-store.ts';
import { passagesOf } from '../passages-of.ts';

export type { ThreadMember } from '../../link/threads/thread-members.ts';

/**
 * The open and accepted findings that belong to each thread of the packs, in the order of time: by its definition and as
 * analysts picked them.
 */
export const threadMembers = async (
  record: RecordStore,
  knowledge: Pick<Knowledge, 'threads'>,
): Promise<ReadonlyMap<string, readonly ThreadMember[]>> =>
  membersOf(record, knowledge, await Array.fromAsync(record.findings()));

/** As `threadMembers`, of findings that are there already. */
export const membersOf = async (
  record: RecordStore,
  knowledge: Pick<Knowledge, 'threads'>,
  findings: readonly RecordedFinding[],
): Promise<ReadonlyMap<string, readonly ThreadMember[]>> => {
  const passage = await passagesOf(record, new Set(findings.map(({ finding }) => finding.document)));
  const told = findings.map(({ finding }): ToldFinding => ({ finding, sentence: passage(finding) }));
  return membersOfThreads(told, knowledge.threads.values(), await record.threads.decisions());
};
