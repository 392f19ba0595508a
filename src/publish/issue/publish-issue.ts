import type { Issue } from '../../kinds/issue.ts';
import type { IssueVersion } from '../../record/issue-store.ts';
import type { RecordStore } from '../../record/record-store.ts';
import { lastDecision, type Names, refuseWhenWrong, sealFromRecord } from './refuse-when-wrong.ts';

export interface PublishOptions {
  /** the version that was seen and is to go out */
  readonly seen: number;
  /** why it goes out although checks fail; null to refuse then */
  readonly despite: string | null;
  readonly who: string;
  readonly at: string;
}

/**
 * Publishes an issue: its content is frozen with the hashes of what it rests on.
 * @throws ChecksFailed when checks fail and `despite` gives no reason
 * @throws RecordError when it is published already or was changed since it was seen, or when somebody decided on what
 *   it cites while it was checked
 */
export const publishIssue = async (
  record: RecordStore,
  knowledge: Names,
  name: string,
  options: PublishOptions,
): Promise<IssueVersion> => {
  const { seen, despite, who, at } = options;
  const version = await record.issues.get(name, seen);
  if (!version) throw new RangeError(`There is no version ${seen} of issue ${name}.`);
  const content: Issue = { ...version.content, published: at };
  const decided = await lastDecision(record);
  await refuseWhenWrong(record, knowledge, content, despite);
  const seal = await sealFromRecord(record, content);
  return record.issues.publish(name, seen, { content, who, at, note: despite }, { seal, despite, decided });
};
