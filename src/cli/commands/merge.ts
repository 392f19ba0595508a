import { Command } from 'commander';
import { type DecisionOptions, decide, withDecisionOptions } from '../decide.ts';

interface MergeOptions extends DecisionOptions {
  readonly into: string;
}

export const mergeCommand = (): Command =>
  withDecisionOptions(new Command('merge'))
    .summary('decide that findings tell what another one tells')
    .description('Decide that findings tell the same as another one, which stays; they are listed with --state merged.')
    .argument('<id...>', 'ids of findings or their first characters')
    .requiredOption('--into <id>', 'id of the finding that stays')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery merge 8c0de2a1 --into 3101ff9b
  $ chancery undo 8c0de2a1`,
    )
    .action((ids: string[], options: MergeOptions) => decide(ids, { action: 'merge', into: options.into }, options));
