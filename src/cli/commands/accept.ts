import { Command } from 'commander';
import { type DecisionOptions, decide, withDecisionOptions } from '../decide.ts';

export const acceptCommand = (): Command =>
  withDecisionOptions(new Command('accept'))
    .summary('decide that findings are right')
    .description('Decide that findings are right. The decision stays when a document is read again.')
    .argument('<id...>', 'ids of findings or their first characters')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery accept 3101ff9b 8c0de2a1
  $ chancery accept 3101ff9b --who ana --reason "seen in the original"`,
    )
    .action((ids: string[], options: DecisionOptions) => decide(ids, { action: 'accept' }, options));
