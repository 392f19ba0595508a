import { userInfo } from 'node:os';
import { type Command, Option } from 'commander';
import type { IssueVersion } from '../record/issue-store.ts';
import type { RecordStore } from '../record/record-store.ts';
import { CliError } from './cli-error.ts';

export interface WhoOption {
  readonly who?: string;
}

/** `--who NAME`, for commands that change an issue. */
export const withWhoOption = (command: Command): Command =>
  command.addOption(new Option('--who <name>', 'who does it (default: your user name)').env('CHANCERY_ANALYST'));

/** Who changes an issue, and when. */
export const changedBy = ({ who }: WhoOption): { readonly who: string; readonly at: string } => ({
  who: who ?? userInfo().username,
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
