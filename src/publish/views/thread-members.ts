import type { Knowledge } from '../../knowledge/knowledge.ts';
import { threadMatching } from '../../link/threads/thread-matching.ts';
import { byThread, type ThreadMember } from '../../link/threads/thread-members.ts';
import type { RecordStore } from '../../record/record-store.ts';

export type { ThreadMember } from '../../link/threads/thread-members.ts';

/**
 * The open and accepted findings that belong to each thread of the packs, in the order of time: by its definition and as
 * analysts picked them.
 */
export const threadMembers = async (
  record: RecordStore,
  { threads }: Pick<Knowledge, 'threads'>,
): Promise<ReadonlyMap<string, readonly ThreadMember[]>> =>
  byThread(await record.threads.matches.entries(await threadMatching(record, threads)));
