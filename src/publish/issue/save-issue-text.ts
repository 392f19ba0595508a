import type { Issue } from '../../kinds/issue.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { IssueVersion } from '../../record/issue-store.ts';
import type { RecordStore } from '../../record/record-store.ts';
import { holdCitations } from './hold-citations.ts';
import { blockCitations } from './issue-sentences.ts';
import { IssueTextError } from './text/issue-text-error.ts';
import { readIssueText } from './text/read-issue-text.ts';
import { writeIssueText } from './text/write-issue-text.ts';

export interface SaveOptions {
  readonly who: string;
  readonly at: string;
  readonly note: string | null;
}

/**
 * Reads an issue's text back into the record, as its next version; null when it says what its version says.
 * @throws IssueTextError with every line that is wrong, also for a citation of nothing that the record holds
 * @throws RecordError with code `changed` when somebody else saved a version after the one that the text was written from
 */
export const saveIssueText = async (
  record: RecordStore,
  knowledge: Pick<Knowledge, 'codebook'>,
  name: string,
  text: string,
  { who, at, note }: SaveOptions,
): Promise<IssueVersion | null> => {
  const version = Number(/^version: *(\d+)/m.exec(text.slice(0, 2000))?.[1] ?? 0);
  const base = (await record.issues.get(name, version || undefined)) ?? (await record.issues.get(name));
  if (!base) throw new IssueTextError([{ line: 1, message: `there is no issue ${name} in the record` }]);
  const read = readIssueText(text, base.content);
  if (read.issue !== name)
    throw new IssueTextError([{ line: 2, message: `this is the text of issue ${read.issue}, not of ${name}` }]);
  const { issue, unknown } = await holdCitations(
    { ...base.content, ...read.head, parts: [...read.parts], given: read.given },
    record,
    knowledge,
  );
  if (unknown.length > 0) {
    const lines = new Map<string, number>();
    for (const { blocks } of read.parts)
      for (const block of blocks) for (const id of blockCitations(block)) lines.set(id, lineOfCitation(text, id));
    throw new IssueTextError(
      unknown
        .map(({ finding, message }) => ({ line: lines.get(finding) ?? 1, message }))
        .sort((a, b) => a.line - b.line),
    );
  }
  if (read.version === base.version && sameText(issue, base)) return null;
  return record.issues.save(name, read.version, { content: issue, who, at, note });
};

/** Whether an issue reads as a version does; runs may be parted otherwise, and the order of citations is no change. */
const sameText = (issue: Issue, version: IssueVersion): boolean =>
  writeIssueText(issue, version) === writeIssueText(version.content, version);

const lineOfCitation = (text: string, id: string): number => {
  const at = text.indexOf(`@${id}`);
  return at < 0 ? 1 : text.slice(0, at).split(/\r\n|\r|\n/).length;
};
