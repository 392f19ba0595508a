import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { edtfDays } from '../../record/edtf-days.ts';
import { type JsonOption, type RecordOptions, withJsonOption, withRecordOption } from '../record-options.ts';

interface BulletinOptions extends RecordOptions, JsonOption {
  readonly as?: 'html' | 'markdown' | 'json';
  readonly out?: string;
  readonly title?: string;
}

export const bulletinCommand = (): Command =>
  withJsonOption(withRecordOption(new Command('bulletin')), 'the issue as one JSON object, the same as --as json')
    .summary('write an issue whose every sentence cites its source')
    .description('Write the issue of a period: a section a thread, the chronicle, figures, the ledger, sources.')
    .addArgument(new Argument('<period>', 'EDTF: 2024-10, 2024-10-01/2024-10-15, 2024').argParser(period))
    .addOption(
      new Option('--as <format>', 'the format (default: by the ending of --out, else html)').choices([
        'html',
        'markdown',
        'json',
      ]),
    )
    .option('--out <file>', 'write to this file instead of printing')
    .option('--title <words>', 'the masthead')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery bulletin 2024-10 --out issue.html
  $ chancery bulletin 2024-10 --as markdown
  $ chancery check issue.html`,
    )
    .action(async (_period: string, _options: BulletinOptions) => {
      throw new Error('not yet written');
    });

const period = (value: string): string => {
  if (edtfDays(value) === null) throw new InvalidArgumentError('Give a period as 2024-10 or 2024-10-01/2024-10-15.');
  return value;
};
