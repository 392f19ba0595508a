import { Argument, Command, Option } from 'commander';
import { ISSUE_THEMES, type IssueTheme } from '../../kinds/issue.ts';
import type { IssueFormat } from '../../publish/bulletin/render-issue.ts';
import { usageError } from '../cli-error.ts';
import { type EmptyOption, tellNothingToDraft, withEmptyOption } from '../empty-option.ts';
import { issueFormatOption } from '../issue-format-option.ts';
import { lensOf, type NamesOption, withNamesOption } from '../names-option.ts';
import { withPackOption } from '../pack-option.ts';
import { periodArgument } from '../period-argument.ts';
import { type JsonOption, type RecordOptions, useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import { correctIssueCommand } from './bulletin/correct.ts';
import { editCommand } from './bulletin/edit.ts';
import { listCommand } from './bulletin/list.ts';
import { newCommand } from './bulletin/new.ts';
import { publishCommand } from './bulletin/publish.ts';
import { renderCommand } from './bulletin/render.ts';
import { showIssueCommand } from './bulletin/show.ts';

interface BulletinOptions extends RecordOptions, JsonOption, NamesOption, EmptyOption {
  readonly as?: IssueFormat;
  readonly out?: string;
  readonly title?: string;
  readonly theme?: IssueTheme;
  readonly pack?: readonly string[];
}

export const bulletinCommand = (): Command =>
  withJsonOption(
    withNamesOption(withEmptyOption(withPackOption(withRecordOption(new Command('bulletin'))))),
    'the issue as one JSON object, the same as --as json',
  )
    .summary('draft, edit, check and publish issues whose every sentence cites its source')
    .description(
      'Issues of a bulletin. With a period alone: draft the issue and write it out at once, nothing kept. With a command: ' +
        'an issue that is kept in the record, edited, published and corrected.',
    )
    .helpCommand(false)
    .enablePositionalOptions()
    .addArgument(new Argument('[period]', 'EDTF: 2024-10, 2024-10-01/2024-10-15, 2024').argParser(periodArgument))
    .addOption(issueFormatOption())
    .option('--out <file>', 'write to this file instead of printing')
    .option('--title <words>', 'the masthead')
    .addOption(new Option('--theme <theme>', 'how it looks').choices(ISSUE_THEMES))
    .addHelpText(
      'after',
      `
Examples:
  $ chancery bulletin 2024-10 --out issue.html
  $ chancery bulletin new 2024-10                 a draft that is kept
  $ chancery bulletin edit 2024-10
  $ chancery bulletin publish 2024-10
  $ chancery bulletin render 2024-10 --out issue.pdf`,
    )
    .addCommand(newCommand())
    .addCommand(editCommand())
    .addCommand(renderCommand())
    .addCommand(publishCommand())
    .addCommand(correctIssueCommand())
    .addCommand(listCommand())
    .addCommand(showIssueCommand())
    .action(async (period: string | undefined, options: BulletinOptions) => {
      if (period === undefined) throw usageError('Name a period (2024-10), or a command: new, edit, render, publish …');
      const [{ draftFromRecord }, { loadPacks }, { issueFormat }, { renderTo }] = await Promise.all([
        import('../../publish/issue/new-issue.ts'),
        import('../../resources/load-packs.ts'),
        import('../issue-format.ts'),
        import('../render-to.ts'),
      ]);
      const format = issueFormat(options.as ?? (options.json ? 'json' : undefined), options.out);
      const knowledge = loadPacks(options.pack);
      const issue = await tellNothingToDraft(() =>
        useRecord(options, 'read', async (record) =>
          draftFromRecord(record, knowledge, {
            period,
            masthead: options.title ? { name: options.title } : {},
            theme: options.theme ?? null,
            acceptedOnly: false,
            empty: options.empty,
            lens: await lensOf(options, record, options.pack),
          }),
        ),
      );
      await renderTo(issue, format, options);
    });
