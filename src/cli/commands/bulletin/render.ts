import { type Command, Option } from 'commander';
import { ISSUE_THEMES, type IssueTheme } from '../../../kinds/issue.ts';
import type { IssueFormat } from '../../../publish/bulletin/render-issue.ts';
import { positive } from '../../filter-options.ts';
import { issueCommand } from '../../issue-command.ts';
import { issueFormatOption } from '../../issue-format-option.ts';
import { issueNamed } from '../../issue-options.ts';
import { type JsonOption, type RecordOptions, useRecord } from '../../record-options.ts';

interface RenderCommandOptions extends RecordOptions, JsonOption {
  readonly as?: IssueFormat;
  readonly out?: string;
  readonly theme?: IssueTheme;
  readonly version?: number;
}

export const renderCommand = (): Command =>
  issueCommand('render', 'the issue as one JSON object, the same as --as json')
    .summary('an issue as HTML, PDF, DOCX, EPUB, Markdown or JSON')
    .description('Write an issue of the record in the format that the name of the file ends in.')
    .option('--out <file>', 'write to this file instead of printing')
    .addOption(issueFormatOption())
    .addOption(new Option('--theme <theme>', 'instead of the issue’s own').choices(ISSUE_THEMES))
    .option('--version <n>', 'an earlier version', positive)
    .addHelpText(
      'after',
      '\nExamples:\n  $ chancery bulletin render 2024-10 --out issue.pdf\n  $ chancery bulletin render 2024-10 --theme agency --out issue.html',
    )
    .action(async (name: string, options: RenderCommandOptions) => {
      const [{ issueFormat }, { renderTo }] = await Promise.all([
        import('../../issue-format.ts'),
        import('../../render-to.ts'),
      ]);
      const format = issueFormat(options.as ?? (options.json ? 'json' : undefined), options.out);
      const { content } = await useRecord(options, 'read', (record) => issueNamed(record, name, options.version));
      await renderTo(content, format, options);
    });
