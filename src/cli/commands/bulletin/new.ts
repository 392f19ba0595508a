import { Argument, Command, Option } from 'commander';
import { ISSUE_THEMES, type IssueTheme } from '../../../kinds/issue.ts';
import { type EmptyOption, tellNothingToDraft, withEmptyOption } from '../../empty-option.ts';
import { changedBy } from '../../issue-options.ts';
import { explained, issueLine } from '../../issue-text.ts';
import { lensOf, type NamesOption, withNamesOption } from '../../names-option.ts';
import { withPackOption } from '../../pack-option.ts';
import { periodArgument } from '../../period-argument.ts';
import {
  type JsonOption,
  type RecordOptions,
  useRecord,
  withJsonOption,
  withRecordOption,
} from '../../record-options.ts';
import { write } from '../../terminal.ts';
import { type WhoOption, withWhoOption } from '../../who-option.ts';

interface NewOptions extends RecordOptions, JsonOption, WhoOption, NamesOption, EmptyOption {
  readonly id?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly number?: string;
  readonly theme?: IssueTheme;
  readonly acceptedOnly?: boolean;
  readonly explain?: boolean;
  readonly ai?: boolean;
  readonly aiConfig?: string;
  readonly pack?: readonly string[];
}

export const newCommand = (): Command =>
  withJsonOption(
    withNamesOption(withEmptyOption(withWhoOption(withPackOption(withRecordOption(new Command('new')))))),
    'the draft as one JSON object',
  )
    .summary('draft an issue and keep it in the record')
    .description(
      'Draft the issue of a period from the record’s findings and keep it as a draft to be edited: what analysts accepted ' +
        'first, what they rejected never. Masthead and theme are those of the issue before, where there is one.',
    )
    .addArgument(new Argument('<period>', 'EDTF: 2024-10, 2024-10-01/2024-10-15, 2024').argParser(periodArgument))
    .option('--id <name>', 'the issue’s name (default: made from the period)')
    .option('--title <words>', 'the name of the bulletin')
    .option('--publisher <words>', 'who publishes it')
    .option('--number <words>', 'the number of the issue, as printed')
    .addOption(new Option('--theme <theme>', 'how it looks').choices(ISSUE_THEMES))
    .option('--accepted-only', 'only findings that an analyst accepted')
    .option('--explain', 'print why each sentence was chosen and stands where it stands')
    .option('--ai', 'let a language model draft the summary and sections; what fails its checks is marked')
    .option('--ai-config <file>', 'JSON with url, model and key (default: CHANCERY_AI_URL, _MODEL and _KEY)')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery bulletin new 2024-10
  $ chancery bulletin new 2024-10 --accepted-only --explain
  $ chancery bulletin new 2024-10 --id 2024-10-special --title "Border monitor" --theme agency`,
    )
    .action(async (period: string, options: NewOptions) => {
      const [{ newIssue }, { loadPacks }] = await Promise.all([
        import('../../../publish/issue/new-issue.ts'),
        import('../../../resources/load-packs.ts'),
      ]);
      const knowledge = loadPacks(options.pack);
      const model = options.ai
        ? await (await import('../../language-model.ts')).configuredModel(options.aiConfig)
        : null;
      const { title, publisher, number, theme, id, acceptedOnly = false, empty } = options;
      const issue = await tellNothingToDraft(() =>
        useRecord(options, 'write', async (record) =>
          newIssue(record, knowledge, {
            period,
            name: id ?? null,
            masthead: { ...(title && { name: title }), ...(publisher && { publisher }), ...(number && { number }) },
            theme: theme ?? null,
            acceptedOnly,
            empty,
            lens: await lensOf(options, record, options.pack),
            model,
            ...changedBy(options),
          }),
        ),
      );
      if (options.json) await write(`${JSON.stringify(issue)}\n`);
      else {
        if (options.explain) await write(explained(issue.content));
        await write(issueLine(issue));
      }
    });
