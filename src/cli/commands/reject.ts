import { Command } from 'commander';
import { type DecisionOptions, decide, withDecisionOptions } from '../decide.ts';

export const rejectCommand = (): Command =>
  withDecisionOptions(new Command('reject'))
    .summary('decide that findings are wrong')
    .description('Decide that findings are wrong. They are kept, but listed only with --state rejected.')
    .argument('<id...>', 'ids of findings or their first characters')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery reject 3101ff9b --reason "a quotation from an older text"
  $ chancery chronicle --state rejected`,
    )
    .action((ids: string[], options: DecisionOptions) => decide(ids, { action: 'reject' }, options));
