import type { Command } from 'commander';
import { type CheckedChangeOptions, changeChecked, issueChangeCommand } from '../../issue-command.ts';

export const publishCommand = (): Command =>
  issueChangeCommand('publish')
    .summary('freeze an issue with the hashes of what it rests on')
    .description(
      'Check a draft and publish it: version, content, every cited quote and every source are kept with their hashes, and ' +
        'the issue is no longer edited but corrected. Refused when checks fail, unless a reason is given.',
    )
    .option('--despite <reason>', 'publish although checks fail; the reason is kept')
    .addHelpText(
      'after',
      '\nExamples:\n  $ chancery bulletin publish 2024-10\n  $ chancery bulletin publish 2024-10 --despite "source taken down on 3 November"',
    )
    .action(async (name: string, options: CheckedChangeOptions) => {
      const { publishIssue } = await import('../../../publish/issue/publish-issue.ts');
      await changeChecked(
        name,
        options,
        'Nothing was published. Edit the issue, or give a reason with --despite.',
        (record, packs, how) => publishIssue(record, packs, name, how),
      );
    });
