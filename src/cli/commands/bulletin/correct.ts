import type { Command } from 'commander';
import { CliError, usageError } from '../../cli-error.ts';
import { type CheckedChangeOptions, changeChecked, issueChangeCommand } from '../../issue-command.ts';

interface CorrectCommandOptions extends CheckedChangeOptions {
  readonly sentence: string;
  readonly text?: string;
  readonly withdraw?: boolean;
  readonly reason: string;
}

export const correctIssueCommand = (): Command =>
  issueChangeCommand('correct')
    .summary('correct a sentence of a published issue')
    .description(
      'Correct or withdraw a sentence of a published issue: a new edition goes out with a note of the correction, and the ' +
        'next issue prints the note too.',
    )
    .requiredOption('--sentence <id>', 'the sentence that is wrong, as chancery bulletin show --explain prints it')
    .option('--text <line>', 'the right sentence with its citations, as in the text of an issue')
    .option('--withdraw', 'take the sentence out')
    .requiredOption('--reason <words>', 'what was wrong')
    .option('--despite <reason>', 'correct although checks fail; the reason is kept')
    .addHelpText(
      'after',
      '\nExamples:\n  $ chancery bulletin correct 2024-10 --sentence s12 --text "Forty maps were given.[@5f3a91]" --reason "a wrong number"\n  $ chancery bulletin correct 2024-10 --sentence s12 --withdraw --reason "the source withdrew it"',
    )
    .action(async (name: string, options: CorrectCommandOptions) => {
      if ((options.text === undefined) === (options.withdraw !== true))
        throw usageError('Give the right sentence with --text, or --withdraw.');
      const { correctIssue } = await import('../../../publish/issue/correct-issue.ts');
      const { sentence, text, reason } = options;
      try {
        await changeChecked(name, options, 'Nothing was changed.', (record, packs, how) =>
          correctIssue(record, packs, name, { ...how, sentence, line: text ?? null, reason }),
        );
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        throw new CliError(`The correction can’t be made: ${error.message}. Nothing was changed.`, 1, { cause: error });
      }
    });
