import { Command } from 'commander';
import { jsonLine } from '../../../publish/json-lines.ts';
import { CliError, usageError } from '../../cli-error.ts';
import { changedBy, issueNamed, type WhoOption, withWhoOption } from '../../issue-options.ts';
import { issueLine } from '../../issue-text.ts';
import { withPackOption } from '../../pack-option.ts';
import {
  type JsonOption,
  type RecordOptions,
  useRecord,
  withJsonOption,
  withRecordOption,
} from '../../record-options.ts';
import { tellFailedChecks } from '../../tell-failed-checks.ts';
import { write } from '../../terminal.ts';

interface CorrectCommandOptions extends RecordOptions, JsonOption, WhoOption {
  readonly sentence: string;
  readonly text?: string;
  readonly withdraw?: boolean;
  readonly reason: string;
  readonly despite?: string;
  readonly pack?: readonly string[];
}

export const correctIssueCommand = (): Command =>
  withJsonOption(
    withWhoOption(withPackOption(withRecordOption(new Command('correct')))),
    'the new version as one JSON object',
  )
    .summary('correct a sentence of a published issue')
    .description(
      'Correct or withdraw a sentence of a published issue: a new edition goes out with a note of the correction, and the ' +
        'next issue prints the note too.',
    )
    .argument('<issue>', 'its name, as chancery bulletin list prints it')
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
      const [{ correctIssue }, { loadPacks }] = await Promise.all([
        import('../../../publish/issue/correct-issue.ts'),
        import('../../../resources/load-packs.ts'),
      ]);
      const { sentence, text, reason, despite } = options;
      try {
        const corrected = await tellFailedChecks('Nothing was changed.', () =>
          useRecord(options, 'write', async (record) =>
            correctIssue(record, loadPacks(options.pack), name, {
              seen: (await issueNamed(record, name)).version,
              sentence,
              line: text ?? null,
              reason,
              despite: despite ?? null,
              ...changedBy(options),
            }),
          ),
        );
        await write(options.json ? jsonLine(corrected) : issueLine(corrected));
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        throw new CliError(`The correction can’t be made: ${error.message}. Nothing was changed.`, 1, { cause: error });
      }
    });
