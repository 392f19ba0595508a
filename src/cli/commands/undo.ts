import { Command } from 'commander';
import { type DecisionOptions, decide, withDecisionOptions } from '../decide.ts';
import { positive } from '../filter-options.ts';

interface UndoOptions extends DecisionOptions {
  readonly decision?: number;
}

export const undoCommand = (): Command =>
  withDecisionOptions(new Command('undo'))
    .summary('take a decision back')
    .description('Take back the last decision on a finding, or the one with the number given. Nothing is ever deleted.')
    .argument('<id>', 'id of the finding or its first characters')
    .option('--decision <number>', 'number of the decision, as `chancery decisions` shows it', positive)
    .addHelpText(
      'after',
      `
Examples:
  $ chancery undo 3101ff9b
  $ chancery undo 3101ff9b --decision 7`,
    )
    .action((id: string, options: UndoOptions) =>
      decide([id], { action: 'undo', undoes: options.decision ?? null }, options),
    );
