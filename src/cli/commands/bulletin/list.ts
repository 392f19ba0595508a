import { Command } from 'commander';
import { jsonLine } from '../../../publish/json-lines.ts';
import {
  type JsonOption,
  type RecordOptions,
  useRecord,
  withJsonOption,
  withRecordOption,
} from '../../record-options.ts';
import { shown, tell, write } from '../../terminal.ts';

export const listCommand = (): Command =>
  withJsonOption(withRecordOption(new Command('list')))
    .summary('the issues of the record')
    .description('The issues of the record, latest period first, with their state and version.')
    .addHelpText('after', '\nExamples:\n  $ chancery bulletin list\n  $ chancery bulletin list --json')
    .action(async (options: RecordOptions & JsonOption) => {
      const issues = await useRecord(options, 'read', (record) => record.issues.list());
      if (issues.length === 0 && !options.json)
        tell("There is no issue yet. Draft one with 'chancery bulletin new 2024-10'.");
      for (const summary of issues) {
        const { issue, title, state, version, edition, who, at } = summary;
        const edited = state === 'published' ? `published, edition ${edition}` : `draft, version ${version}`;
        await write(
          options.json
            ? jsonLine(summary)
            : `${issue.padEnd(16)}  ${edited.padEnd(22)}  ${at.slice(0, 16).replace('T', ' ')}  ${shown(who)}  ${shown(title)}\n`,
        );
      }
    });
