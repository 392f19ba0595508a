import { Command } from 'commander';
import { jsonLine } from '../publish/json-lines.ts';
import type { IssueVersion } from '../record/issue-store.ts';
import type { RecordStore } from '../record/record-store.ts';
import type { loadPacks } from '../resources/load-packs.ts';
import { changedBy, issueNamed } from './issue-options.ts';
import { issueLine } from './issue-text.ts';
import { withPackOption } from './pack-option.ts';
import { type JsonOption, type RecordOptions, useRecord, withJsonOption, withRecordOption } from './record-options.ts';
import { tellFailedChecks } from './tell-failed-checks.ts';
import { write } from './terminal.ts';
import { type WhoOption, withWhoOption } from './who-option.ts';

/** The name of an issue, which the command is about. */
const withIssueArgument = (command: Command): Command =>
  command.argument('<issue>', 'its name, as chancery bulletin list prints it');

/**
 * A command that shows an issue of the record.
 * @param json what `--json` prints
 */
export const issueCommand = (name: string, json: string): Command =>
  withIssueArgument(withJsonOption(withRecordOption(new Command(name)), json));

const NEW_VERSION = 'the new version as one JSON object';

/** A command that makes a new version of an issue. */
export const issueChangeCommand = (name: string): Command =>
  withIssueArgument(withJsonOption(withWhoOption(withPackOption(withRecordOption(new Command(name)))), NEW_VERSION));

export interface CheckedChangeOptions extends RecordOptions, JsonOption, WhoOption {
  readonly despite?: string;
  readonly pack?: readonly string[];
}

/** What every change of an issue that goes out is told: which version was seen, who does it when, and despite what. */
export interface CheckedChange {
  readonly seen: number;
  readonly despite: string | null;
  readonly who: string;
  readonly at: string;
}

/**
 * Changes an issue that goes out, and prints its new version.
 * @param refused what is said when its checks fail
 */
export const changeChecked = async (
  name: string,
  options: CheckedChangeOptions,
  refused: string,
  change: (record: RecordStore, packs: ReturnType<typeof loadPacks>, how: CheckedChange) => Promise<IssueVersion>,
): Promise<void> => {
  const { loadPacks: load } = await import('../resources/load-packs.ts');
  const changed = await tellFailedChecks(refused, () =>
    useRecord(options, 'write', async (record) =>
      change(record, load(options.pack), {
        seen: (await issueNamed(record, name)).version,
        despite: options.despite ?? null,
        ...changedBy(options),
      }),
    ),
  );
  await printVersion(changed, options);
};

/** An issue as one line, or as JSON. */
export const printVersion = (issue: IssueVersion, { json }: JsonOption): Promise<void> =>
  write(json ? jsonLine(issue) : issueLine(issue));
