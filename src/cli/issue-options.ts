import type { IssueVersion } from '../record/issue-store.ts';
import type { RecordStore } from '../record/record-store.ts';
import { CliError } from './cli-error.ts';
import { type WhoOption, whoDoesIt } from './who-option.ts';

/** Who changes an issue, and when. */
export const changedBy = (options: WhoOption): { readonly who: string; readonly at: string } => ({
  who: whoDoesIt(options),
  at: new Date().toISOString(),
});

/**
 * The issue of this name.
 * @throws CliError that says which issues there are.
 */
export const issueNamed = async (record: RecordStore, name: string, version?: number): Promise<IssueVersion> => {
  const found = await record.issues.get(name, version);
  if (found) return found;
  const issues = (await record.issues.list()).map(({ issue }) => issue);
  throw new CliError(
    version !== undefined && issues.includes(name)
      ? `Issue ${name} has no version ${version}.`
      : `There is no issue ${name}. ${issues.length === 0 ? "Draft one with 'chancery bulletin new 2024-10'." : `There are: ${issues.join(', ')}.`}`,
  );
};
