import { Command } from 'commander';
import { jsonLine } from '../../../publish/json-lines.ts';
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

interface PublishCommandOptions extends RecordOptions, JsonOption, WhoOption {
  readonly despite?: string;
  readonly pack?: readonly string[];
}

export const publishCommand = (): Command =>
  withJsonOption(
    withWhoOption(withPackOption(withRecordOption(new Command('publish')))),
    'the new version as one JSON object',
  )
    .summary('freeze an issue with the hashes of what it rests on')
    .description(
      'Check a draft and publish it: version, content, every cited quote and every source are kept with their hashes, and ' +
        'the issue is no longer edited but corrected. Refused when checks fail, unless a reason is given.',
    )
    .argument('<issue>', 'its name, as chancery bulletin list prints it')
    .option('--despite <reason>', 'publish although checks fail; the reason is kept')
    .addHelpText(
      'after',
      '\nExamples:\n  $ chancery bulletin publish 2024-10\n  $ chancery bulletin publish 2024-10 --despite "source taken down on 3 November"',
    )
    .action(async (name: string, options: PublishCommandOptions) => {
      const [{ publishIssue }, { loadPacks }] = await Promise.all([
        import('../../../publish/issue/publish-issue.ts'),
        import('../../../resources/load-packs.ts'),
      ]);
      const published = await tellFailedChecks(
        'Nothing was published. Edit the issue, or give a reason with --despite.',
        () =>
          useRecord(options, 'write', async (record) =>
            publishIssue(record, loadPacks(options.pack), name, {
              seen: (await issueNamed(record, name)).version,
              despite: options.despite ?? null,
              ...changedBy(options),
            }),
          ),
      );
      await write(options.json ? jsonLine(published) : issueLine(published));
    });
