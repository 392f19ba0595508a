import { Command } from 'commander';
import { CliError, usageError } from '../cli-error.ts';
import { type DecisionOptions, decide, withDecisionOptions } from '../decide.ts';
import { shortId } from '../finding-text.ts';
import { useRecord } from '../record-options.ts';

interface MergeOptions extends DecisionOptions {
  readonly into: string;
}

export const mergeCommand = (): Command =>
  withDecisionOptions(new Command('merge'))
    .summary('decide that findings tell what another one tells')
    .description(
      'Decide that findings tell the same as another one of their kind, which stays; they are listed with --state merged.',
    )
    .argument('<id...>', 'ids of findings or their first characters')
    .requiredOption('--into <id>', 'id of the finding that stays')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery merge 8c0de2a1 --into 3101ff9b
  $ chancery undo 8c0de2a1`,
    )
    .action(async (ids: string[], options: MergeOptions) => {
      const into = await findingThatStays(ids, options);
      await decide(ids, { action: 'merge', into }, options);
    });

/**
 * The whole id of the finding to merge into. One that is itself among the merged or already merged into another would
 * leave none to be listed.
 */
const findingThatStays = (ids: readonly string[], options: MergeOptions): Promise<string> =>
  useRecord(options, 'read', async (record) => {
    const stays = await record.finding(options.into);
    if (!stays) throw new CliError(`There is no finding ${options.into} in ${options.record} to merge into.`);
    if (stays.state === 'merged')
      throw new CliError(
        `${shortId(stays.finding.id)} is itself merged into ${shortId(stays.into ?? '')}; merge into that one, or first take it back with 'chancery undo ${shortId(stays.finding.id)}'.`,
      );
    for (const id of ids)
      if ((await record.finding(id))?.finding.id === stays.finding.id)
        throw usageError(`${shortId(stays.finding.id)} cannot be merged into itself.`);
    return stays.finding.id;
  });
