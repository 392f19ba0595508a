import { Command } from 'commander';
import { jsonLine } from '../../publish/json-lines.ts';
import { CliError } from '../cli-error.ts';
import { decisionText } from '../decision-text.ts';
import { type JsonOption, type RecordOptions, useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import { tell, write } from '../terminal.ts';

export const decisionsCommand = (): Command =>
  withJsonOption(withRecordOption(new Command('decisions')), 'one decision a line, with the finding as it was seen')
    .summary('who decided what, when and why')
    .description('The log of decisions in their order. It is only ever added to.')
    .argument('[id]', 'only on this finding')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery decisions
  $ chancery decisions 3101ff9b --json`,
    )
    .action((id: string | undefined, options: RecordOptions & JsonOption) =>
      useRecord(options, 'read', async (record) => {
        const decisions = await record.decisions(id);
        if (id !== undefined && decisions.length === 0 && (await record.finding(id)) === null)
          throw new CliError(`There is no finding ${id} in ${options.record}. 'chancery search' finds some.`);
        if (decisions.length === 0 && !options.json) tell('Nothing has been decided.');
        await write(decisions.map((each) => (options.json ? jsonLine(each) : `${decisionText(each)}\n`)).join(''));
      }),
    );
